// Made from packs/cn-licences.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Renewal of licences and certificates.
 *
 * @zh 许可证与认证证书的延续
 */
export const cnLicences: SealedPack = {
  "id": "cn.licences",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "许可证与认证证书的延续",
    "en": "Renewal of licences and certificates"
  },
  "division": null,
  "documents": {
    "国令第440号": {
      "title": "中华人民共和国工业产品生产许可证管理条例（2023年修订）",
      "issuer": "国务院",
      "publishedOn": null,
      "inForce": {
        "from": "2023-07-20",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第24号": {
      "title": "食品生产许可管理办法",
      "issuer": "国家市场监督管理总局",
      "publishedOn": null,
      "inForce": {
        "from": "2020-03-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "质检总局令第163号": {
      "title": "检验检测机构资质认定管理办法（总局令第38号修改）",
      "issuer": "国家质量监督检验检疫总局",
      "publishedOn": null,
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "认监委公告2009年第42号": {
      "title": "关于强制性产品认证证书有效期的公告",
      "issuer": "国家认证认可监督管理委员会",
      "publishedOn": null,
      "inForce": {
        "from": "2010-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "管理体系认证周期（认证机构说明）": {
      "title": "管理体系认证证书的有效期与监督审核周期",
      "issuer": "认证机构公开说明",
      "publishedOn": null,
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "标准化法": {
      "title": "中华人民共和国标准化法（2017年修订）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": null,
      "inForce": {
        "from": "2018-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第83号": {
      "title": "企业标准化促进办法",
      "issuer": "国家市场监督管理总局",
      "publishedOn": null,
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.industrial-licence.renewal.2023",
      "title": "工业产品生产许可证有效期五年，届满六个月前申请延续",
      "source": {
        "document": "国令第440号",
        "article": "第二十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-07-20",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 5,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "industrialLicence.expires",
          "anchorIs": "end",
          "mode": "term",
          "closes": {
            "amount": 6,
            "unit": "month"
          }
        }
      },
      "group": "cn.industrial-licence.renewal",
      "note": "以证书载明的有效期届满日为准。另见届满三十日前的实务口径，与条例不符，未采用。"
    },
    {
      "id": "cn.food-licence.renewal.2020",
      "title": "食品生产许可证届满三十个工作日前申请延续",
      "source": {
        "document": "总局令第24号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2020-03-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 5,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "foodLicence.expires",
          "anchorIs": "end",
          "mode": "term",
          "until": {
            "amount": 1,
            "unit": "day"
          },
          "closes": {
            "amount": 30,
            "unit": "workday",
            "actionDay": "open"
          }
        }
      },
      "group": "cn.food-licence.renewal",
      "note": "申请当日是否计入三十个工作日有两种理解，从严的早一日。五年的有效期未见原文，只算证书载明的这一次届满，换证后以新证为准。特殊食品延续另附生产质量管理体系自查报告。"
    },
    {
      "id": "cn.laboratory.renewal.2021",
      "title": "检验检测机构资质认定证书有效期六年，届满三个月前申请",
      "source": {
        "document": "质检总局令第163号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 6,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "laboratory.expires",
          "anchorIs": "end",
          "mode": "term",
          "closes": {
            "amount": 3,
            "unit": "month"
          }
        }
      },
      "group": "cn.laboratory.renewal",
      "note": "以证书载明的有效期届满日为准。"
    },
    {
      "id": "cn.laboratory.review.2021",
      "title": "资质认定技术评审四十五个工作日",
      "source": {
        "document": "质检总局令第163号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "laboratory.accepted",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 45,
            "unit": "workday"
          }
        }
      },
      "group": "cn.laboratory.review"
    },
    {
      "id": "cn.product-certificate.renewal.2010",
      "title": "强制性产品认证证书有效期五年，届满前九十日内重新申请",
      "source": {
        "document": "认监委公告2009年第42号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2010-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 5,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "productCertificate.expires",
          "anchorIs": "end",
          "mode": "term",
          "opens": {
            "amount": 90,
            "unit": "day"
          }
        }
      },
      "group": "cn.product-certificate.renewal",
      "note": "有效期内以监督结果保持证书有效；单批次玩具等证书有效期不超过六个月，以证书为准。公告施行日未见，自2010年起列用。"
    },
    {
      "id": "cn.system-certificate.surveillance.2024",
      "title": "管理体系认证每年监督审核，首次在发证后十二个月内",
      "source": {
        "document": "管理体系认证周期（认证机构说明）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 1,
            "unit": "year"
          },
          "anchor": "systemCertificate.issued",
          "until": {
            "amount": 3,
            "unit": "year"
          }
        }
      },
      "group": "cn.system-certificate.surveillance",
      "note": "三年期满的一次为再认证，见 cn.system-certificate.renewal。"
    },
    {
      "id": "cn.system-certificate.renewal.2024",
      "title": "管理体系认证证书有效期三年，届满前完成再认证",
      "source": {
        "document": "管理体系认证周期（认证机构说明）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 3,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "systemCertificate.expires",
          "anchorIs": "end",
          "mode": "term"
        }
      },
      "group": "cn.system-certificate.renewal"
    },
    {
      "id": "cn.enterprise-standard.update.2018",
      "title": "企业标准自我声明公开，随变更及时更新，未写天数",
      "source": {
        "document": "标准化法",
        "article": "第二十七条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2018-01-01",
        "to": null
      },
      "textDay": "standard.changed",
      "when": {
        "all": []
      },
      "then": {
        "unlimited": {}
      },
      "group": "cn.enterprise-standard.update",
      "note": "低于推荐性标准的指标应当明示。企业标准化促进办法（总局令第83号）自2024年1月1日起另有细化，见其转述。"
    },
    {
      "id": "cn.enterprise-standard.review.2024",
      "title": "所执行的标准更新后，企业标准应当更新，未写天数",
      "source": {
        "document": "总局令第83号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "standard.changed",
      "when": {
        "all": []
      },
      "then": {
        "unlimited": {}
      },
      "group": "cn.enterprise-standard.review"
    }
  ],
  "notFound": [
    "食品经营许可证的延续期间（总局令第78号）所见各页不一致（九十至十五个工作日、三十个工作日），未收录，须核对原文。",
    "食品生产许可证五年有效期的原文未见。",
    "工业产品生产许可证“三十日前”的口径与条例“六个月前”不符，未采用。",
    "资质认定管理办法、强制性产品认证实施规则、管理体系认证规则的条文号未见；质检总局令第163号的施行文本以总局令第38号修改后为准，施行日按转述取2021年6月1日。",
    "管理体系认证的规范性文件号未见，按认证机构的公开说明，起用日取2024年1月1日。"
  ],
  "digest": "sha256:a4a62e203d8391b5f45a7d0a1c2c4cba2d362d127844250a7e339efd7198e757"
};
