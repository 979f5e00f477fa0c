// Made from packs/cn-37-special-equipment.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Shandong, lift inspection fees from 2020.
 *
 * @zh 山东电梯检验收费（2020年）
 */
export const cn37SpecialEquipment: SealedPack = {
  "id": "cn-37.special-equipment",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "山东电梯检验收费（2020年）",
    "en": "Shandong, lift inspection fees from 2020"
  },
  "division": "370000",
  "documents": {
    "山东省特种设备检验收费（2020年）": {
      "title": "山东省特种设备检验检测收费标准",
      "issuer": "山东省发展改革委、山东省财政厅",
      "publishedOn": null,
      "inForce": {
        "from": "2020-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-37.lift.special",
      "title": "特殊电梯按1.2倍",
      "source": {
        "document": "山东省特种设备检验收费（2020年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-07-01",
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
              "const": "special-equipment"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "lift.passenger",
                "lift.goods"
              ]
            }
          }
        ]
      },
      "when": {
        "left": {
          "fact": "equipment.special"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "multiply": {
          "by": {
            "const": "1.2"
          }
        }
      }
    },
    {
      "id": "cn-37.lift.hydraulic",
      "title": "液压电梯按1.5倍",
      "source": {
        "document": "山东省特种设备检验收费（2020年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-07-01",
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
              "const": "special-equipment"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "lift.passenger",
                "lift.goods"
              ]
            }
          }
        ]
      },
      "when": {
        "left": {
          "fact": "equipment.hydraulic"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "multiply": {
          "by": {
            "const": "1.5"
          }
        }
      }
    },
    {
      "id": "cn-37.lift.governor",
      "title": "限速器测试（每两年一次）",
      "source": {
        "document": "山东省特种设备检验收费（2020年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-07-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "lift.governor-test"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "amount": {
            "const": "200元"
          },
          "unit": "台"
        }
      },
      "note": "企业性质的检验机构收费为经营服务性收费。"
    }
  ],
  "notFound": [
    "电梯检验的基本标准：由各机构提供，系数在其上计算",
    "自7层起每层加25元、扶梯提升高度超过6米加20%：随基本标准提供",
    "文号和公布日"
  ],
  "digest": "sha256:c4e373b5d2dfda175bb88c84ced87a5edf33a443e7317d71c1ae43c69471cd7f"
};
