// Made from packs/cn-35-special-equipment.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Fujian, special equipment inspection fees.
 *
 * @zh 福建特种设备检验收费标准
 */
export const cn35SpecialEquipment: SealedPack = {
  "id": "cn-35.special-equipment",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "福建特种设备检验收费标准",
    "en": "Fujian, special equipment inspection fees"
  },
  "division": "350000",
  "documents": {
    "闽市监函〔2023〕59号复函": {
      "title": "福建省特种设备检验检测收费标准的复函",
      "issuer": "福建省发展改革委、福建省财政厅",
      "publishedOn": null,
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "status": "expired",
      "evidence": "copy"
    },
    "电梯检验检测试点收费标准（2021年）": {
      "title": "电梯检验检测试点收费标准",
      "issuer": "福建省发展改革委、福建省财政厅",
      "publishedOn": null,
      "inForce": {
        "from": "2021-07-01",
        "to": "2023-04-20"
      },
      "status": "expired",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-35.boiler.external",
      "title": "工业锅炉外部检验",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.external"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.capacity"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "upTo": "1",
              "fixed": "340元"
            },
            {
              "upTo": "2",
              "fixed": "400元"
            },
            {
              "upTo": "4",
              "fixed": "450元"
            },
            {
              "upTo": "6",
              "fixed": "560元"
            },
            {
              "upTo": "10",
              "fixed": "670元"
            },
            {
              "upTo": "20",
              "fixed": "830元"
            },
            {
              "fixed": "1050元"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按额定蒸发量（吨/时）分档，上限含本数。"
    },
    {
      "id": "cn-35.boiler.external.hot-water",
      "title": "热水锅炉外部检验",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.external.hot-water"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.power"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "upTo": "0.7",
              "fixed": "340元"
            },
            {
              "upTo": "1.4",
              "fixed": "400元"
            },
            {
              "upTo": "2.8",
              "fixed": "450元"
            },
            {
              "upTo": "4.2",
              "fixed": "560元"
            },
            {
              "upTo": "7",
              "fixed": "670元"
            },
            {
              "upTo": "14",
              "fixed": "830元"
            },
            {
              "fixed": "1050元"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "热水锅炉0.7兆瓦折合1吨/时。"
    },
    {
      "id": "cn-35.boiler.internal",
      "title": "工业锅炉内部检验",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.internal"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.capacity"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "upTo": "1",
              "fixed": "460元"
            },
            {
              "upTo": "2",
              "fixed": "550元"
            },
            {
              "upTo": "4",
              "fixed": "660元"
            },
            {
              "upTo": "6",
              "fixed": "800元"
            },
            {
              "upTo": "10",
              "fixed": "980元"
            },
            {
              "upTo": "20",
              "fixed": "1320元"
            },
            {
              "fixed": "1800元"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按额定蒸发量（吨/时）分档，上限含本数。"
    },
    {
      "id": "cn-35.boiler.internal.hot-water",
      "title": "热水锅炉内部检验",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.internal.hot-water"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.power"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "upTo": "0.7",
              "fixed": "460元"
            },
            {
              "upTo": "1.4",
              "fixed": "550元"
            },
            {
              "upTo": "2.8",
              "fixed": "660元"
            },
            {
              "upTo": "4.2",
              "fixed": "800元"
            },
            {
              "upTo": "7",
              "fixed": "980元"
            },
            {
              "upTo": "14",
              "fixed": "1320元"
            },
            {
              "fixed": "1800元"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "热水锅炉0.7兆瓦折合1吨/时。"
    },
    {
      "id": "cn-35.boiler.hydro",
      "title": "工业锅炉水压试验",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.hydro"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.capacity"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "upTo": "1",
              "fixed": "160元"
            },
            {
              "upTo": "2",
              "fixed": "170元"
            },
            {
              "upTo": "4",
              "fixed": "180元"
            },
            {
              "upTo": "6",
              "fixed": "200元"
            },
            {
              "upTo": "10",
              "fixed": "210元"
            },
            {
              "upTo": "20",
              "fixed": "230元"
            },
            {
              "fixed": "350元"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按额定蒸发量（吨/时）分档，上限含本数。"
    },
    {
      "id": "cn-35.boiler.hydro.hot-water",
      "title": "热水锅炉水压试验",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.hydro.hot-water"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.power"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "upTo": "0.7",
              "fixed": "160元"
            },
            {
              "upTo": "1.4",
              "fixed": "170元"
            },
            {
              "upTo": "2.8",
              "fixed": "180元"
            },
            {
              "upTo": "4.2",
              "fixed": "200元"
            },
            {
              "upTo": "7",
              "fixed": "210元"
            },
            {
              "upTo": "14",
              "fixed": "230元"
            },
            {
              "fixed": "350元"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "热水锅炉0.7兆瓦折合1吨/时。"
    },
    {
      "id": "cn-35.boiler.wall",
      "title": "工业锅炉壁厚测定",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.wall"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.capacity"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "upTo": "1",
              "fixed": "20元"
            },
            {
              "upTo": "2",
              "fixed": "30元"
            },
            {
              "upTo": "4",
              "fixed": "50元"
            },
            {
              "upTo": "6",
              "fixed": "70元"
            },
            {
              "upTo": "10",
              "fixed": "90元"
            },
            {
              "upTo": "20",
              "fixed": "150元"
            },
            {
              "fixed": "150元",
              "included": "20",
              "extra": "8元"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按额定蒸发量（吨/时）分档，上限含本数。20吨/时以上的部分按比例计。"
    },
    {
      "id": "cn-35.boiler.wall.hot-water",
      "title": "热水锅炉壁厚测定",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.wall.hot-water"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.power"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "upTo": "0.7",
              "fixed": "20元"
            },
            {
              "upTo": "1.4",
              "fixed": "30元"
            },
            {
              "upTo": "2.8",
              "fixed": "50元"
            },
            {
              "upTo": "4.2",
              "fixed": "70元"
            },
            {
              "upTo": "7",
              "fixed": "90元"
            },
            {
              "upTo": "14",
              "fixed": "150元"
            },
            {
              "fixed": "150元",
              "included": "14",
              "step": "0.7",
              "extra": "8元"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "热水锅炉0.7兆瓦折合1吨/时。"
    },
    {
      "id": "cn-35.boiler.manufacture",
      "title": "锅炉制造监督检验（蒸汽锅炉）",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.manufacture"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.capacity"
          },
          "on": {
            "fact": "line.base"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "below": "4",
              "rate": "0.7%"
            },
            {
              "rate": "0.5%"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按设备价款。"
    },
    {
      "id": "cn-35.boiler.manufacture.hot-water",
      "title": "锅炉制造监督检验（热水锅炉）",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.manufacture.hot-water"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.power"
          },
          "on": {
            "fact": "line.base"
          },
          "tiersBy": "whole",
          "tiers": [
            {
              "below": "2.8",
              "rate": "0.7%"
            },
            {
              "rate": "0.5%"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按设备价款；2.8兆瓦以下0.7%。"
    },
    {
      "id": "cn-35.power-station.installation",
      "title": "电站锅炉安装监督检验",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "boiler.power-station.installation"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "equipment.capacity"
          },
          "tiersBy": "marginal",
          "tiers": [
            {
              "upTo": "35",
              "amount": "1350元"
            },
            {
              "upTo": "75",
              "amount": "950元"
            },
            {
              "upTo": "130",
              "amount": "850元"
            },
            {
              "upTo": "220",
              "amount": "750元"
            },
            {
              "upTo": "400",
              "amount": "650元"
            },
            {
              "upTo": "1000",
              "amount": "550元"
            },
            {
              "upTo": "2000",
              "amount": "450元"
            }
          ],
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按额定蒸发量分段累计。"
    },
    {
      "id": "cn-35.lift.passenger",
      "title": "乘客、载货电梯定期检验（试点）",
      "source": {
        "document": "电梯检验检测试点收费标准（2021年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2021-07-01",
        "to": "2023-04-20"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "in": {
          "const": [
            "lift.passenger",
            "lift.goods"
          ]
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "fixed": {
            "const": "380元"
          },
          "of": {
            "fact": "equipment.floors"
          },
          "included": {
            "const": "6"
          },
          "extra": {
            "const": "25元"
          },
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "7层及以上每层加25元；限速器测试已含在内。"
    },
    {
      "id": "cn-35.lift.dumbwaiter",
      "title": "杂物电梯定期检验（试点）",
      "source": {
        "document": "电梯检验检测试点收费标准（2021年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2021-07-01",
        "to": "2023-04-20"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "lift.dumbwaiter"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "amount": {
            "const": "220元"
          },
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "层数加收是否适用于杂物电梯未见，不加收。"
    },
    {
      "id": "cn-35.lift.escalator",
      "title": "自动扶梯定期检验（试点）",
      "source": {
        "document": "电梯检验检测试点收费标准（2021年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2021-07-01",
        "to": "2023-04-20"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "lift.escalator"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "fixed": {
            "const": "300元"
          },
          "of": {
            "fact": "equipment.rise"
          },
          "included": {
            "const": "6"
          },
          "step": {
            "const": "2"
          },
          "extraRate": {
            "const": "10%"
          },
          "part": "full",
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "提升高度超过6米的，每2米加10%，不足2米按2米。"
    },
    {
      "id": "cn-35.lift.walkway",
      "title": "自动人行道定期检验（试点）",
      "source": {
        "document": "电梯检验检测试点收费标准（2021年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2021-07-01",
        "to": "2023-04-20"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "lift.walkway"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "fixed": {
            "const": "300元"
          },
          "of": {
            "fact": "equipment.length"
          },
          "included": {
            "const": "30"
          },
          "step": {
            "const": "5"
          },
          "extraRate": {
            "const": "10%"
          },
          "part": "full",
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "长度超过30米的，每5米加10%，不足5米按5米。"
    },
    {
      "id": "cn-35.boiler.installation.from-4",
      "title": "锅炉安装监督检验（4吨/时以上至6吨/时）",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "boiler.installation"
            }
          },
          {
            "left": {
              "fact": "equipment.capacity"
            },
            "gt": {
              "const": "4"
            }
          },
          {
            "left": {
              "fact": "equipment.capacity"
            },
            "lte": {
              "const": "6"
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "rate": {
            "const": "4%"
          },
          "on": {
            "fact": "line.base"
          },
          "min": {
            "const": "1800元"
          },
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按安装工程造价；4吨/时及以下的标准未见。"
    },
    {
      "id": "cn-35.boiler.installation.from-6",
      "title": "锅炉安装监督检验（6吨/时以上至10吨/时）",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "boiler.installation"
            }
          },
          {
            "left": {
              "fact": "equipment.capacity"
            },
            "gt": {
              "const": "6"
            }
          },
          {
            "left": {
              "fact": "equipment.capacity"
            },
            "lte": {
              "const": "10"
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "rate": {
            "const": "4%"
          },
          "on": {
            "fact": "line.base"
          },
          "min": {
            "const": "2500元"
          },
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按安装工程造价；4吨/时及以下的标准未见。"
    },
    {
      "id": "cn-35.boiler.installation.from-10",
      "title": "锅炉安装监督检验（10吨/时以上至20吨/时）",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "boiler.installation"
            }
          },
          {
            "left": {
              "fact": "equipment.capacity"
            },
            "gt": {
              "const": "10"
            }
          },
          {
            "left": {
              "fact": "equipment.capacity"
            },
            "lte": {
              "const": "20"
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "rate": {
            "const": "4%"
          },
          "on": {
            "fact": "line.base"
          },
          "min": {
            "const": "3500元"
          },
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按安装工程造价；4吨/时及以下的标准未见。"
    },
    {
      "id": "cn-35.boiler.installation.from-20",
      "title": "锅炉安装监督检验（20吨/时以上）",
      "source": {
        "document": "闽市监函〔2023〕59号复函"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-25",
        "to": "2026-04-25"
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "boiler.installation"
            }
          },
          {
            "left": {
              "fact": "equipment.capacity"
            },
            "gt": {
              "const": "20"
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "rate": {
            "const": "4%"
          },
          "on": {
            "fact": "line.base"
          },
          "min": {
            "const": "5500元"
          },
          "unit": "台",
          "nature": "administrative"
        }
      },
      "note": "按安装工程造价；4吨/时及以下的标准未见。"
    }
  ],
  "notFound": [
    "锅炉标准所在省份未写明：体例同闽价费〔2009〕9号，按福建收录；2023-04-25以前的有效期未见",
    "电梯试点标准所在省份未写明：起止日与福建复函相接，按福建收录",
    "4吨/时及以下锅炉安装监督检验的标准",
    "另一份未写明省份的电梯标准（8层及以下600元、扶梯500元等）：不知何地，未收录",
    "2023-04-25以后的电梯标准"
  ],
  "digest": "sha256:e81a3b0ae278fd4e82af12fcf84ebafe1f4bea0acf3aba66fe3dd6400db793b7"
};
