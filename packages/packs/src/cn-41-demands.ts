// Made from packs/cn-41-demands.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Enterprise demands in Henan.
 *
 * @zh 河南企业诉求办理时限
 */
export const cn41Demands: SealedPack = {
  "id": "cn-41.demands",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "河南企业诉求办理时限",
    "en": "Enterprise demands in Henan"
  },
  "division": "410000",
  "documents": {
    "河南省优化营商环境条例": {
      "title": "河南省优化营商环境条例",
      "issuer": "河南省人民代表大会常务委员会",
      "publishedOn": null,
      "inForce": {
        "from": "2020-11-28",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-41.demand.2020",
      "title": "属于本单位职责的三十日内办理，可再延三十日",
      "source": {
        "document": "河南省优化营商环境条例",
        "article": "第七十八条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-11-28",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.ours"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day",
            "roll": "none",
            "openReadings": [
              "rest-day"
            ]
          },
          "extensions": [
            {
              "span": {
                "amount": 30,
                "unit": "day"
              }
            }
          ]
        }
      },
      "group": "cn-41.demand",
      "note": "施行日未见，按通过日取。未见顺延条款，两种日期都给出。延长的批准人未见。"
    },
    {
      "id": "cn-41.demand.forward.2020",
      "title": "不属于本单位职责的五日内转交",
      "source": {
        "document": "河南省优化营商环境条例",
        "article": "第七十八条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-11-28",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.ours"
        },
        "eq": {
          "const": false
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 5,
            "unit": "day",
            "roll": "none",
            "openReadings": [
              "rest-day"
            ]
          }
        }
      },
      "group": "cn-41.demand.forward",
      "note": "施行日未见，按通过日取。未见顺延条款，两种日期都给出。"
    }
  ],
  "notFound": [
    "河南省优化营商环境条例的施行日、延长的批准人未见。"
  ],
  "digest": "sha256:f4adbfd0dc12591780e79f0431edc626397c307f1a6c67613f6c734d9f8f253b"
};
