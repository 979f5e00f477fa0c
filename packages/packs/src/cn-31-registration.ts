// Made from packs/cn-31-registration.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Shanghai, drug and device registration fees in 2024 and 2025.
 *
 * @zh 上海药品医疗器械注册费（2024年、2025年）
 */
export const cn31Registration: SealedPack = {
  "id": "cn-31.registration",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "上海药品医疗器械注册费（2024年、2025年）",
    "en": "Shanghai, drug and device registration fees in 2024 and 2025"
  },
  "division": "310000",
  "documents": {
    "沪发改价调〔2024〕15号": {
      "title": "关于阶段性降低药品、医疗器械产品注册费收费标准的通知",
      "issuer": "上海市发展改革委、上海市财政局",
      "publishedOn": null,
      "inForce": {
        "from": "2024-04-01",
        "to": "2025-01-01"
      },
      "status": "expired",
      "evidence": "copy"
    },
    "沪药监公告〔2024〕1号": {
      "title": "关于阶段性降低药品、医疗器械产品注册费收费标准的公告",
      "issuer": "上海市药品监督管理局",
      "publishedOn": null,
      "inForce": {
        "from": "2024-04-01",
        "to": "2025-01-01"
      },
      "status": "expired",
      "evidence": "copy",
      "basedOn": [
        "沪发改价调〔2024〕15号"
      ]
    },
    "上海阶段性降低注册费收费标准的通知（2025-01-07）": {
      "title": "关于阶段性降低本市国产药品注册费、境内第二类医疗器械产品注册费收费标准的通知",
      "issuer": "上海市发展改革委、上海市财政局",
      "publishedOn": "2025-01-09",
      "inForce": {
        "from": "2025-01-01",
        "to": "2026-01-01"
      },
      "status": "expired",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-31.registration.device.2024",
      "title": "境内第二类医疗器械产品注册费降至35%",
      "source": {
        "document": "沪药监公告〔2024〕1号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-04-01",
        "to": "2025-01-01"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "device.registration",
                "device.change",
                "device.renewal"
              ]
            }
          },
          {
            "all": [
              {
                "left": {
                  "fact": "device.class"
                },
                "eq": {
                  "const": "II"
                }
              },
              {
                "left": {
                  "fact": "device.origin"
                },
                "eq": {
                  "const": "domestic"
                }
              }
            ]
          }
        ]
      },
      "when": {
        "left": {
          "fact": "enterprise.province"
        },
        "eq": {
          "const": "310000"
        }
      },
      "then": {
        "waive": {
          "pay": {
            "const": "35%"
          },
          "basis": "policy"
        }
      },
      "group": "cn.device",
      "note": "按受理通知书的日期。"
    },
    {
      "id": "cn-31.registration.drug.2024",
      "title": "国产药品再注册费降至50%",
      "source": {
        "document": "沪药监公告〔2024〕1号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-04-01",
        "to": "2025-01-01"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "drug-registration"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "drug.re-registration"
            }
          }
        ]
      },
      "when": {
        "left": {
          "fact": "enterprise.province"
        },
        "eq": {
          "const": "310000"
        }
      },
      "then": {
        "waive": {
          "pay": {
            "const": "50%"
          },
          "basis": "policy"
        }
      },
      "group": "cn.drug",
      "note": "20,790元降为10,395元。按受理通知书的日期。"
    },
    {
      "id": "cn-31.registration.drug.charge",
      "title": "国产药品再注册费",
      "source": {
        "document": "沪药监公告〔2024〕1号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-04-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "drug-registration"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "drug.re-registration"
            }
          },
          {
            "left": {
              "fact": "enterprise.province"
            },
            "eq": {
              "const": "310000"
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "amount": {
            "const": "20790元"
          },
          "unit": "件",
          "nature": "administrative"
        }
      },
      "note": "基准标准见于2024年的公告，自该公告执行之日起收录；降低只在所定期间。"
    },
    {
      "id": "cn-31.registration.device",
      "title": "境内第二类医疗器械产品注册费降至35%",
      "source": {
        "document": "上海阶段性降低注册费收费标准的通知（2025-01-07）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-01-01",
        "to": "2026-01-01"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "device.registration",
                "device.change",
                "device.renewal"
              ]
            }
          },
          {
            "all": [
              {
                "left": {
                  "fact": "device.class"
                },
                "eq": {
                  "const": "II"
                }
              },
              {
                "left": {
                  "fact": "device.origin"
                },
                "eq": {
                  "const": "domestic"
                }
              }
            ]
          }
        ]
      },
      "when": {
        "left": {
          "fact": "enterprise.province"
        },
        "eq": {
          "const": "310000"
        }
      },
      "then": {
        "waive": {
          "pay": {
            "const": "35%"
          },
          "basis": "policy"
        }
      },
      "group": "cn.device",
      "note": "按受理通知书的日期。"
    },
    {
      "id": "cn-31.registration.drug",
      "title": "国产药品注册费降至50%",
      "source": {
        "document": "上海阶段性降低注册费收费标准的通知（2025-01-07）"
      },
      "evidence": "copy",
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
              "const": "drug-registration"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "drug.supplement",
                "drug.re-registration",
                "drug.registration"
              ]
            }
          }
        ]
      },
      "when": {
        "left": {
          "fact": "enterprise.province"
        },
        "eq": {
          "const": "310000"
        }
      },
      "then": {
        "waive": {
          "pay": {
            "const": "50%"
          },
          "basis": "policy"
        }
      },
      "group": "cn.drug",
      "note": "含补充申请注册费、再注册费。再注册以外的标准金额须在收费单上写明。"
    }
  ],
  "notFound": [
    "2025年通知的文号",
    "国产药品注册费除再注册以外的标准金额，以及2024年是否降低",
    "取整方式：按分计算（23,005.50元）"
  ],
  "digest": "sha256:2dc9b871cf4ed4cddc45e1ed274e23d32eb4b8f17baa5142c0838194e94a1cb6"
};
