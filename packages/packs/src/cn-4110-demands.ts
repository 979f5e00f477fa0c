// Made from packs/cn-4110-demands.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Enterprise demands and clues in Xuchang.
 *
 * @zh 许昌企业诉求与线索办理时限
 */
export const cn4110Demands: SealedPack = {
  "id": "cn-4110.demands",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "许昌企业诉求与线索办理时限",
    "en": "Enterprise demands and clues in Xuchang"
  },
  "division": "411000",
  "documents": {
    "许昌营商环境线索办理办法（2025年）": {
      "title": "许昌市营商环境问题线索办理办法",
      "issuer": "许昌市，具体制发机关未核对",
      "publishedOn": "2025-07-08",
      "inForce": {
        "from": "2025-07-08",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "许政办〔2011〕46号": {
      "title": "许昌市企业诉求办理的规定",
      "issuer": "许昌市人民政府办公室",
      "publishedOn": null,
      "inForce": {
        "from": "2012-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-4110.clue.c.2025",
      "title": "C类简单事项五个工作日",
      "source": {
        "document": "许昌营商环境线索办理办法（2025年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-07-08",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.class"
        },
        "eq": {
          "const": "simple"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 5,
            "unit": "workday"
          }
        }
      },
      "group": "cn-4110.clue",
      "note": "交办须有转办函和登记表，双签。"
    },
    {
      "id": "cn-4110.clue.b.2025",
      "title": "B类跨部门事项十五个工作日",
      "source": {
        "document": "许昌营商环境线索办理办法（2025年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-07-08",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.class"
        },
        "eq": {
          "const": "joint"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "workday"
          }
        }
      },
      "group": "cn-4110.clue",
      "note": "交办须有转办函和登记表，双签。"
    },
    {
      "id": "cn-4110.clue.a.2025",
      "title": "A类复杂事项一个月",
      "source": {
        "document": "许昌营商环境线索办理办法（2025年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2025-07-08",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "left": {
          "fact": "demand.class"
        },
        "eq": {
          "const": "complex"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "month",
            "roll": "none",
            "openReadings": [
              "rest-day"
            ]
          }
        }
      },
      "group": "cn-4110.clue",
      "note": "交办须有转办函和登记表，双签。未见顺延条款，两种日期都给出。"
    },
    {
      "id": "cn-4110.demand.dispatch.2011",
      "title": "企业诉求三个工作日内交办",
      "source": {
        "document": "许政办〔2011〕46号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2012-01-01",
        "to": null
      },
      "textDay": "demand.received",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "workday"
          }
        }
      },
      "group": "cn-4110.demand.dispatch",
      "note": "施行日未见，自成文次年取。是否已被2025年办法取代未见。"
    },
    {
      "id": "cn-4110.demand.handle.2011",
      "title": "交办后十五个工作日内办理",
      "source": {
        "document": "许政办〔2011〕46号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2012-01-01",
        "to": null
      },
      "textDay": "demand.dispatched",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "workday"
          }
        }
      },
      "group": "cn-4110.demand.handle",
      "note": "施行日未见，自成文次年取。是否已被2025年办法取代未见。"
    },
    {
      "id": "cn-4110.demand.longest.2011",
      "title": "最长不超过三十个工作日",
      "source": {
        "document": "许政办〔2011〕46号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2012-01-01",
        "to": null
      },
      "textDay": "demand.dispatched",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "workday"
          }
        }
      },
      "group": "cn-4110.demand.longest",
      "note": "施行日未见，自成文次年取。是否已被2025年办法取代未见。所见为最长三十个工作日，起算日按交办取。"
    }
  ],
  "notFound": [
    "许昌2025年办法的文号、制发机关和条文号未核对；许政办〔2011〕46号的标题、施行日及是否废止未见。"
  ],
  "digest": "sha256:0346b43cf317d1c3f15abfae2b2f18eae25bd150ba914affd9513d9c3ca1a032"
};
