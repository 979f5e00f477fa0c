// Made from packs/cn-11-demands.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Demands in Beijing.
 *
 * @zh 北京接诉即办时限
 */
export const cn11Demands: SealedPack = {
  "id": "cn-11.demands",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "北京接诉即办时限",
    "en": "Demands in Beijing"
  },
  "division": "110000",
  "documents": {
    "北京市接诉即办工作条例": {
      "title": "北京市接诉即办工作条例",
      "issuer": "北京市人民代表大会常务委员会",
      "publishedOn": null,
      "inForce": {
        "from": "2021-09-24",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-11.demand.2021",
      "title": "按派单载明的期限办理",
      "source": {
        "document": "北京市接诉即办工作条例",
        "article": "第十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-09-24",
        "to": null
      },
      "textDay": "demand.dispatched",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "on": {
            "fact": "demand.limit"
          }
        }
      },
      "group": "cn-11.demand",
      "note": "期限依规定或者行业标准逐单载明；首接负责（第十四条），派单异议由派单单位审核（第十二条），期满回访（第二十三条）。"
    }
  ],
  "notFound": [
    "北京市接诉即办的分类期限表未见；期限以每张派单载明的为准。"
  ],
  "digest": "sha256:ef413f2cbfc448bb155fa4173d22bc508efff782f9a3a8f674c1c796ead59be6"
};
