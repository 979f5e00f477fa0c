// Made from packs/cn-31-quality-award.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Government quality awards of Shanghai.
 *
 * @zh 上海市政府质量奖
 */
export const cn31QualityAward: SealedPack = {
  "id": "cn-31.quality-award",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "上海市政府质量奖",
    "en": "Government quality awards of Shanghai"
  },
  "division": "310000",
  "documents": {
    "2025年度上海市政府质量奖申报通知": {
      "title": "2025年度上海市政府质量奖申报通知",
      "issuer": "上海市市场监督管理局",
      "publishedOn": null,
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-31.mayor-quality-award.gold-held",
      "title": "已获上海市质量金奖三年以上",
      "source": {
        "document": "2025年度上海市政府质量奖申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
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
                "const": "cn-31.gold-quality-award"
              }
            },
            {
              "left": {
                "fact": "it.grade"
              },
              "eq": {
                "const": "award"
              }
            },
            {
              "left": {
                "fact": "it.on"
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
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-31.mayor-quality-award",
      "note": "按质量管理模式申报市长质量奖的条件。"
    },
    {
      "id": "cn-31.mayor-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "2025年度上海市政府质量奖申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-31.mayor-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-31.mayor-quality-award",
      "note": "原文只见到部分条款（申报通知）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-31.gold-quality-award.registered",
      "title": "在本市登记注册并生产经营三年以上",
      "source": {
        "document": "2025年度上海市政府质量奖申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.province"
            },
            "eq": {
              "const": "310000"
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
      "group": "cn-31.gold-quality-award"
    },
    {
      "id": "cn-31.gold-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "2025年度上海市政府质量奖申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-31.gold-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-31.gold-quality-award",
      "note": "原文只见到部分条款（申报通知）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    }
  ],
  "notFound": [
    "管理办法的文号、公布日、施行日和周期未见到，按2025年度申报通知起据以判定。",
    "个人申报市长质量奖须从事质量工作十年以上，未编入组织申报的判定。"
  ],
  "digest": "sha256:3191aa484c7701ede25f1da892fc72fd5685e256475c875d011181a1cd1811f8"
};
