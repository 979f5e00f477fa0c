// Made from packs/cn-31-demands.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Enterprise demands and start-up in Shanghai.
 *
 * @zh 上海企业诉求与企业开办时限
 */
export const cn31Demands: SealedPack = {
  "id": "cn-31.demands",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "上海企业诉求与企业开办时限",
    "en": "Enterprise demands and start-up in Shanghai"
  },
  "division": "310000",
  "documents": {
    "上海市优化营商环境条例": {
      "title": "上海市优化营商环境条例（2024年修正）",
      "issuer": "上海市人民代表大会常务委员会",
      "publishedOn": null,
      "inForce": {
        "from": "2024-09-27",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-31.demand.general.2024",
      "title": "一般问题五个工作日办结",
      "source": {
        "document": "上海市优化营商环境条例",
        "article": "第四十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-09-27",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.class"
        },
        "eq": {
          "const": "general"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 5,
            "unit": "workday"
          },
          "consequence": {
            "zh": "无法办结的，向企业说明情况",
            "en": "explained to the enterprise where it cannot be done"
          }
        }
      },
      "group": "cn-31.demand",
      "note": "本次修正的施行日未见，按通过日取。"
    },
    {
      "id": "cn-31.demand.difficult.2024",
      "title": "疑难问题十五个工作日办结",
      "source": {
        "document": "上海市优化营商环境条例",
        "article": "第四十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-09-27",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.class"
        },
        "eq": {
          "const": "difficult"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "workday"
          },
          "consequence": {
            "zh": "无法办结的，向企业说明情况",
            "en": "explained to the enterprise where it cannot be done"
          }
        }
      },
      "group": "cn-31.demand",
      "note": "本次修正的施行日未见，按通过日取。"
    },
    {
      "id": "cn-31.demand.contact.2024",
      "title": "实名差评一个工作日内联系核实",
      "source": {
        "document": "上海市优化营商环境条例",
        "article": "第三十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-09-27",
        "to": null
      },
      "textDay": "demand.rated",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "workday"
          }
        }
      },
      "group": "cn-31.demand.contact",
      "note": "本次修正的施行日未见，按通过日取。"
    },
    {
      "id": "cn-31.startup.2024",
      "title": "企业开办当场办结，不能当场的一个工作日",
      "source": {
        "document": "上海市优化营商环境条例",
        "article": "第三十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-09-27",
        "to": null
      },
      "textDay": "startup.applied",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "workday"
          }
        }
      },
      "group": "cn-31.startup",
      "note": "本次修正的施行日未见，按通过日取。"
    }
  ],
  "notFound": [
    "条例2024年修正的施行日未见。",
    "诉求是一般还是疑难，由受理单位认定，条例未列标准。"
  ],
  "digest": "sha256:d8cd607437f2ece2e53962a3a71afbe09a65e0ea71bf8803b2da992d57b09207"
};
