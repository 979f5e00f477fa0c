// Made from packs/cn-51-quality-award.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Tianfu quality award of Sichuan.
 *
 * @zh 四川省天府质量奖
 */
export const cn51QualityAward: SealedPack = {
  "id": "cn-51.quality-award",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "四川省天府质量奖",
    "en": "Tianfu quality award of Sichuan"
  },
  "division": "510000",
  "documents": {
    "川办发〔2016〕84号": {
      "title": "四川省天府质量奖评选管理办法",
      "issuer": "四川省人民政府办公厅",
      "publishedOn": "2016-10-31",
      "inForce": {
        "from": "2016-10-31",
        "to": "2021-11-18"
      },
      "status": "repealed",
      "evidence": "official",
      "url": "http://www.sc.gov.cn/10462/c103046/2016/10/31/05e528a611ff41ddb9a9b095ed42b3ab.shtml"
    },
    "川办发〔2021〕66号": {
      "title": "天府质量奖管理办法",
      "issuer": "四川省人民政府办公厅",
      "publishedOn": null,
      "inForce": {
        "from": "2021-11-18",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "第二届天府质量奖申报条件（2023年）": {
      "title": "第二届天府质量奖申报条件",
      "issuer": "四川省市场监督管理局",
      "publishedOn": null,
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "status": "expired",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-51.tianfu-quality-award.other-clauses-2016",
      "title": "文件的其余申报条件",
      "source": {
        "document": "川办发〔2016〕84号"
      },
      "evidence": "official",
      "inForce": {
        "from": "2016-10-31",
        "to": "2021-11-18"
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-51.tianfu-quality-award.other-clauses-2016",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-51.tianfu-quality-award",
      "note": "原文只见到部分条款（名额与缺额的规定）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-51.tianfu-quality-award.registered",
      "title": "在省内依法设立三年以上",
      "source": {
        "document": "第二届天府质量奖申报条件（2023年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.province"
            },
            "eq": {
              "const": "510000"
            }
          },
          {
            "left": {
              "fact": "enterprise.registeredOn"
            },
            "lte": {
              "day": {
                "amount": 3,
                "unit": "year",
                "toward": "before"
              }
            }
          }
        ]
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-51.tianfu-quality-award"
    },
    {
      "id": "cn-51.tianfu-quality-award.look-back",
      "title": "近三年无质量、安全等方面的问题",
      "source": {
        "document": "第二届天府质量奖申报条件（2023年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-51.tianfu-quality-award.look-back",
        "text": "近三年内无质量、安全等方面的重大问题（原句被截断，对照原文认定）"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-51.tianfu-quality-award"
    },
    {
      "id": "cn-51.tianfu-quality-award.leading",
      "title": "质量水平国内领先",
      "source": {
        "document": "第二届天府质量奖申报条件（2023年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-51.tianfu-quality-award.leading",
        "text": "质量管理水平和经营绩效达到国内领先"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-51.tianfu-quality-award"
    },
    {
      "id": "cn-51.tianfu-quality-award.credit",
      "title": "无不良信用记录",
      "source": {
        "document": "第二届天府质量奖申报条件（2023年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "none": "violations",
        "where": {
          "left": {
            "fact": "it.kind"
          },
          "eq": {
            "const": "credit"
          }
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-51.tianfu-quality-award",
      "note": "未见到年限，按有无记录判定。"
    },
    {
      "id": "cn-51.tianfu-quality-award.medical",
      "title": "医疗机构只能以科室、班组申报",
      "source": {
        "document": "第二届天府质量奖申报条件（2023年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "any": [
          {
            "left": {
              "fact": "subject.medical"
            },
            "eq": {
              "const": false
            }
          },
          {
            "left": {
              "fact": "subject.type"
            },
            "in": {
              "const": [
                "unit",
                "team"
              ]
            }
          }
        ]
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-51.tianfu-quality-award"
    },
    {
      "id": "cn-51.tianfu-quality-award.school",
      "title": "学校只限小学、初中和职业学校",
      "source": {
        "document": "第二届天府质量奖申报条件（2023年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "subject.school"
        },
        "in": {
          "const": [
            "none",
            "primary",
            "junior",
            "vocational"
          ]
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-51.tianfu-quality-award"
    },
    {
      "id": "cn-51.tianfu-quality-award.edition-call",
      "title": "当届申报通知所列的申报条件",
      "source": {
        "document": "川办发〔2021〕66号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-51.tianfu-quality-award.edition-call",
        "text": "已对照当届申报通知核对申报条件，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-51.tianfu-quality-award",
      "note": "每两年一届。第二届（2023年）的申报条件只用于当届，此后各届的通知未见到，由经办人对照通知核对后签署。"
    },
    {
      "id": "cn-51.tianfu-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "川办发〔2021〕66号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-11-18",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-51.tianfu-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-51.tianfu-quality-award",
      "note": "原文只见到部分条款（周期与名额）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    }
  ],
  "notFound": [
    "川办发〔2021〕66号：申报条件的原文未见到；2023年申报条件只见于转述。",
    "第二届申报通知的日期未见到，按2023年1月1日起据以判定；每两年一届，自2025年1月1日起不再据以判定，此后各届的通知未见到。",
    "川办发〔2016〕84号的施行日未见到，按公布日起算。"
  ],
  "digest": "sha256:b2e019abef69158b7a53217ef27c6c91c985164f7d5e883447af33b1b9568135"
};
