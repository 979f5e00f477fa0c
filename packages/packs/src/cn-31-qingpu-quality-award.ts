// Made from packs/cn-31-qingpu-quality-award.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Quality awards of Qingpu district, Shanghai.
 *
 * @zh 上海市青浦区政府质量奖
 */
export const cn31QingpuQualityAward: SealedPack = {
  "id": "cn-31.qingpu-quality-award",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "上海市青浦区政府质量奖",
    "en": "Quality awards of Qingpu district, Shanghai"
  },
  "division": "310118",
  "documents": {
    "2025年度第五届青浦区政府质量奖申报通知": {
      "title": "2025年度第五届青浦区政府质量奖申报通知",
      "issuer": "上海市青浦区",
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
      "id": "cn-310118.mayor-quality-award.operating",
      "title": "在区内登记注册并合法生产经营三年以上",
      "source": {
        "document": "2025年度第五届青浦区政府质量奖申报通知"
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
              "fact": "enterprise.division"
            },
            "eq": {
              "const": "310118"
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
      "group": "cn-310118.mayor-quality-award",
      "note": "只就组织申报判定；个人申报须从事质量相关工作五年以上。"
    },
    {
      "id": "cn-310118.mayor-quality-award.reapply",
      "title": "获区长质量奖后五年内不得重新申报该奖项",
      "source": {
        "document": "2025年度第五届青浦区政府质量奖申报通知"
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
                "const": "cn-310118.mayor-quality-award"
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
      "group": "cn-310118.mayor-quality-award",
      "note": "自授予日起算，满五周年之日仍在期内，次日起可以申报。"
    },
    {
      "id": "cn-310118.mayor-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "2025年度第五届青浦区政府质量奖申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-310118.mayor-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-310118.mayor-quality-award",
      "note": "原文只见到部分条款（申报通知；管理办法未见到）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-310118.gold-quality-award.operating",
      "title": "在区内登记注册并合法生产经营三年以上",
      "source": {
        "document": "2025年度第五届青浦区政府质量奖申报通知"
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
              "fact": "enterprise.division"
            },
            "eq": {
              "const": "310118"
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
      "group": "cn-310118.gold-quality-award",
      "note": "只就组织申报判定；个人申报须从事质量相关工作五年以上。"
    },
    {
      "id": "cn-310118.gold-quality-award.reapply",
      "title": "获质量金奖后五年内不得重新申报该奖项",
      "source": {
        "document": "2025年度第五届青浦区政府质量奖申报通知"
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
                "const": "cn-310118.gold-quality-award"
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
      "group": "cn-310118.gold-quality-award",
      "note": "自授予日起算，满五周年之日仍在期内，次日起可以申报。"
    },
    {
      "id": "cn-310118.gold-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "2025年度第五届青浦区政府质量奖申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-310118.gold-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-310118.gold-quality-award",
      "note": "原文只见到部分条款（申报通知；管理办法未见到）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-310118.mayor-quality-award.not-both",
      "title": "同一年度不得重复申报市、区两级政府质量奖",
      "source": {
        "document": "2025年度第五届青浦区政府质量奖申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "awardApplications",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.award"
              },
              "in": {
                "const": [
                  "cn-31.mayor-quality-award",
                  "cn-31.gold-quality-award"
                ]
              }
            },
            {
              "left": {
                "fact": "it.year"
              },
              "eq": {
                "fact": "application.year"
              }
            }
          ]
        }
      },
      "then": {
        "bar": {}
      },
      "group": "cn-310118.mayor-quality-award",
      "note": "须就同一年度的各项申报一并判断。"
    },
    {
      "id": "cn-310118.gold-quality-award.not-both",
      "title": "同一年度不得重复申报市、区两级政府质量奖",
      "source": {
        "document": "2025年度第五届青浦区政府质量奖申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "awardApplications",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.award"
              },
              "in": {
                "const": [
                  "cn-31.mayor-quality-award",
                  "cn-31.gold-quality-award"
                ]
              }
            },
            {
              "left": {
                "fact": "it.year"
              },
              "eq": {
                "fact": "application.year"
              }
            }
          ]
        }
      },
      "then": {
        "bar": {}
      },
      "group": "cn-310118.gold-quality-award",
      "note": "须就同一年度的各项申报一并判断。"
    }
  ],
  "notFound": [
    "《上海市青浦区政府质量奖管理办法》的文号、公布日和施行日未见到，按 2025 年度申报通知自2025年1月1日起据以判定。"
  ],
  "digest": "sha256:189b9196a7a36f6da5c7e1cdd8e490f10ab2fe6d4a5e60f46c5cd942d13c07d0"
};
