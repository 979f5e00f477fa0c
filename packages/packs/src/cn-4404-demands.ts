// Made from packs/cn-4404-demands.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Enterprise demands in Zhuhai.
 *
 * @zh 珠海企业诉求“一二四”时限
 */
export const cn4404Demands: SealedPack = {
  "id": "cn-4404.demands",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "珠海企业诉求“一二四”时限",
    "en": "Enterprise demands in Zhuhai"
  },
  "division": "440400",
  "documents": {
    "珠海企业诉求“124”响应机制": {
      "title": "珠海企业诉求一小时联系、二日答复咨询、四日办结",
      "issuer": "珠海，具体制发机关未注明",
      "publishedOn": null,
      "inForce": {
        "from": "2023-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-4404.demand.contact.2023",
      "title": "一个工作小时内联系企业",
      "source": {
        "document": "珠海企业诉求“124”响应机制"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-01-01",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "hour"
          }
        }
      },
      "group": "cn-4404.demand.contact",
      "note": "工作时间内即时派单。文件号和施行日未见，按报道年份取。"
    },
    {
      "id": "cn-4404.demand.consultation.2023",
      "title": "咨询类两个工作日",
      "source": {
        "document": "珠海企业诉求“124”响应机制"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-01-01",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.class"
        },
        "eq": {
          "const": "consultation"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 2,
            "unit": "workday"
          }
        }
      },
      "group": "cn-4404.demand",
      "note": "工作时间内即时派单。文件号和施行日未见，按报道年份取。"
    },
    {
      "id": "cn-4404.demand.other.2023",
      "title": "其他诉求四个工作日",
      "source": {
        "document": "珠海企业诉求“124”响应机制"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-01-01",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "not": {
          "left": {
            "fact": "demand.class"
          },
          "eq": {
            "const": "consultation"
          }
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 4,
            "unit": "workday"
          }
        }
      },
      "group": "cn-4404.demand",
      "note": "工作时间内即时派单。文件号和施行日未见，按报道年份取。"
    }
  ],
  "notFound": [
    "珠海“124”机制的文件号、制发机关和施行日未见。"
  ],
  "digest": "sha256:93e2699e5bad180f9703af70967149c205f62808c6722826771ce72fd60ed72d"
};
