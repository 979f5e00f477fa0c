// Made from packs/cn-37-quality-award.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Governor’s quality award of Shandong.
 *
 * @zh 山东省省长质量奖
 */
export const cn37QualityAward: SealedPack = {
  "id": "cn-37.quality-award",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "山东省省长质量奖",
    "en": "Governor’s quality award of Shandong"
  },
  "division": "370000",
  "documents": {
    "鲁政发〔2016〕15号": {
      "title": "山东省省长质量奖管理办法",
      "issuer": "山东省人民政府",
      "publishedOn": null,
      "inForce": {
        "from": "2016-06-11",
        "to": "2020-08-10"
      },
      "status": "repealed",
      "evidence": "copy"
    },
    "鲁政发〔2020〕12号": {
      "title": "山东省省长质量奖管理办法",
      "issuer": "山东省人民政府",
      "publishedOn": null,
      "inForce": {
        "from": "2020-08-10",
        "to": "2025-05-25"
      },
      "status": "repealed",
      "evidence": "copy"
    },
    "山东省省长质量奖管理办法（2025年）": {
      "title": "山东省省长质量奖管理办法",
      "issuer": "山东省人民政府",
      "publishedOn": "2025-04-28",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "鲁质强办发〔2025〕2号": {
      "title": "第十届山东省省长质量奖推荐通知",
      "issuer": "山东省质量强省建设工作领导小组办公室",
      "publishedOn": null,
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-37.governor-quality-award.operating-2016",
      "title": "组织申报的正常运营五年以上",
      "source": {
        "document": "鲁政发〔2016〕15号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2016-06-11",
        "to": "2020-08-10"
      },
      "textDay": "filing",
      "when": {
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
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-37.governor-quality-award",
      "note": "见于第六届（2016年）的报道；施行日未见到，按报道日起算。"
    },
    {
      "id": "cn-37.governor-quality-award.other-clauses-2016",
      "title": "文件的其余申报条件",
      "source": {
        "document": "鲁政发〔2016〕15号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-06-11",
        "to": "2020-08-10"
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-37.governor-quality-award.other-clauses-2016",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-37.governor-quality-award",
      "note": "原文只见到部分条款（周期、名额与报道所述的年限）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-37.governor-quality-award.other-clauses-2020",
      "title": "文件的其余申报条件",
      "source": {
        "document": "鲁政发〔2020〕12号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-08-10",
        "to": "2025-05-25"
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-37.governor-quality-award.other-clauses-2020",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-37.governor-quality-award",
      "note": "原文只见到部分条款（只见到其废止2016年文件的规定）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-37.governor-quality-award.revoked-before",
      "title": "骗取奖项、获奖后发生重大事故或严重违法被撤销的不再受理申报",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）",
        "article": "第二十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "violations",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.kind"
              },
              "eq": {
                "const": "award-fraud"
              }
            },
            {
              "left": {
                "fact": "it.award"
              },
              "eq": {
                "const": "cn-37.governor-quality-award"
              }
            }
          ]
        }
      },
      "then": {
        "bar": {}
      },
      "group": "cn-37.governor-quality-award",
      "note": "撤销后不再受理，无年限；此处按骗取奖项的记录判定，因重大事故、严重违法被撤销的由其余条款的核对覆盖。"
    },
    {
      "id": "cn-37.governor-quality-award.departments",
      "title": "七部门对申报企业无异议",
      "source": {
        "document": "鲁质强办发〔2025〕2号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-37.governor-quality-award.departments",
        "text": "发展改革、公安、生态环境、人力资源社会保障、税务、市场监管、应急管理部门均无异议"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-37.governor-quality-award"
    },
    {
      "id": "cn-37.governor-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-37.governor-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-37.governor-quality-award",
      "note": "原文只见到部分条款（第十九条至第二十七条）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-37.governor-quality-award.year-stated",
      "title": "使用称号须标明获奖年度",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）",
        "article": "第二十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "review",
      "when": {
        "left": {
          "fact": "held.grade"
        },
        "eq": {
          "const": "award"
        }
      },
      "then": {
        "duty": {
          "must": "state-year"
        }
      },
      "group": "cn-37.governor-quality-award"
    },
    {
      "id": "cn-37.governor-quality-award.not-on-products",
      "title": "称号只用于单位形象宣传，不得用于产品宣传",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）",
        "article": "第二十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "review",
      "when": {
        "left": {
          "fact": "held.grade"
        },
        "eq": {
          "const": "award"
        }
      },
      "then": {
        "duty": {
          "must": "never-on-products"
        }
      },
      "group": "cn-37.governor-quality-award"
    },
    {
      "id": "cn-37.governor-quality-award.individual-money",
      "title": "个人获质量奖奖励不超过1万元",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）",
        "article": "第十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "grant",
      "when": {
        "all": [
          {
            "left": {
              "fact": "held.grade"
            },
            "eq": {
              "const": "award"
            }
          },
          {
            "left": {
              "fact": "subject.type"
            },
            "eq": {
              "const": "individual"
            }
          }
        ]
      },
      "then": {
        "grant": {
          "amount": {
            "const": "1万元"
          },
          "atMost": true
        }
      },
      "group": "cn-37.governor-quality-award",
      "note": "对组织授予奖杯、奖牌和证书，未见规定奖金。"
    },
    {
      "id": "cn-37.governor-quality-award.revoke-accident",
      "title": "获奖后发生重大事故造成恶劣影响的撤销称号",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）",
        "article": "第二十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "review",
      "when": {
        "some": "accidents",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.on"
              },
              "gte": {
                "fact": "held.on"
              }
            },
            {
              "left": {
                "fact": "it.severity"
              },
              "gte": {
                "const": "major"
              }
            }
          ]
        }
      },
      "then": {
        "revoke": {
          "ban": "forever"
        }
      },
      "group": "cn-37.governor-quality-award",
      "note": "是否造成恶劣影响由人认定，此处先按重大及以上事故提示。"
    },
    {
      "id": "cn-37.governor-quality-award.revoke-breach",
      "title": "获奖后有严重违法、违规、违纪情形的撤销称号",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）",
        "article": "第二十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "review",
      "when": {
        "some": "violations",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.on"
              },
              "gte": {
                "fact": "held.on"
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
        }
      },
      "then": {
        "revoke": {
          "ban": "forever"
        }
      },
      "group": "cn-37.governor-quality-award",
      "note": "撤销并向社会公告，不再受理申报。情形是否严重以认定机关的结论为准。"
    },
    {
      "id": "cn-37.governor-quality-award.revoke-fraud",
      "title": "以弄虚作假、行贿等手段获奖的撤销称号",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）",
        "article": "第二十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "review",
      "when": {
        "some": "violations",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.kind"
              },
              "eq": {
                "const": "award-fraud"
              }
            },
            {
              "left": {
                "fact": "it.award"
              },
              "eq": {
                "const": "cn-37.governor-quality-award"
              }
            }
          ]
        }
      },
      "then": {
        "revoke": {
          "ban": "forever"
        }
      },
      "group": "cn-37.governor-quality-award"
    },
    {
      "id": "cn-37.governor-quality-award.assessed-interview",
      "title": "定期评估有轻微问题的约谈",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）",
        "article": "第二十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "review",
      "when": {
        "all": [
          {
            "left": {
              "fact": "review.passed"
            },
            "eq": {
              "const": false
            }
          },
          {
            "left": {
              "fact": "review.slight"
            },
            "eq": {
              "const": true
            }
          }
        ]
      },
      "then": {
        "review": {
          "result": "interview"
        }
      },
      "group": "cn-37.governor-quality-award"
    },
    {
      "id": "cn-37.governor-quality-award.assessed-cancel",
      "title": "定期评估不合格的撤销称号",
      "source": {
        "document": "山东省省长质量奖管理办法（2025年）",
        "article": "第二十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-05-25",
        "to": null
      },
      "textDay": "review",
      "when": {
        "all": [
          {
            "left": {
              "fact": "review.passed"
            },
            "eq": {
              "const": false
            }
          },
          {
            "left": {
              "fact": "review.slight"
            },
            "eq": {
              "const": false
            }
          }
        ]
      },
      "then": {
        "review": {
          "result": "cancel"
        }
      },
      "group": "cn-37.governor-quality-award"
    }
  ],
  "notFound": [
    "鲁政发〔2016〕15号、鲁政发〔2020〕12号：申报条件的原文未见到；2016年文件的施行日未见到，按第六届报道日2016年6月11日起算。",
    "2025年管理办法：文号和第一条至第十八条（申报条件）未见到，由经办人核对后签署。",
    "第十届推荐通知的日期不清，按2025年管理办法的施行日起据以判定。",
    "个人申报的年限（第六届为十年以上质量工作）只见于报道，未编入组织申报的判定。"
  ],
  "digest": "sha256:3c7fd0f2250a30954970140eb8bdd16e8a00321ac832219f94f933b920728ba1"
};
