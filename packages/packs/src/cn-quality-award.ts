// Made from packs/cn-quality-award.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * China Quality Award.
 *
 * @zh 中国质量奖
 */
export const cnQualityAward: SealedPack = {
  "id": "cn.quality-award",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "中国质量奖",
    "en": "China Quality Award"
  },
  "division": null,
  "documents": {
    "中国质量奖管理办法": {
      "title": "中国质量奖管理办法",
      "issuer": "国家质量监督检验检疫总局",
      "publishedOn": null,
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "中国质量奖评审规则": {
      "title": "中国质量奖评审规则",
      "issuer": "国家质量监督检验检疫总局",
      "publishedOn": null,
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.quality-award.established",
      "title": "依法设立",
      "source": {
        "document": "中国质量奖管理办法",
        "article": "第八条第一项"
      },
      "evidence": "report",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "enterprise.registeredOn"
        },
        "lte": {
          "day": {
            "amount": 0,
            "unit": "day"
          }
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn.quality-award",
      "note": "没有经营年限的要求；法人的分支或内设、派出单位以及一线班组也可以申报，本规则只就企业本身判定。"
    },
    {
      "id": "cn.quality-award.no-major-accident",
      "title": "近五年无重大质量、安全、环保等事故",
      "source": {
        "document": "中国质量奖管理办法",
        "article": "第八条第一项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "none": "accidents",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.severity"
              },
              "gte": {
                "const": "major"
              }
            },
            {
              "any": [
                {
                  "left": {
                    "fact": "it.kind"
                  },
                  "in": {
                    "const": [
                      "quality",
                      "safety",
                      "environment"
                    ]
                  }
                },
                {
                  "judged": "cn.quality-award.accident-kind",
                  "text": "质量、安全、环保以外的重大事故属于条文“等”字所指的事故"
                }
              ]
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
        "eligible": {}
      },
      "group": "cn.quality-award",
      "note": "条文列举质量、安全、环保后有“等”字：其他种类的重大事故由人认定。回溯期自申报日起算；原文的起算日未见到。"
    },
    {
      "id": "cn.quality-award.no-breach",
      "title": "近五年无违法、违规、违纪行为",
      "source": {
        "document": "中国质量奖管理办法",
        "article": "第八条第一项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "none": "violations",
        "within": {
          "amount": 5,
          "unit": "year",
          "toward": "before"
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn.quality-award",
      "note": "不限种类。"
    },
    {
      "id": "cn.quality-award.leading",
      "title": "质量水平国际领先",
      "source": {
        "document": "中国质量奖管理办法",
        "article": "第八条第二项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn.quality-award.leading",
        "text": "质量水平达到国际领先"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn.quality-award",
      "note": "2015 年征求意见稿写的是国内领先，公布的文本为国际领先。"
    },
    {
      "id": "cn.quality-award.management-model",
      "title": "质量优先战略与管理模式",
      "source": {
        "document": "中国质量奖管理办法",
        "article": "第八条第三项"
      },
      "evidence": "report",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn.quality-award.management-model",
        "text": "实行质量优先的发展战略，质量管理模式创新、成熟并可推广"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn.quality-award"
    },
    {
      "id": "cn.quality-award.fraud-ban",
      "title": "骗取奖项情节严重的不再受理",
      "source": {
        "document": "中国质量奖评审规则"
      },
      "evidence": "report",
      "inForce": {
        "from": "2016-01-01",
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
                "const": "cn.quality-award"
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
        "bar": {}
      },
      "group": "cn.quality-award"
    },
    {
      "id": "cn.quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "中国质量奖管理办法"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn.quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn.quality-award",
      "note": "原文只见到部分条款（评选周期、近五年无事故、质量水平）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    }
  ],
  "notFound": [
    "《中国质量奖管理办法》的文号、公布日和施行日未核实（一说质检总局令第175号、2015年9月1日施行），稳妥起见自2016年1月1日起据以判定；此后是否修订未核实。",
    "近期获奖者能否再次申报未见到规定。",
    "医院、学校等行业的限制只见于第四届（2021年）的报道，未编入。"
  ],
  "digest": "sha256:12808e09858f5f17e50ed1d5538dc671480b33bed30e04346ffe4da6a63bda5f"
};
