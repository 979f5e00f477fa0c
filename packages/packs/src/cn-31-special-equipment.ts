// Made from packs/cn-31-special-equipment.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Shanghai, special equipment inspection fees in 2022.
 *
 * @zh 上海特种设备检验检测收费（2022年）
 */
export const cn31SpecialEquipment: SealedPack = {
  "id": "cn-31.special-equipment",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "上海特种设备检验检测收费（2022年）",
    "en": "Shanghai, special equipment inspection fees in 2022"
  },
  "division": "310000",
  "documents": {
    "上海市特种设备检验检测收费减半（2022年）": {
      "title": "上海市特种设备检验检测行政事业性收费标准阶段性降低",
      "issuer": "上海市市场监督管理局",
      "publishedOn": "2022-06-14",
      "inForce": {
        "from": "2022-04-01",
        "to": "2023-01-01"
      },
      "status": "expired",
      "evidence": "report"
    }
  },
  "parameters": [
    {
      "id": "cn-31.bureaus",
      "title": "上海市场监管系统",
      "type": "boolean",
      "keys": [
        "bureau"
      ],
      "rows": [
        {
          "match": {
            "bureau": {
              "gte": "310000",
              "lt": "320000"
            }
          },
          "value": true,
          "inForce": {
            "from": "2022-04-01",
            "to": "2023-01-01"
          },
          "source": {
            "document": "上海市特种设备检验检测收费减半（2022年）"
          },
          "evidence": "report"
        },
        {
          "match": {
            "bureau": {
              "lt": "310000"
            }
          },
          "value": false,
          "inForce": {
            "from": "2022-04-01",
            "to": "2023-01-01"
          },
          "source": {
            "document": "上海市特种设备检验检测收费减半（2022年）"
          },
          "evidence": "report"
        },
        {
          "match": {
            "bureau": {
              "gte": "320000"
            }
          },
          "value": false,
          "inForce": {
            "from": "2022-04-01",
            "to": "2023-01-01"
          },
          "source": {
            "document": "上海市特种设备检验检测收费减半（2022年）"
          },
          "evidence": "report"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn-31.special-equipment.half.2022",
      "title": "特种设备检验检测收费减半",
      "source": {
        "document": "上海市特种设备检验检测收费减半（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-04-01",
        "to": "2023-01-01"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "line.service"
        },
        "eq": {
          "const": "special-equipment"
        }
      },
      "when": {
        "left": {
          "param": "cn-31.bureaus",
          "by": [
            "institute.bureau"
          ]
        },
        "eq": {
          "const": true
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
      "group": "special-equipment",
      "note": "上海市场监管系统的特种设备检验机构；其他机构可参照。免申即享；政策公布前已缴的退还差额。"
    }
  ],
  "notFound": [
    "文号和正式公布日：按所见最早转载日2022-06-14",
    "以受理日还是缴费日计：按受理日"
  ],
  "digest": "sha256:011a640c54a704f75df906a5b15345254b2b160e3c8fb3678f9b322864a34f56"
};
