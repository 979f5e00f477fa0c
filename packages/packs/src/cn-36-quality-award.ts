// Made from packs/cn-36-quality-award.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Jinggang quality award of Jiangxi.
 *
 * @zh 江西省井冈质量奖
 */
export const cn36QualityAward: SealedPack = {
  "id": "cn-36.quality-award",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "江西省井冈质量奖",
    "en": "Jinggang quality award of Jiangxi"
  },
  "division": "360000",
  "documents": {
    "井冈质量奖管理办法（2014年）": {
      "title": "井冈质量奖管理办法",
      "issuer": "江西省人民政府",
      "publishedOn": null,
      "inForce": {
        "from": "2014-05-20",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-36.jinggang-quality-award.registered",
      "title": "在省内注册的法人，正常运营五年以上",
      "source": {
        "document": "井冈质量奖管理办法（2014年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2014-05-20",
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
              "const": "360000"
            }
          },
          {
            "left": {
              "fact": "subject.independentLegalPerson"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "enterprise.operatingSince"
            },
            "lte": {
              "day": {
                "amount": 5,
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
      "group": "cn-36.jinggang-quality-award"
    },
    {
      "id": "cn-36.jinggang-quality-award.accidents",
      "title": "近三年无较大以上质量、安全、环境、公共卫生、食品事故",
      "source": {
        "document": "井冈质量奖管理办法（2014年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2014-05-20",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "none": "accidents",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.kind"
              },
              "in": {
                "const": [
                  "quality",
                  "safety",
                  "environment",
                  "health",
                  "food"
                ]
              }
            },
            {
              "left": {
                "fact": "it.severity"
              },
              "gte": {
                "const": "larger"
              }
            }
          ]
        },
        "within": {
          "amount": 3,
          "unit": "year",
          "toward": "before"
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-36.jinggang-quality-award"
    },
    {
      "id": "cn-36.jinggang-quality-award.complaints",
      "title": "近三年无较大质量投诉",
      "source": {
        "document": "井冈质量奖管理办法（2014年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2014-05-20",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "none": "complaints",
        "where": {
          "left": {
            "fact": "it.severity"
          },
          "gte": {
            "const": "larger"
          }
        },
        "within": {
          "amount": 3,
          "unit": "year",
          "toward": "before"
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-36.jinggang-quality-award"
    },
    {
      "id": "cn-36.jinggang-quality-award.export",
      "title": "近三年无因自身原因的境外索赔、退货",
      "source": {
        "document": "井冈质量奖管理办法（2014年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2014-05-20",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "none": "exportNotices",
        "where": {
          "left": {
            "fact": "it.ownFault"
          },
          "eq": {
            "const": true
          }
        },
        "within": {
          "amount": 3,
          "unit": "year",
          "toward": "before"
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-36.jinggang-quality-award",
      "note": "按境外通报记录判定。"
    },
    {
      "id": "cn-36.jinggang-quality-award.samplings",
      "title": "近三年国家、省级监督抽查无不合格",
      "source": {
        "document": "井冈质量奖管理办法（2014年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2014-05-20",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "none": "samplings",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.level"
              },
              "in": {
                "const": [
                  "national",
                  "province"
                ]
              }
            },
            {
              "left": {
                "fact": "it.passed"
              },
              "eq": {
                "const": false
              }
            }
          ]
        },
        "within": {
          "amount": 3,
          "unit": "year",
          "toward": "before"
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-36.jinggang-quality-award"
    },
    {
      "id": "cn-36.jinggang-quality-award.labour",
      "title": "近三年无较大劳动用工失信",
      "source": {
        "document": "井冈质量奖管理办法（2014年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2014-05-20",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "none": "violations",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.kind"
              },
              "eq": {
                "const": "labour"
              }
            },
            {
              "left": {
                "fact": "it.serious"
              },
              "eq": {
                "const": true
              }
            }
          ]
        },
        "within": {
          "amount": 3,
          "unit": "year",
          "toward": "before"
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-36.jinggang-quality-award"
    },
    {
      "id": "cn-36.jinggang-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "井冈质量奖管理办法（2014年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2014-05-20",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-36.jinggang-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-36.jinggang-quality-award",
      "note": "原文只见到部分条款（报道所述的条件）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    }
  ],
  "notFound": [
    "2014年以后的修订、文号未见到；仅见报道。",
    "个人申报须从事质量工作十年以上，未编入组织申报的判定。"
  ],
  "digest": "sha256:245715422a0d430a95aa2b211f63aeb47883ec47b3436f4c6a2334691237551d"
};
