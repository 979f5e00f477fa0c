// Made from packs/cn-31-registration.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Shanghai, drug and device registration fees in 2025.
 *
 * @zh 上海药品医疗器械注册费（2025年）
 */
export const cn31Registration: SealedPack = {
  "id": "cn-31.registration",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "上海药品医疗器械注册费（2025年）",
    "en": "Shanghai, drug and device registration fees in 2025"
  },
  "division": "310000",
  "documents": {
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
      "group": "cn.device"
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
      "note": "含补充申请注册费、再注册费。标准金额须在收费单上写明。"
    }
  ],
  "notFound": [
    "文号",
    "上海国产药品注册费的现行标准金额",
    "取整方式：按分计算（23,005.50元）"
  ],
  "digest": "sha256:5a970c284014b5aa76ab72a8f93a5ed9b0484cb967bacbb25da220b2cdcb8a01"
};
