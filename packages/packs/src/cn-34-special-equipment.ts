// Made from packs/cn-34-special-equipment.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Anhui, special equipment tested again.
 *
 * @zh 安徽特种设备复检收费
 */
export const cn34SpecialEquipment: SealedPack = {
  "id": "cn-34.special-equipment",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "安徽特种设备复检收费",
    "en": "Anhui, special equipment tested again"
  },
  "division": "340000",
  "documents": {
    "皖价费〔2008〕86号": {
      "title": "安徽省特种设备检验检测收费标准",
      "issuer": "安徽省物价局、安徽省财政厅",
      "publishedOn": null,
      "inForce": {
        "from": "2008-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-34.special-equipment.retest",
      "title": "首次检验不合格的复检按复检部分收费标准的20%",
      "source": {
        "document": "皖价费〔2008〕86号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2008-01-01",
        "to": null
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
          "fact": "line.retest"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "remit": {
          "rate": {
            "const": "80%"
          },
          "presumed": "clear"
        }
      },
      "note": "标准金额填复检部分的收费标准。收费单未注明的，按首次检验并提示。"
    }
  ],
  "notFound": [
    "收费标准各项金额",
    "不得收费的检验项目清单",
    "施行日：自2008-01-01起收录"
  ],
  "digest": "sha256:afeb4ed4d657a3377adb7f6384111ed8a24f073ab1dd886e4ab8462d56a6545b"
};
