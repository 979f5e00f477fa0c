// Made from packs/cn-jiangsu-testing.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Jiangsu institute of quality and standardisation, test fees halved in 2025.
 *
 * @zh 江苏质标院委托检验减半收费（2025年）
 */
export const cnJiangsuTesting: SealedPack = {
  "id": "cn-32.testing",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "江苏质标院委托检验减半收费（2025年）",
    "en": "Jiangsu institute of quality and standardisation, test fees halved in 2025"
  },
  "division": "320000",
  "documents": {
    "江苏省质量和标准化研究院减半收费公告（2025-03-10）": {
      "title": "小微企业、个体工商户委托检测费减半收取的公告",
      "issuer": "江苏省质量和标准化研究院",
      "publishedOn": "2025-03-10",
      "inForce": {
        "from": "2025-01-01",
        "to": "2026-01-01"
      },
      "status": "expired",
      "evidence": "official",
      "url": "https://www.jssi.org.cn/c/yjy/fwjggs/133237.jhtml"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-32.testing.half.2025",
      "title": "委托检验减半收取",
      "source": {
        "document": "江苏省质量和标准化研究院减半收费公告（2025-03-10）"
      },
      "evidence": "official",
      "inForce": {
        "from": "2025-01-01",
        "to": "2026-01-01"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "product-test"
            }
          },
          {
            "left": {
              "fact": "institute.name"
            },
            "eq": {
              "const": "江苏省质量和标准化研究院"
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "line.commissioned"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "enterprise.province"
            },
            "eq": {
              "const": "320000"
            }
          },
          {
            "any": [
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
                  "fact": "enterprise.size"
                },
                "in": {
                  "const": [
                    "micro",
                    "small"
                  ]
                }
              }
            ]
          }
        ]
      },
      "then": {
        "waive": {
          "off": {
            "const": "50%"
          },
          "basis": "policy",
          "proof": {
            "kind": "licence-and-commitment",
            "per": "calendar-year"
          }
        }
      },
      "group": "inspection-service",
      "note": "以业务受理时间为准；2025-03-10公布，自2025-01-01起适用。办理时提出申请，首次办理提交执照复印件和承诺书。"
    }
  ],
  "notFound": [
    "取整方式：按分计算"
  ],
  "digest": "sha256:0820eba763894a014b01502e5a1d148b9ced2f0c441eca503b230419a4416b7a"
};
