// Made from packs/cn-penalty.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Time limits of penalties, seizure, review, suit and enforcement.
 *
 * @zh 行政处罚、查封扣押、复议诉讼与申请强制执行的期限
 */
export const cnPenalty: SealedPack = {
  "id": "cn.penalty",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "行政处罚、查封扣押、复议诉讼与申请强制执行的期限",
    "en": "Time limits of penalties, seizure, review, suit and enforcement"
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
      "title": "市场监督管理行政处罚程序规定（总局令第42号、第61号修正）",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2021-07-02",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第2号（2018年文本）": {
      "title": "市场监督管理行政处罚程序暂行规定（2018年文本）",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2018-12-21",
      "inForce": {
        "from": "2019-04-01",
        "to": "2021-07-15"
      },
      "status": "repealed",
      "evidence": "none"
    },
    "行政强制法": {
      "title": "中华人民共和国行政强制法",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2011-06-30",
      "inForce": {
        "from": "2012-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第45号": {
      "title": "市场监督管理行政处罚信息公示规定",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2021-07-30",
      "inForce": {
        "from": "2021-09-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "行政复议法": {
      "title": "中华人民共和国行政复议法（2023年修订）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2023-09-01",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "行政诉讼法": {
      "title": "中华人民共和国行政诉讼法（2017年修正）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2017-06-27",
      "inForce": {
        "from": "2017-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "计量法": {
      "title": "中华人民共和国计量法（2018年修正）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": null,
      "inForce": {
        "from": "2018-10-26",
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
      "title": "市场监管处罚程序的期间：开始的时、日不计入，在途时间不计入，最后一日为法定节假日的顺延至其后第一日",
      "source": {
        "document": "总局令第2号",
        "article": "第八十条"
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
          "firstDay": "excluded",
          "roll": "statutory-holiday",
          "openReadings": [
            "rest-day"
          ]
        }
      },
      "note": "条文只写法定节假日，是否含周末和调休放假日有两种理解，两种日期都给出，从严办理。规定中的二个、三个、五个、七个、十个、十五个工作日，条文自己写明是工作日。"
    },
    {
      "id": "cn.counting.penalty-law",
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
          ]
        }
      },
      "note": "只管二日、三日、五日、七日；其余以日计的期限，市场监管案件按程序规定第八十条。"
    },
    {
      "id": "cn.penalty.filing.2021",
      "title": "违法线索十五个工作日内核查并决定是否立案",
      "source": {
        "document": "总局令第2号",
        "article": "第十八条第一款、第二款"
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
          ],
          "exclusions": [
            "testing",
            "inspection",
            "quarantine",
            "appraisal",
            "identification"
          ]
        }
      },
      "group": "cn.penalty.filing",
      "note": "法律、法规、规章另有规定的除外。检测、检验、检疫、鉴定以及权利人辨认或者鉴别所需时间不计入（第二款）。"
    },
    {
      "id": "cn.penalty.filing.2019",
      "title": "违法线索十五个工作日内核查并决定是否立案（2018年文本）",
      "source": {
        "document": "总局令第2号（2018年文本）"
      },
      "evidence": "none",
      "inForce": {
        "from": "2019-04-01",
        "to": "2021-07-15"
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
      "note": "暂行规定的原文未见，天数按现行文本推知，核对原文后方可启用。"
    },
    {
      "id": "cn.penalty.decision.2021",
      "title": "立案之日起九十日内作出处理决定",
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
            "appraisal",
            "identification",
            "refund"
          ]
        }
      },
      "group": "cn.penalty.decision",
      "note": "处罚法第六十条同为九十日；处理决定不只是处罚，也包括不予处罚、移送等。延长三十日仍不能作出的，由负责人集体讨论决定是否继续延期并确定合理期限，条文未写天数。中止、听证、公告、检测、检验、检疫、鉴定、权利人辨认或者鉴别、责令退还多收价款等时间不计入；条文以“等”字结尾，其他事由由本机关认定。"
    },
    {
      "id": "cn.penalty.decision.2019",
      "title": "立案之日起九十日内作出处理决定（2018年文本）",
      "source": {
        "document": "总局令第2号（2018年文本）"
      },
      "evidence": "none",
      "inForce": {
        "from": "2019-04-01",
        "to": "2021-07-15"
      },
      "textDay": "penalty.filed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 90,
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
                "zh": "市场监督管理部门负责人",
                "en": "head of the market regulation department"
              }
            }
          ]
        }
      },
      "group": "cn.penalty.decision",
      "note": "暂行规定的原文未见，天数按现行文本推知，核对原文后方可启用。"
    },
    {
      "id": "cn.penalty.preservation.2021",
      "title": "先行登记保存的证据七个工作日内处理",
      "source": {
        "document": "总局令第2号",
        "article": "第三十五条"
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
            "unit": "workday"
          },
          "consequence": {
            "zh": "逾期未采取相关措施的，先行登记保存措施自动解除",
            "en": "the measure ends by itself where nothing was done in time"
          }
        }
      },
      "group": "cn.penalty.preservation",
      "note": "处罚法第五十六条同为七日（工作日）。"
    },
    {
      "id": "cn.penalty.service.2021",
      "title": "当事人不在场的，处罚决定书七个工作日内送达",
      "source": {
        "document": "总局令第2号",
        "article": "第八十一条"
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
            "unit": "workday"
          }
        }
      },
      "group": "cn.penalty.service",
      "note": "处罚法第六十一条同为七日（工作日）。"
    },
    {
      "id": "cn.penalty.hearing.2021",
      "title": "告知书送达后五个工作日内陈述、申辩、要求听证",
      "source": {
        "document": "总局令第2号",
        "article": "第五十七条第二款"
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
            "unit": "workday"
          },
          "consequence": {
            "zh": "逾期未行使的，视为放弃陈述、申辩和要求听证的权利",
            "en": "the right to statement, defence and a hearing is taken to be waived"
          }
        }
      },
      "group": "cn.penalty.hearing",
      "note": "自告知书送达之日起算；处罚法第六十四条对听证同为五日（工作日）。"
    },
    {
      "id": "cn.penalty.payment.2021",
      "title": "收到处罚决定书十五日内缴纳罚没款",
      "source": {
        "document": "总局令第2号",
        "article": "第七十二条"
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
          "counting": "cn.counting.penalty",
          "consequence": {
            "zh": "每日可以按罚款数额的百分之三加处罚款，加处数额不超出罚款数额",
            "en": "3 % of the fine may be added each day, at most the fine itself"
          }
        }
      },
      "group": "cn.penalty.payment",
      "note": "处罚法第六十七条同为十五日；加处罚款见程序规定第七十五条、处罚法第七十二条。经批准暂缓、分期的，以书面告知的期限为准。"
    },
    {
      "id": "cn.penalty.cash-officer.2021",
      "title": "当场收缴的罚款二个工作日内交至所在部门",
      "source": {
        "document": "总局令第2号",
        "article": "第七十三条"
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
            "unit": "workday"
          }
        }
      },
      "group": "cn.penalty.cash-officer",
      "note": "在水上当场收缴的，自抵岸之日起算。处罚法第七十一条同为二日（工作日）。"
    },
    {
      "id": "cn.penalty.cash-agency.2021",
      "title": "部门二个工作日内将罚款缴付指定银行",
      "source": {
        "document": "总局令第2号",
        "article": "第七十三条"
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
            "unit": "workday"
          }
        }
      },
      "group": "cn.penalty.cash-agency",
      "note": "处罚法第七十一条同为二日（工作日）。"
    },
    {
      "id": "cn.penalty.withdrawal.2021",
      "title": "公开的处罚决定被变更、撤销、确认违法或者无效的，三个工作日内撤回信息",
      "source": {
        "document": "总局令第2号",
        "article": "第六十三条第二款"
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
            "unit": "workday"
          }
        }
      },
      "group": "cn.penalty.withdrawal",
      "note": "处罚法第四十八条第二款同为三日（工作日），另见总局令第45号第十一条。"
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
        "to": "2021-07-15"
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
      "note": "延长不超过三十日。检测、检验、检疫、技术鉴定期间不计入。强制法对十日以内的期限定为工作日，三十日的期限未见顺延条款，两种日期都给出。"
    },
    {
      "id": "cn.seizure.limit.2021",
      "title": "查封、扣押不超过三十日",
      "source": {
        "document": "总局令第2号",
        "article": "第三十八条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
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
            "testing",
            "inspection",
            "quarantine",
            "appraisal"
          ]
        }
      },
      "group": "cn.seizure.limit",
      "note": "强制法第二十五条同为三十日，延长不超过三十日；法律、行政法规另有规定的除外。检测、检验、检疫、鉴定的期间应当明确、书面告知，不计入。"
    },
    {
      "id": "cn.penalty.jurisdiction.2021",
      "title": "管辖争议七个工作日内协商",
      "source": {
        "document": "总局令第2号",
        "article": "第十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.jurisdictionDisputed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 7,
            "unit": "workday"
          },
          "consequence": {
            "zh": "协商不成的，报请共同的上一级部门指定管辖",
            "en": "failing agreement, the common superior names the competent bureau"
          }
        }
      },
      "group": "cn.penalty.jurisdiction"
    },
    {
      "id": "cn.penalty.designation.2021",
      "title": "收到报请七个工作日内确定管辖部门",
      "source": {
        "document": "总局令第2号",
        "article": "第十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.jurisdictionReported",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 7,
            "unit": "workday"
          }
        }
      },
      "group": "cn.penalty.designation"
    },
    {
      "id": "cn.penalty.assist.2021",
      "title": "接到协助调查函十五个工作日内完成协助",
      "source": {
        "document": "总局令第2号",
        "article": "第四十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.assistAsked",
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
      "group": "cn.penalty.assist",
      "note": "需要延期的，在期限届满前告知提出请求的部门；条文未写延期天数。"
    },
    {
      "id": "cn.penalty.legal-review.2021",
      "title": "审核机构十个工作日内完成审核",
      "source": {
        "document": "总局令第2号",
        "article": "第五十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.reviewFileReceived",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 10,
            "unit": "workday"
          }
        }
      },
      "group": "cn.penalty.legal-review",
      "note": "特殊情况经负责人批准可以延长，条文未写天数。"
    },
    {
      "id": "cn.penalty.hearing-notice.2021",
      "title": "举行听证的七日（工作日）前通知时间、地点",
      "source": {
        "document": "行政处罚法",
        "article": "第六十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.hearing",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 7,
            "unit": "day",
            "toward": "before",
            "actionDay": "open"
          },
          "counting": "cn.counting.penalty-law"
        }
      },
      "group": "cn.penalty.hearing-notice",
      "note": "通知当日是否计入七日有两种理解，从严的早一日。"
    },
    {
      "id": "cn.penalty.summary-file.2021",
      "title": "简易程序的案件材料七个工作日内交存归档",
      "source": {
        "document": "总局令第2号",
        "article": "第七十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.summaryDecided",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 7,
            "unit": "workday"
          }
        }
      },
      "group": "cn.penalty.summary-file"
    },
    {
      "id": "cn.penalty.close.2021",
      "title": "执行完毕等情形后十五个工作日内填写结案审批表",
      "source": {
        "document": "总局令第2号",
        "article": "第七十七条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.concluded",
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
      "group": "cn.penalty.close"
    },
    {
      "id": "cn.penalty.publish.2021",
      "title": "处罚决定二十个工作日内公示",
      "source": {
        "document": "总局令第45号",
        "article": "第九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-09-01",
        "to": null
      },
      "textDay": "penalty.made",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 20,
            "unit": "workday"
          }
        }
      },
      "group": "cn.penalty.publish",
      "note": "同一省份内的部门作出的决定；外省作出的另有转送和公示各十个工作日（第十条）。"
    },
    {
      "id": "cn.penalty.notice-service.2021",
      "title": "公告送达满三十日视为送达",
      "source": {
        "document": "总局令第2号",
        "article": "第八十二条第五项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.noticePublished",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day",
            "roll": "none"
          },
          "consequence": {
            "zh": "视为送达",
            "en": "taken to be served"
          }
        }
      },
      "group": "cn.penalty.notice-service",
      "note": "公告期是持续时间，不顺延。"
    },
    {
      "id": "cn.counting.review",
      "title": "行政复议的期间：三日、五日、七日、十日为工作日；其余依民事诉讼法，最后一日是法定休假日的顺延",
      "source": {
        "document": "行政复议法",
        "article": "第八十八条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "counting",
      "when": {
        "all": []
      },
      "then": {
        "counting": {
          "workdays": [
            3,
            5,
            7,
            10
          ],
          "firstDay": "excluded",
          "roll": "rest-day"
        }
      },
      "note": "民事诉讼法第八十五条：期间开始的日不计入，届满的最后一日是法定休假日的，以其后第一日为届满日，在途时间不计入。"
    },
    {
      "id": "cn.counting.suit",
      "title": "行政诉讼的期间依民事诉讼法：开始的日不计入，最后一日是法定休假日的顺延",
      "source": {
        "document": "行政诉讼法",
        "article": "第一百零一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2017-07-01",
        "to": null
      },
      "textDay": "counting",
      "when": {
        "all": []
      },
      "then": {
        "counting": {
          "firstDay": "excluded",
          "roll": "rest-day"
        }
      },
      "note": "民事诉讼法第八十五条。起诉期限不包括在途时间。"
    },
    {
      "id": "cn.penalty.review-asked.2024",
      "title": "知道处罚决定之日起六十日内申请行政复议",
      "source": {
        "document": "行政复议法",
        "article": "第二十条第一款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "penalty.served",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 60,
            "unit": "day"
          },
          "counting": "cn.counting.review",
          "consequence": {
            "zh": "逾期申请的，不予受理",
            "en": "a later application is refused"
          }
        }
      },
      "group": "cn.penalty.review-asked",
      "note": "未告知复议权利、机关和期限的，自知道之日起算，最长一年；最长五年（第二十一条）。不可抗力等正当理由耽误的，障碍消除后继续计算。"
    },
    {
      "id": "cn.penalty.suit.2017",
      "title": "知道处罚决定之日起六个月内直接提起行政诉讼",
      "source": {
        "document": "行政诉讼法",
        "article": "第四十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2017-07-01",
        "to": "2024-01-01"
      },
      "textDay": "penalty.served",
      "when": {
        "left": {
          "fact": "penalty.metrology"
        },
        "eq": {
          "const": false
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 6,
            "unit": "month"
          },
          "counting": "cn.counting.suit",
          "consequence": {
            "zh": "逾期起诉的，人民法院不予立案",
            "en": "a later suit is not admitted"
          }
        }
      },
      "group": "cn.penalty.suit",
      "note": "不经复议直接起诉的期限；法律另有规定的除外。未告知起诉期限的，自知道之日起算，最长一年；最长五年。"
    },
    {
      "id": "cn.penalty.suit.metrology.2018",
      "title": "收到计量处罚通知之日起十五日内直接提起行政诉讼",
      "source": {
        "document": "计量法",
        "article": "第三十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2018-10-26",
        "to": "2024-01-01"
      },
      "textDay": "penalty.served",
      "when": {
        "left": {
          "fact": "penalty.metrology"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "day"
          },
          "counting": "cn.counting.suit",
          "consequence": {
            "zh": "逾期起诉的，人民法院不予立案",
            "en": "a later suit is not admitted"
          }
        }
      },
      "group": "cn.penalty.suit",
      "note": "计量法的特别规定，优先于行政诉讼法的六个月；处罚决定书载明的起诉期限应当是十五日。"
    },
    {
      "id": "cn.penalty.suit.2024",
      "title": "知道处罚决定之日起六个月内直接提起行政诉讼",
      "source": {
        "document": "行政诉讼法",
        "article": "第四十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "penalty.served",
      "when": {
        "all": [
          {
            "left": {
              "fact": "penalty.metrology"
            },
            "eq": {
              "const": false
            }
          },
          {
            "left": {
              "fact": "penalty.onTheSpot"
            },
            "eq": {
              "const": false
            }
          }
        ]
      },
      "then": {
        "due": {
          "span": {
            "amount": 6,
            "unit": "month"
          },
          "counting": "cn.counting.suit",
          "consequence": {
            "zh": "逾期起诉的，人民法院不予立案",
            "en": "a later suit is not admitted"
          }
        }
      },
      "group": "cn.penalty.suit",
      "note": "不经复议直接起诉的期限；法律另有规定的除外。未告知起诉期限的，自知道之日起算，最长一年；最长五年。当场作出的处罚，自2024年1月1日起应当先申请行政复议（行政复议法第二十三条第一项），不能直接起诉。"
    },
    {
      "id": "cn.penalty.suit.metrology.2024",
      "title": "收到计量处罚通知之日起十五日内直接提起行政诉讼",
      "source": {
        "document": "计量法",
        "article": "第三十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "penalty.served",
      "when": {
        "all": [
          {
            "left": {
              "fact": "penalty.metrology"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "penalty.onTheSpot"
            },
            "eq": {
              "const": false
            }
          }
        ]
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "day"
          },
          "counting": "cn.counting.suit",
          "consequence": {
            "zh": "逾期起诉的，人民法院不予立案",
            "en": "a later suit is not admitted"
          }
        }
      },
      "group": "cn.penalty.suit",
      "note": "计量法的特别规定，优先于行政诉讼法的六个月；处罚决定书载明的起诉期限应当是十五日。当场作出的处罚，自2024年1月1日起应当先申请行政复议（行政复议法第二十三条第一项），不能直接起诉。"
    },
    {
      "id": "cn.penalty.review-decided.ordinary.2024",
      "title": "普通程序的行政复议六十日内作出决定",
      "source": {
        "document": "行政复议法",
        "article": "第六十二条第一款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "review.accepted",
      "when": {
        "left": {
          "fact": "review.simple"
        },
        "eq": {
          "const": false
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 60,
            "unit": "day"
          },
          "counting": "cn.counting.review",
          "extensions": [
            {
              "span": {
                "amount": 30,
                "unit": "day"
              },
              "approver": {
                "zh": "行政复议机构的负责人",
                "en": "head of the review office"
              }
            }
          ]
        }
      },
      "group": "cn.penalty.review-decided",
      "note": "延长最多三十日，书面告知当事人。中止的时间由复议机关告知（第三十九条）。"
    },
    {
      "id": "cn.penalty.review-decided.simple.2024",
      "title": "简易程序的行政复议三十日内作出决定",
      "source": {
        "document": "行政复议法",
        "article": "第六十二条第二款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "review.accepted",
      "when": {
        "left": {
          "fact": "review.simple"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day"
          },
          "counting": "cn.counting.review"
        }
      },
      "group": "cn.penalty.review-decided"
    },
    {
      "id": "cn.penalty.respondent.ordinary.2024",
      "title": "收到复议申请书副本十日（工作日）内书面答复并提交证据",
      "source": {
        "document": "行政复议法",
        "article": "第四十八条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "review.copyReceived",
      "when": {
        "left": {
          "fact": "review.simple"
        },
        "eq": {
          "const": false
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 10,
            "unit": "day"
          },
          "counting": "cn.counting.review",
          "consequence": {
            "zh": "不提出书面答复、不提交证据的，视为该行政行为没有证据、依据",
            "en": "without answer and evidence the act is taken to have none"
          }
        }
      },
      "group": "cn.penalty.respondent",
      "note": "后果见第七十条。"
    },
    {
      "id": "cn.penalty.respondent.simple.2024",
      "title": "简易程序收到复议申请书副本五日（工作日）内书面答复并提交证据",
      "source": {
        "document": "行政复议法",
        "article": "第五十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "review.copyReceived",
      "when": {
        "left": {
          "fact": "review.simple"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 5,
            "unit": "day"
          },
          "counting": "cn.counting.review",
          "consequence": {
            "zh": "不提出书面答复、不提交证据的，视为该行政行为没有证据、依据",
            "en": "without answer and evidence the act is taken to have none"
          }
        }
      },
      "group": "cn.penalty.respondent",
      "note": "后果见第七十条。"
    },
    {
      "id": "cn.penalty.suit-after-review.2017",
      "title": "收到复议决定书或者复议期满之日起十五日内提起行政诉讼",
      "source": {
        "document": "行政诉讼法",
        "article": "第四十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2017-07-01",
        "to": null
      },
      "textDay": "review.told",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "day"
          },
          "counting": "cn.counting.suit",
          "consequence": {
            "zh": "逾期起诉的，人民法院不予立案",
            "en": "a later suit is not admitted"
          }
        }
      },
      "group": "cn.penalty.suit-after-review",
      "note": "法律另有规定的除外。"
    },
    {
      "id": "cn.penalty.suit-answer.2017",
      "title": "收到起诉状副本十五日内提交证据、依据和答辩状",
      "source": {
        "document": "行政诉讼法",
        "article": "第六十七条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2017-07-01",
        "to": null
      },
      "textDay": "suit.copyReceived",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "day"
          },
          "counting": "cn.counting.suit",
          "consequence": {
            "zh": "无正当理由逾期提供证据的，视为没有相应证据",
            "en": "evidence that comes late without good reason is taken not to exist"
          }
        }
      },
      "group": "cn.penalty.suit-answer",
      "note": "后果见第三十四条。"
    },
    {
      "id": "cn.penalty.reminder.2021",
      "title": "当事人收到催告书后有十个工作日履行处罚决定",
      "source": {
        "document": "总局令第2号",
        "article": "第七十六条第一款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.reminded",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 10,
            "unit": "workday"
          },
          "consequence": {
            "zh": "仍不履行的，可以申请人民法院强制执行",
            "en": "the bureau may then apply to the court for enforcement"
          }
        }
      },
      "group": "cn.penalty.reminder",
      "note": "行政强制法第五十四条同为十日（工作日）。"
    },
    {
      "id": "cn.penalty.court.2021",
      "title": "复议、诉讼期限届满之日起三个月内申请人民法院强制执行",
      "source": {
        "document": "总局令第2号",
        "article": "第七十六条第一款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.remedyEnded",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "month"
          },
          "counting": "cn.counting.penalty",
          "consequence": {
            "zh": "逾期不能再申请人民法院强制执行",
            "en": "the court can no longer be asked to enforce"
          }
        }
      },
      "group": "cn.penalty.court",
      "note": "行政强制法第五十三条同为三个月。申请前应当催告，收到催告书十个工作日后仍不履行的方可申请。"
    },
    {
      "id": "cn.penalty.court-instalments.2021",
      "title": "暂缓、分期缴纳期限结束之日起三个月内申请人民法院强制执行",
      "source": {
        "document": "总局令第2号",
        "article": "第七十六条第二款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "penalty.instalmentsEnded",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "month"
          },
          "counting": "cn.counting.penalty",
          "consequence": {
            "zh": "逾期不能再申请人民法院强制执行",
            "en": "the court can no longer be asked to enforce"
          }
        }
      },
      "group": "cn.penalty.court-instalments"
    }
  ],
  "notFound": [
    "程序规定第八十条的“法定节假日”是否包括周末和调休放假日，未见解释；两种日期均给出，从严办理。",
    "2021年7月15日以前的行政处罚程序暂行规定，原文未见；其期限列为未核实，默认不参与判定。总局令第61号（2022年）的施行日未记入。",
    "九十日加三十日之后由集体讨论确定的继续延期，条文未定天数，须由本机关决定后登记。",
    "当场采取措施二十四小时内报告（程序规定第三十三条、第三十六条），是钟点小时，不是工作小时，尚无法表示，未收录。",
    "2024年1月1日以前的行政复议法未收录。"
  ],
  "digest": "sha256:1199ef8385d7c188b395d514a22b8c22b1ebd00871eaad94676372f1113b3418"
};
