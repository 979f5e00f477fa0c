// Made from packs/cn-metrology-charges.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Metrology fees, what is added and taken off, national.
 *
 * @zh 计量检定收费的加收和减收（全国）
 */
export const cnMetrologyCharges: SealedPack = {
  "id": "cn.metrology-charges",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "计量检定收费的加收和减收（全国）",
    "en": "Metrology fees, what is added and taken off, national"
  },
  "division": null,
  "documents": {
    "计量检定收费的有关规定（2009年）": {
      "title": "计量检定收费的有关规定（2009年）",
      "issuer": "国家发展改革委、财政部",
      "publishedOn": null,
      "inForce": {
        "from": "2009-03-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "强制检定的工作计量器具检定管理办法": {
      "title": "强制检定的工作计量器具检定管理办法",
      "issuer": "国务院",
      "publishedOn": null,
      "inForce": {
        "from": "1987-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [
    {
      "id": "cn.metrology.delay.rate",
      "title": "机构逾期完成的减收比例",
      "type": "ratio",
      "keys": [
        "workdays"
      ],
      "rows": [
        {
          "match": {
            "workdays": {
              "gte": 1,
              "lt": 16
            }
          },
          "value": "30%",
          "inForce": {
            "from": "2009-03-01",
            "to": null
          },
          "source": {
            "document": "计量检定收费的有关规定（2009年）",
            "article": "第四条第一项"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "workdays": {
              "gte": 16,
              "lt": 26
            }
          },
          "value": "50%",
          "inForce": {
            "from": "2009-03-01",
            "to": null
          },
          "source": {
            "document": "计量检定收费的有关规定（2009年）",
            "article": "第四条第二项"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "workdays": {
              "gte": 26
            }
          },
          "value": "100%",
          "inForce": {
            "from": "2009-03-01",
            "to": null
          },
          "source": {
            "document": "计量检定收费的有关规定（2009年）",
            "article": "第四条第三项"
          },
          "evidence": "none",
          "note": "条文在此处缺失，全额减收只是推测"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.metrology.late-submission",
      "title": "列入周期检定计划的器具逾期送检加收20%",
      "source": {
        "document": "计量检定收费的有关规定（2009年）",
        "article": "第三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2009-03-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "line.service"
        },
        "in": {
          "const": [
            "verification-mandatory",
            "verification"
          ]
        }
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "instrument.inPlan"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "line.lateSubmission"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "line.forceMajeure"
            },
            "eq": {
              "const": false
            }
          }
        ]
      },
      "then": {
        "surcharge": {
          "rate": {
            "const": "20%"
          },
          "on": "list",
          "waivable": true,
          "presumed": [
            "line.lateSubmission"
          ]
        }
      },
      "note": "只限列入周期检定计划的计量器具；期限由当地计量行政部门规定；因不可抗力的不加收。校准不适用。按检定费加收，检定费免收的不加收，减收的随之减收。收费单未注明是否逾期的，按没有发生并提示。"
    },
    {
      "id": "cn.metrology.delay",
      "title": "列入周期检定计划的器具，机构逾期完成的减收",
      "source": {
        "document": "计量检定收费的有关规定（2009年）",
        "article": "第四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2009-03-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "line.service"
        },
        "in": {
          "const": [
            "verification-mandatory",
            "verification"
          ]
        }
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "line.delayWorkdays"
            },
            "gte": {
              "const": 1
            }
          },
          {
            "left": {
              "fact": "instrument.inPlan"
            },
            "eq": {
              "const": true
            }
          },
          {
            "not": {
              "all": [
                {
                  "left": {
                    "fact": "instrument.inCatalogue"
                  },
                  "eq": {
                    "const": true
                  }
                },
                {
                  "left": {
                    "fact": "instrument.use"
                  },
                  "in": {
                    "const": [
                      "trade",
                      "safety",
                      "medical",
                      "environment"
                    ]
                  }
                }
              ]
            }
          }
        ]
      },
      "then": {
        "remit": {
          "rate": {
            "param": "cn.metrology.delay.rate",
            "by": [
              "line.delayWorkdays"
            ]
          },
          "presumed": [
            "line.delayWorkdays"
          ]
        }
      },
      "note": "只限列入周期检定计划的计量器具，校准不适用。1至15个工作日减30%，16至25个工作日减50%；超过25个工作日的条文缺失。收费单未注明是否逾期的，按没有发生并提示。检定合格与否都收费；由同一机构修理（已收修理费）后的再次检定不收费。"
    },
    {
      "id": "cn.metrology.delay.mandatory",
      "title": "强制检定逾期完成的，免收检定费",
      "source": {
        "document": "强制检定的工作计量器具检定管理办法",
        "article": "第十五条、第八条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "1987-07-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "line.service"
        },
        "in": {
          "const": [
            "verification-mandatory",
            "verification"
          ]
        }
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "line.delayWorkdays"
            },
            "gte": {
              "const": 1
            }
          },
          {
            "all": [
              {
                "left": {
                  "fact": "instrument.inCatalogue"
                },
                "eq": {
                  "const": true
                }
              },
              {
                "left": {
                  "fact": "instrument.use"
                },
                "in": {
                  "const": [
                    "trade",
                    "safety",
                    "medical",
                    "environment"
                  ]
                }
              }
            ]
          }
        ]
      },
      "then": {
        "remit": {
          "rate": {
            "const": "100%"
          },
          "presumed": [
            "line.delayWorkdays"
          ]
        }
      },
      "note": "未按规定期限完成检定任务的，须立即检定并免收检定费。收费单未注明是否逾期的，按没有发生并提示。2017-04-01起强制检定本已不收费。"
    }
  ],
  "notFound": [
    "第四条第三项（机构逾期超过25个工作日）：条文缺失，默认不用",
    "发改价格〔2009〕234号之后各省检定收费标准的金额：由各地提供",
    "安徽2015年现场检定不得加收、出租汽车计价器每年一次等地方规定未收录",
    "加出数据加收20%、逾期不取加收保管费：只见转述且不知文号，未收录"
  ],
  "digest": "sha256:6f54c4f787af9e21c5e8ed79c5c00338a77832cd75840217f0c158313cb22603"
};
