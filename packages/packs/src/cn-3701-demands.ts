// Made from packs/cn-3701-demands.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Enterprise demands in Jinan.
 *
 * @zh 济南企业诉求办理时限
 */
export const cn3701Demands: SealedPack = {
  "id": "cn-3701.demands",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "济南企业诉求办理时限",
    "en": "Enterprise demands in Jinan"
  },
  "division": "370100",
  "documents": {
    "济南市优化营商环境条例": {
      "title": "济南市优化营商环境条例",
      "issuer": "济南市人民代表大会常务委员会",
      "publishedOn": null,
      "inForce": {
        "from": "2022-01-21",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-3701.demand.2022",
      "title": "企业诉求五个工作日，经批准可再延十个工作日",
      "source": {
        "document": "济南市优化营商环境条例",
        "article": "第六十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-01-21",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 5,
            "unit": "workday"
          },
          "extensions": [
            {
              "span": {
                "amount": 10,
                "unit": "workday"
              },
              "approver": {
                "zh": "本机关负责人",
                "en": "head of the agency"
              }
            }
          ]
        }
      },
      "group": "cn-3701.demand",
      "note": "施行日未见，按通过日取。"
    }
  ],
  "notFound": [
    "济南市优化营商环境条例的施行日未见。"
  ],
  "digest": "sha256:0b68134320f24dca7edaf1582ef54dcb3ed4187eec4886091bb50e87c446c8a0"
};
