// Made from packs/cn-32-special-equipment.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Jiangsu, special equipment inspection fees in 2020.
 *
 * @zh 江苏特种设备检验收费（2020年）
 */
export const cn32SpecialEquipment: SealedPack = {
  "id": "cn-32.special-equipment",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "江苏特种设备检验收费（2020年）",
    "en": "Jiangsu, special equipment inspection fees in 2020"
  },
  "division": "320000",
  "documents": {
    "苏财综〔2020〕9号": {
      "title": "疫情防控期间减免特种设备检验收费的规定（标题未见）",
      "issuer": "江苏省财政厅、江苏省发展改革委",
      "publishedOn": null,
      "inForce": {
        "from": "2020-02-21",
        "to": "2021-01-01"
      },
      "status": "expired",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-32.special-equipment.free.2020",
      "title": "医院和防疫物资生产企业特种设备检验免费",
      "source": {
        "document": "苏财综〔2020〕9号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-02-21",
        "to": "2021-01-01"
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
              "fact": "equipment.kind"
            },
            "in": {
              "const": [
                "lift",
                "boiler",
                "pressure-vessel"
              ]
            }
          },
          {
            "left": {
              "fact": "equipment.inspection"
            },
            "in": {
              "const": [
                "periodic",
                "supervisory"
              ]
            }
          }
        ]
      },
      "when": {
        "all": [
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
                "all": [
                  {
                    "left": {
                      "fact": "enterprise.industryDivision"
                    },
                    "eq": {
                      "const": "84"
                    }
                  },
                  {
                    "left": {
                      "fact": "enterprise.industryGroup"
                    },
                    "eq": {
                      "const": "841"
                    }
                  }
                ]
              },
              {
                "all": [
                  {
                    "left": {
                      "fact": "enterprise.industrySection"
                    },
                    "eq": {
                      "const": "C"
                    }
                  },
                  {
                    "left": {
                      "fact": "enterprise.epidemicMaker"
                    },
                    "eq": {
                      "const": true
                    }
                  }
                ]
              }
            ]
          }
        ]
      },
      "then": {
        "waive": {
          "zero": true,
          "basis": "policy"
        }
      },
      "group": "special-equipment",
      "note": "电梯、锅炉、压力容器的定期检验和监督检验。执行期限由苏财综〔2020〕73号（2020-08-10）明确为2020-02-21至2020-12-31。"
    },
    {
      "id": "cn-32.special-equipment.half.2020",
      "title": "餐饮、住宿企业特种设备检验减半",
      "source": {
        "document": "苏财综〔2020〕9号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-02-21",
        "to": "2021-01-01"
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
              "fact": "equipment.kind"
            },
            "in": {
              "const": [
                "lift",
                "boiler",
                "pressure-vessel"
              ]
            }
          },
          {
            "left": {
              "fact": "equipment.inspection"
            },
            "in": {
              "const": [
                "periodic",
                "supervisory"
              ]
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.province"
            },
            "eq": {
              "const": "320000"
            }
          },
          {
            "left": {
              "fact": "enterprise.industryDivision"
            },
            "in": {
              "const": [
                "61",
                "62"
              ]
            }
          }
        ]
      },
      "then": {
        "waive": {
          "off": {
            "const": "50%"
          },
          "basis": "policy"
        }
      },
      "group": "special-equipment",
      "note": "同上。"
    }
  ],
  "notFound": [
    "苏财综〔2020〕9号的公布日：自2020-02-21起收录",
    "“医院”的行业范围：按中类841"
  ],
  "digest": "sha256:3068b140d22d8eb18d90c0a3369e10a92f31687c0a24e74bf3c31cf67525ce98"
};
