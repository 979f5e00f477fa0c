// Made from packs/cn-individual.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Types and classes of individual businesses, national.
 *
 * @zh 个体工商户分型分类（全国）
 */
export const cnIndividual: SealedPack = {
  "id": "cn.individual",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "个体工商户分型分类（全国）",
    "en": "Types and classes of individual businesses, national"
  },
  "division": null,
  "documents": {
    "国市监注发〔2024〕10号": {
      "title": "关于开展个体工商户分型分类精准帮扶提升发展质量的指导意见",
      "issuer": "市场监管总局等15部门",
      "publishedOn": null,
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.individual.listed",
      "title": "在名特优新名录有效期内",
      "source": {
        "document": "国市监注发〔2024〕10号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.kind"
            },
            "eq": {
              "const": "individual-business"
            }
          },
          {
            "left": {
              "fact": "individual.listedFrom"
            },
            "lte": {
              "day": {
                "amount": 0,
                "unit": "day"
              }
            }
          },
          {
            "left": {
              "day": {
                "amount": 3,
                "unit": "year",
                "monthEnd": "day-before"
              },
              "of": {
                "fact": "individual.listedFrom"
              }
            },
            "gte": {
              "day": {
                "amount": 0,
                "unit": "day"
              }
            }
          }
        ]
      },
      "then": {
        "derive": "individual.listed",
        "term": {
          "const": true
        }
      },
      "note": "名录每年11月底前入库，自次年1月1日起享受，有效期三年。"
    },
    {
      "id": "cn.individual.unlisted",
      "title": "不在名特优新名录有效期内",
      "source": {
        "document": "国市监注发〔2024〕10号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "not": {
          "all": [
            {
              "left": {
                "fact": "enterprise.kind"
              },
              "eq": {
                "const": "individual-business"
              }
            },
            {
              "left": {
                "fact": "individual.listedFrom"
              },
              "lte": {
                "day": {
                  "amount": 0,
                  "unit": "day"
                }
              }
            },
            {
              "left": {
                "day": {
                  "amount": 3,
                  "unit": "year",
                  "monthEnd": "day-before"
                },
                "of": {
                  "fact": "individual.listedFrom"
                }
              },
              "gte": {
                "day": {
                  "amount": 0,
                  "unit": "day"
                }
              }
            }
          ]
        }
      },
      "then": {
        "derive": "individual.listed",
        "term": {
          "const": false
        }
      },
      "note": "未曾列入的不由本条判断。"
    },
    {
      "id": "cn.individual.listed-from",
      "title": "自列入次年1月1日起享受",
      "source": {
        "document": "国市监注发〔2024〕10号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "all": []
      },
      "then": {
        "derive": "individual.listedFrom",
        "term": {
          "formula": "nextYearStart",
          "args": {
            "day": {
              "fact": "individual.listedOn"
            }
          }
        }
      }
    }
  ],
  "notFound": [
    "生存型、成长型、发展型的数值标准：由各省规定，未找到；规则写在各省的规则包里，用“个体工商户分型”等事实",
    "名特优新三年有效期的起算日：按享受之日（次年1月1日）起算",
    "西藏等地的前提条件（状态正常且已报上一年度年报）属地方规定，未收录",
    "意见的发布日"
  ],
  "digest": "sha256:55850e9e1178b95140f338e1de618778c68a0c09cc61e138a65ed540c7eb0716"
};
