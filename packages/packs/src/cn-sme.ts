// Made from packs/cn-sme.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Independence of small and medium enterprises, government procurement.
 *
 * @zh 中小企业独立性判断（政府采购）
 */
export const cnSme: SealedPack = {
  "id": "cn.sme",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "中小企业独立性判断（政府采购）",
    "en": "Independence of small and medium enterprises, government procurement"
  },
  "division": null,
  "documents": {
    "财库〔2020〕46号": {
      "title": "政府采购促进中小企业发展管理办法",
      "issuer": "财政部、工业和信息化部",
      "publishedOn": "2020-12-18",
      "inForce": {
        "from": "2021-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.sme.independent",
      "title": "独立于大型企业",
      "source": {
        "document": "财库〔2020〕46号",
        "article": "第二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.sameHeadAsLarge"
            },
            "eq": {
              "const": false
            }
          },
          {
            "left": {
              "fact": "enterprise.controlledByLarge"
            },
            "eq": {
              "const": false
            }
          }
        ]
      },
      "then": {
        "derive": "enterprise.independent",
        "term": {
          "const": true
        }
      },
      "note": "本条为政府采购所定。其他政策是否照此办理，由该政策的规则写明：写入条件“独立于大型企业”即适用，不写即不适用。"
    },
    {
      "id": "cn.sme.dependent",
      "title": "依附于大型企业",
      "source": {
        "document": "财库〔2020〕46号",
        "article": "第二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "not": {
          "all": [
            {
              "left": {
                "fact": "enterprise.sameHeadAsLarge"
              },
              "eq": {
                "const": false
              }
            },
            {
              "left": {
                "fact": "enterprise.controlledByLarge"
              },
              "eq": {
                "const": false
              }
            }
          ]
        }
      },
      "then": {
        "derive": "enterprise.independent",
        "term": {
          "const": false
        }
      }
    },
    {
      "id": "cn.sme.procurement",
      "title": "政府采购中的中小企业",
      "source": {
        "document": "财库〔2020〕46号",
        "article": "第二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.size"
            },
            "in": {
              "const": [
                "micro",
                "small",
                "medium"
              ]
            }
          },
          {
            "left": {
              "fact": "enterprise.independent"
            },
            "eq": {
              "const": true
            }
          }
        ]
      },
      "then": {
        "derive": "enterprise.procurementSme",
        "term": {
          "const": true
        }
      },
      "note": "符合划型标准的个体工商户视同中小企业。"
    },
    {
      "id": "cn.sme.procurement.not",
      "title": "不是政府采购中的中小企业",
      "source": {
        "document": "财库〔2020〕46号",
        "article": "第二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "not": {
          "all": [
            {
              "left": {
                "fact": "enterprise.size"
              },
              "in": {
                "const": [
                  "micro",
                  "small",
                  "medium"
                ]
              }
            },
            {
              "left": {
                "fact": "enterprise.independent"
              },
              "eq": {
                "const": true
              }
            }
          ]
        }
      },
      "then": {
        "derive": "enterprise.procurementSme",
        "term": {
          "const": false
        }
      }
    }
  ],
  "notFound": [
    "2021-01-01施行日按通行转述收录",
    "检验检测收费减免是否采用同一独立性判断：各政策自定"
  ],
  "digest": "sha256:584efed084108bbaeac3533793ebd4ec3d6078ffe096188b225777321543a750"
};
