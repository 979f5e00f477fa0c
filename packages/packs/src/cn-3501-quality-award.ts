// Made from packs/cn-3501-quality-award.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Quality award of Fuzhou.
 *
 * @zh 福州市政府质量奖
 */
export const cn3501QualityAward: SealedPack = {
  "id": "cn-3501.quality-award",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "福州市政府质量奖",
    "en": "Quality award of Fuzhou"
  },
  "division": "350100",
  "documents": {
    "榕政综〔2020〕85号": {
      "title": "福州市政府质量奖管理办法",
      "issuer": "福州市人民政府",
      "publishedOn": "2020-05-09",
      "inForce": {
        "from": "2020-05-09",
        "to": null
      },
      "status": "in-force",
      "evidence": "official",
      "url": "http://fuzhou.gov.cn/zfxxgkzl/szfbmjxsqxxgk/szfbmxxgk/fzsrmzf/zfxxgkml/gmjjhshfzghzxghqyghjxgzc/202005/t20200509_3272690.htm"
    },
    "福州市政府质量奖评审管理细则": {
      "title": "福州市政府质量奖评审管理细则",
      "issuer": "福州市政府质量奖评审委员会办公室",
      "publishedOn": null,
      "inForce": {
        "from": "2020-07-28",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-3501.gov-quality-award.operating",
      "title": "在市内合法注册并连续生产经营三年以上（含三年）",
      "source": {
        "document": "福州市政府质量奖评审管理细则"
      },
      "evidence": "report",
      "inForce": {
        "from": "2020-07-28",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.city"
            },
            "eq": {
              "const": "350100"
            }
          },
          {
            "left": {
              "fact": "enterprise.operatingSince"
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
      "group": "cn-3501.gov-quality-award"
    },
    {
      "id": "cn-3501.gov-quality-award.reapply",
      "title": "获奖五年后方可再次申请",
      "source": {
        "document": "福州市政府质量奖评审管理细则"
      },
      "evidence": "report",
      "inForce": {
        "from": "2020-07-28",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "holdings",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.award"
              },
              "eq": {
                "const": "cn-3501.gov-quality-award"
              }
            },
            {
              "left": {
                "fact": "it.grade"
              },
              "eq": {
                "const": "award"
              }
            }
          ]
        },
        "within": {
          "amount": 5,
          "unit": "year",
          "toward": "before"
        }
      },
      "then": {
        "bar": {}
      },
      "group": "cn-3501.gov-quality-award",
      "note": "自授予日起算，满五周年之日仍在期内，次日起可以申请。"
    },
    {
      "id": "cn-3501.gov-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "福州市政府质量奖评审管理细则"
      },
      "evidence": "report",
      "inForce": {
        "from": "2020-07-28",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-3501.gov-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-3501.gov-quality-award",
      "note": "原文只见到部分条款（报道所述的年限和再次申请）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    }
  ],
  "notFound": [
    "细则的公布日和施行日未见到，按报道日起算；细则的其余条件未见到；报道提到的独立法人资格由经办人一并核对。"
  ],
  "digest": "sha256:e768169719ce0220f4271e44e7fb5f858892b371e347a678c194419d19fcd89a"
};
