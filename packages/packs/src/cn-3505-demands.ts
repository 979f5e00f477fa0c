// Made from packs/cn-3505-demands.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Enterprise demands in Quanzhou.
 *
 * @zh 泉州企业诉求办理时限
 */
export const cn3505Demands: SealedPack = {
  "id": "cn-3505.demands",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "泉州企业诉求办理时限",
    "en": "Enterprise demands in Quanzhou"
  },
  "division": "350500",
  "documents": {
    "泉州万名干部进万企诉求办理（2022年）": {
      "title": "泉州万名干部进万企业企业诉求办理时限",
      "issuer": "泉州，具体制发机关未注明",
      "publishedOn": null,
      "inForce": {
        "from": "2022-08-03",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-3505.demand.intake.2022",
      "title": "诉求收集表当日录入",
      "source": {
        "document": "泉州万名干部进万企诉求办理（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-08-03",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 0,
            "unit": "workday"
          }
        }
      },
      "group": "cn-3505.demand.intake",
      "note": "文件号未见，施行日按报道日取。"
    },
    {
      "id": "cn-3505.demand.lead.2022",
      "title": "牵头单位七个工作日",
      "source": {
        "document": "泉州万名干部进万企诉求办理（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-08-03",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.role"
        },
        "eq": {
          "const": "lead"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 7,
            "unit": "workday"
          },
          "consequence": {
            "zh": "逾期的，移送三个督查机构",
            "en": "overdue: three supervision offices"
          }
        }
      },
      "group": "cn-3505.demand",
      "note": "文件号未见，施行日按报道日取。延期申请在届满前一个工作日提出，可延长多少未见，见 cn-3505.demand.extension。"
    },
    {
      "id": "cn-3505.demand.assist.2022",
      "title": "协办单位三个工作日",
      "source": {
        "document": "泉州万名干部进万企诉求办理（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-08-03",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.role"
        },
        "eq": {
          "const": "assist"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "workday"
          },
          "consequence": {
            "zh": "逾期的，移送三个督查机构",
            "en": "overdue: three supervision offices"
          }
        }
      },
      "group": "cn-3505.demand",
      "note": "文件号未见，施行日按报道日取。"
    },
    {
      "id": "cn-3505.demand.extension.2022",
      "title": "延期申请至迟在届满前一个工作日提出",
      "source": {
        "document": "泉州万名干部进万企诉求办理（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-08-03",
        "to": null
      },
      "textDay": "demand.due",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "workday",
            "toward": "before"
          }
        }
      },
      "group": "cn-3505.demand.extension",
      "note": "文件号未见，施行日按报道日取。自届满日倒数；延长的天数未见。"
    },
    {
      "id": "cn-3505.demand.objection.2022",
      "title": "对分办有异议的一个工作日内提出",
      "source": {
        "document": "泉州万名干部进万企诉求办理（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-08-03",
        "to": null
      },
      "textDay": "demand.dispatched",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "workday"
          },
          "consequence": {
            "zh": "当日裁定后不得再提",
            "en": "decided the same day, then final"
          }
        }
      },
      "group": "cn-3505.demand.objection",
      "note": "文件号未见，施行日按报道日取。"
    },
    {
      "id": "cn-3505.demand.ruling.2022",
      "title": "分办异议当日裁定",
      "source": {
        "document": "泉州万名干部进万企诉求办理（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-08-03",
        "to": null
      },
      "textDay": "demand.objected",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 0,
            "unit": "workday"
          }
        }
      },
      "group": "cn-3505.demand.ruling",
      "note": "文件号未见，施行日按报道日取。"
    }
  ],
  "notFound": [
    "泉州办理要求的文号、制发机关、条文号以及延期可延长的天数未见。"
  ],
  "digest": "sha256:066e095dd06ef289ce6a616b2e28e55e609504c3829b431fc88de5195223044b"
};
