// Made from packs/cn-xiamen-metrology.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Xiamen, inspection fees reduced in 2023.
 *
 * @zh 厦门检验检测收费优惠（2023年）
 */
export const cnXiamenMetrology: SealedPack = {
  "id": "cn-3502.metrology",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "厦门检验检测收费优惠（2023年）",
    "en": "Xiamen, inspection fees reduced in 2023"
  },
  "division": "350200",
  "documents": {
    "厦市监规〔2022〕6号": {
      "title": "关于修订服务市场主体助力扎实稳住经济若干措施部分条款的通知",
      "issuer": "厦门市市场监督管理局",
      "publishedOn": "2022-12-26",
      "inForce": {
        "from": "2023-01-01",
        "to": "2024-01-01"
      },
      "status": "expired",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-3502.inspection.pay60.2023",
      "title": "按收费标准的60%收取",
      "source": {
        "document": "厦市监规〔2022〕6号",
        "article": "第一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-01-01",
        "to": "2024-01-01"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "in": {
              "const": [
                "verification-mandatory",
                "verification",
                "calibration",
                "product-test"
              ]
            }
          },
          {
            "left": {
              "fact": "institute.bureau"
            },
            "eq": {
              "const": "350200"
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.kind"
            },
            "in": {
              "const": [
                "enterprise"
              ]
            }
          },
          {
            "left": {
              "fact": "enterprise.city"
            },
            "eq": {
              "const": "350200"
            }
          },
          {
            "any": [
              {
                "not": {
                  "left": {
                    "fact": "line.service"
                  },
                  "eq": {
                    "const": "product-test"
                  }
                }
              },
              {
                "left": {
                  "fact": "line.commissioned"
                },
                "eq": {
                  "const": true
                }
              }
            ]
          }
        ]
      },
      "then": {
        "waive": {
          "pay": {
            "const": "60%"
          },
          "basis": "policy"
        }
      },
      "group": "inspection-service",
      "note": "上级另有规定的，就高不重复：与同组政策只取较优。不分企业规模；个体工商户等非企业主体未见规定，按不适用处理。"
    },
    {
      "id": "cn-3502.inspection.best.2023",
      "title": "上级另有规定的，就高不重复",
      "source": {
        "document": "厦市监规〔2022〕6号",
        "article": "第一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-01-01",
        "to": "2024-01-01"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "in": {
              "const": [
                "verification-mandatory",
                "verification",
                "calibration",
                "product-test"
              ]
            }
          },
          {
            "left": {
              "fact": "institute.bureau"
            },
            "eq": {
              "const": "350200"
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "stack": {
          "by": "best"
        }
      },
      "group": "inspection-service"
    }
  ],
  "notFound": [
    "“本市企业”是否包括个体工商户",
    "取整方式：按分计算"
  ],
  "digest": "sha256:eccdb6c609dff9dd3910c60f447b2ffa2b15d5905576dee29a1ee2a8b48aafb6"
};
