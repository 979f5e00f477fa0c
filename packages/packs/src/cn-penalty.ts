// Made from packs/cn-penalty.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Time limits of penalties, sealing and seizure.
 *
 * @zh 行政处罚与查封扣押期限
 */
export const cnPenalty: SealedPack = {
  "id": "cn.penalty",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "行政处罚与查封扣押期限",
    "en": "Time limits of penalties, sealing and seizure"
  },
  "division": null,
  "documents": {
    "行政处罚法": {
      "title": "中华人民共和国行政处罚法（2021年修订）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2021-01-22",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第2号": {
      "title": "市场监督管理行政处罚程序规定",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2018-12-21",
      "inForce": {
        "from": "2019-04-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "行政强制法": {
      "title": "中华人民共和国行政强制法",
      "issuer": "全国人民代表大会常务委员会",
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
      "id": "cn.counting.penalty",
      "title": "行政处罚法中二日、三日、五日、七日为工作日，不含法定节假日",
      "source": {
        "document": "行政处罚法",
        "article": "第八十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "counting",
      "when": {
        "all": []
      },
      "then": {
        "counting": {
          "workdays": [
            2,
            3,
            5,
            7
          ],
          "roll": "none",
          "openReadings": [
            "rest-day"
          ]
        }
      },
      "note": "其他以日计的期限为自然日；未见届满日顺延条款，不顺延与遇休息日顺延两种日期都给出，从严办理。"
    },
    {
      "id": "cn.penalty.filing.2021",
      "title": "违法线索十五个工作日内核查并决定是否立案",
      "source": {
        "document": "总局令第2号",
        "article": "第十八条第一款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.clue",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "workday"
          },
          "extensions": [
            {
              "span": {
                "amount": 15,
                "unit": "workday"
              },
              "approver": {
                "zh": "市场监督管理部门负责人",
                "en": "head of the market regulation department"
              }
            }
          ]
        }
      },
      "group": "cn.penalty.filing",
      "note": "条文依行政复议决定书所引。"
    },
    {
      "id": "cn.penalty.decision.2021",
      "title": "立案之日起九十日内作出处罚决定",
      "source": {
        "document": "总局令第2号",
        "article": "第六十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.filed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 90,
            "unit": "day"
          },
          "counting": "cn.counting.penalty",
          "extensions": [
            {
              "span": {
                "amount": 30,
                "unit": "day"
              },
              "approver": {
                "zh": "市场监督管理部门负责人",
                "en": "head of the market regulation department"
              }
            }
          ],
          "exclusions": [
            "suspension",
            "hearing",
            "notice",
            "testing",
            "inspection",
            "quarantine",
            "appraisal"
          ]
        }
      },
      "group": "cn.penalty.decision",
      "note": "处罚法第六十条同为九十日。延长三十日仍不能作出的，由负责人集体讨论决定是否继续延期并确定合理期限，条文未写天数。中止、听证、公告、检测、检验、检疫、鉴定的时间不计入。"
    },
    {
      "id": "cn.penalty.preservation.2021",
      "title": "先行登记保存的证据七日（工作日）内处理",
      "source": {
        "document": "行政处罚法",
        "article": "第五十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.preserved",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 7,
            "unit": "day"
          },
          "counting": "cn.counting.penalty"
        }
      },
      "group": "cn.penalty.preservation"
    },
    {
      "id": "cn.penalty.service.2021",
      "title": "当事人不在场的，处罚决定书七日（工作日）内送达",
      "source": {
        "document": "行政处罚法",
        "article": "第六十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.decided",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 7,
            "unit": "day"
          },
          "counting": "cn.counting.penalty"
        }
      },
      "group": "cn.penalty.service"
    },
    {
      "id": "cn.penalty.hearing.2021",
      "title": "告知后五日（工作日）内提出听证要求",
      "source": {
        "document": "行政处罚法",
        "article": "第六十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.told",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 5,
            "unit": "day"
          },
          "counting": "cn.counting.penalty",
          "consequence": {
            "zh": "逾期未提出的，视为不要求听证",
            "en": "no hearing is held"
          }
        }
      },
      "group": "cn.penalty.hearing"
    },
    {
      "id": "cn.penalty.payment.2021",
      "title": "收到处罚决定书十五日内缴纳罚款",
      "source": {
        "document": "行政处罚法",
        "article": "第六十七条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.served",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "day"
          },
          "counting": "cn.counting.penalty"
        }
      },
      "group": "cn.penalty.payment"
    },
    {
      "id": "cn.penalty.cash-officer.2021",
      "title": "当场收缴的罚款二日（工作日）内交至行政机关",
      "source": {
        "document": "行政处罚法",
        "article": "第七十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.cashCollected",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 2,
            "unit": "day"
          },
          "counting": "cn.counting.penalty"
        }
      },
      "group": "cn.penalty.cash-officer"
    },
    {
      "id": "cn.penalty.cash-agency.2021",
      "title": "行政机关二日（工作日）内将罚款缴付银行",
      "source": {
        "document": "行政处罚法",
        "article": "第七十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.cashHanded",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 2,
            "unit": "day"
          },
          "counting": "cn.counting.penalty"
        }
      },
      "group": "cn.penalty.cash-agency"
    },
    {
      "id": "cn.penalty.withdrawal.2021",
      "title": "公开的处罚决定被撤销等情形，三日（工作日）内撤回信息",
      "source": {
        "document": "行政处罚法",
        "article": "第四十八条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.annulled",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "day"
          },
          "counting": "cn.counting.penalty"
        }
      },
      "group": "cn.penalty.withdrawal"
    },
    {
      "id": "cn.penalty.limitation.general.2021",
      "title": "违法行为二年内未被发现的不再给予处罚",
      "source": {
        "document": "行政处罚法",
        "article": "第三十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "offence.ended",
      "when": {
        "left": {
          "fact": "offence.grave"
        },
        "eq": {
          "const": false
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 2,
            "unit": "year"
          },
          "consequence": {
            "zh": "不再给予行政处罚，法律另有规定的除外",
            "en": "no penalty any more, unless a law says otherwise"
          }
        }
      },
      "group": "cn.penalty.limitation",
      "note": "自违法行为发生之日起算；连续或者继续状态的，自终了之日起算。"
    },
    {
      "id": "cn.penalty.limitation.grave.2021",
      "title": "违法行为五年内未被发现的不再给予处罚",
      "source": {
        "document": "行政处罚法",
        "article": "第三十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "offence.ended",
      "when": {
        "left": {
          "fact": "offence.grave"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 5,
            "unit": "year"
          },
          "consequence": {
            "zh": "不再给予行政处罚，法律另有规定的除外",
            "en": "no penalty any more, unless a law says otherwise"
          }
        }
      },
      "group": "cn.penalty.limitation",
      "note": "自违法行为发生之日起算；连续或者继续状态的，自终了之日起算。"
    },
    {
      "id": "cn.seizure.limit.2012",
      "title": "查封、扣押不超过三十日",
      "source": {
        "document": "行政强制法",
        "article": "第二十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2012-01-01",
        "to": null
      },
      "textDay": "seizure.started",
      "when": {
        "all": []
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
              },
              "approver": {
                "zh": "行政机关负责人",
                "en": "head of the agency"
              }
            }
          ],
          "exclusions": [
            "testing",
            "inspection",
            "quarantine",
            "appraisal"
          ]
        }
      },
      "group": "cn.seizure.limit",
      "note": "延长不超过三十日。检测、检验、检疫、技术鉴定期间不计入。未见顺延条款。"
    }
  ],
  "notFound": [
    "市场监督管理行政处罚程序规定全文及其期间条款未见；第42号令（2021年）、第61号令（2022年）的修改内容未逐条核对。",
    "处罚期限届满于休息日能否顺延，未见条文。",
    "九十日加三十日之后由集体讨论确定的继续延期，条文未定天数，须由本机关决定后登记。"
  ],
  "digest": "sha256:1d35370f3610ee7a9f1672abd42d88ee49e6f95b0b0ff78ff269efcab11bdac3"
};
