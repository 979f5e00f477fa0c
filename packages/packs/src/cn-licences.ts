// Made from packs/cn-licences.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Renewal of licences and certificates.
 *
 * @zh 许可证与认证证书的延续
 */
export const cnLicences: SealedPack = {
  "id": "cn.licences",
  "version": "1.1.0",
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
      "publishedOn": "2023-07-20",
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
      "evidence": "copy"
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
        "to": "2026-01-01"
      },
      "status": "expired",
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
    },
    "认监委公告〔2025〕16号": {
      "title": "质量管理体系认证规则",
      "issuer": "国家认证认可监督管理委员会",
      "publishedOn": null,
      "inForce": {
        "from": "2026-01-01",
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
        "article": "第二十五条第一款"
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
          },
          "renewal": {
            "silence": "renewed"
          }
        }
      },
      "group": "cn.industrial-licence.renewal",
      "note": "以证书载明的有效期届满日为准。另见届满三十日前的实务口径，与条例不符，未采用。有效期届满前未作决定的，视为准予延续（行政许可法第五十条第二款）。"
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
          },
          "renewal": {
            "silence": "renewed"
          }
        }
      },
      "group": "cn.food-licence.renewal",
      "note": "申请当日是否计入三十个工作日有两种理解，从严的早一日。五年的有效期未见原文，只算证书载明的这一次届满，换证后以新证为准。特殊食品延续另附生产质量管理体系自查报告。有效期届满前未作决定的，视为准予延续（行政许可法第五十条第二款）。"
    },
    {
      "id": "cn.laboratory.renewal.2021",
      "title": "检验检测机构资质认定证书有效期六年，届满三个月前申请",
      "source": {
        "document": "质检总局令第163号",
        "article": "第十三条"
      },
      "evidence": "copy",
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
          },
          "renewal": {
            "silence": "renewed"
          }
        }
      },
      "group": "cn.laboratory.renewal",
      "note": "以证书载明的有效期届满日为准。有效期届满前未作决定的，视为准予延续（行政许可法第五十条第二款）。"
    },
    {
      "id": "cn.laboratory.review.2021",
      "title": "资质认定技术评审三十个工作日",
      "source": {
        "document": "质检总局令第163号",
        "article": "第十一条第三项"
      },
      "evidence": "copy",
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
            "amount": 30,
            "unit": "workday"
          },
          "exclusions": [
            "applicant"
          ]
        }
      },
      "group": "cn.laboratory.review",
      "note": "自受理申请之日起算；因申请人自身原因的时间不计入。"
    },
    {
      "id": "cn.laboratory.accept.2021",
      "title": "资质认定申请五个工作日内决定是否受理",
      "source": {
        "document": "质检总局令第163号",
        "article": "第十一条第二项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "laboratory.applied",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 5,
            "unit": "workday"
          }
        }
      },
      "group": "cn.laboratory.accept"
    },
    {
      "id": "cn.laboratory.decide.2021",
      "title": "收到技术评审结论十个工作日内决定",
      "source": {
        "document": "质检总局令第163号",
        "article": "第十一条第四项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "laboratory.assessed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 10,
            "unit": "workday"
          }
        }
      },
      "group": "cn.laboratory.decide"
    },
    {
      "id": "cn.laboratory.issue.2021",
      "title": "决定准予许可的，七个工作日内颁发资质认定证书",
      "source": {
        "document": "质检总局令第163号",
        "article": "第十一条第四项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "laboratory.decided",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 7,
            "unit": "workday"
          }
        }
      },
      "group": "cn.laboratory.issue"
    },
    {
      "id": "cn.laboratory.rectify.2021",
      "title": "技术评审提出的整改不超过三十个工作日",
      "source": {
        "document": "质检总局令第163号",
        "article": "第二十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "laboratory.told",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "workday"
          }
        }
      },
      "group": "cn.laboratory.rectify",
      "note": "整改期限由评审组织者确定，最长三十个工作日。"
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
        "to": "2026-01-01"
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
      "note": "三年期满的一次为再认证，见 cn.system-certificate.renewal。另见当时“不超过十五个月、每个日历年至少一次”的做法，从严按周年。"
    },
    {
      "id": "cn.system-certificate.surveillance.2026",
      "title": "质量管理体系认证监督审核：首次在发证后十二个月内，其后每次距上次不超过十二个月",
      "source": {
        "document": "认监委公告〔2025〕16号",
        "article": "5.4.1.4"
      },
      "evidence": "report",
      "inForce": {
        "from": "2026-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 12,
            "unit": "month"
          },
          "anchor": "systemCertificate.issued",
          "mode": "chain",
          "until": {
            "amount": 3,
            "unit": "year"
          },
          "consequence": {
            "zh": "未按期监督审核的，暂停认证证书",
            "en": "the certificate is suspended"
          }
        }
      },
      "group": "cn.system-certificate.surveillance",
      "note": "一个认证周期内不少于两次；三年期满的一次为再认证，见 cn.system-certificate.renewal。条号和内容按认证机构的转述。"
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
        "to": "2026-01-01"
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
      "id": "cn.system-certificate.renewal.2026",
      "title": "质量管理体系认证证书有效期三年，届满前完成再认证现场审核",
      "source": {
        "document": "认监委公告〔2025〕16号",
        "article": "5.8.2"
      },
      "evidence": "report",
      "inForce": {
        "from": "2026-01-01",
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
          "mode": "term",
          "consequence": {
            "zh": "届满前未完成的，按初次认证重新申请",
            "en": "to be certified anew as for the first time"
          }
        }
      },
      "group": "cn.system-certificate.renewal",
      "note": "条号和内容按认证机构的转述。"
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
    "强制性产品认证实施规则的条文号未见。质检总局令第163号以总局令第38号修改后的文本为准，施行日2021年6月1日未核对。",
    "质量管理体系认证规则（认监委公告〔2025〕16号）原文未见，按认证机构的转述；2026年1月1日以前的规范性文件号未见。",
    "行政许可法第五十条第二款对没有特别规定的许可一律适用；食品经营许可的延续期间未收录。"
  ],
  "digest": "sha256:324821e72b11e6cec75cc02769e02ab6d2d1b5f36513cc9656b823605d883ff8"
};
