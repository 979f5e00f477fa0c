// Made from packs/cn-complaints.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Time limits for handling complaints and reports.
 *
 * @zh 市场监管投诉举报办理期限
 */
export const cnComplaints: SealedPack = {
  "id": "cn.complaints",
  "version": "1.2.0",
  "kind": "law",
  "title": {
    "zh": "市场监管投诉举报办理期限",
    "en": "Time limits for handling complaints and reports"
  },
  "division": null,
  "documents": {
    "总局令第20号": {
      "title": "市场监督管理投诉举报处理暂行办法",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2019-11-30",
      "inForce": {
        "from": "2020-01-01",
        "to": "2026-04-15"
      },
      "status": "repealed",
      "evidence": "copy"
    },
    "总局令第121号": {
      "title": "市场监督管理投诉举报处理办法",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2025-12-30",
      "inForce": {
        "from": "2026-04-15",
        "to": null
      },
      "status": "in-force",
      "evidence": "official",
      "url": "https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html"
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
    "消费者权益保护法": {
      "title": "中华人民共和国消费者权益保护法（2013年修正）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2013-10-25",
      "inForce": {
        "from": "2014-03-15",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.counting.complaints",
      "title": "令121号的期间计算：起算日不计入，按单位自次一工作日或者次日起算，届满日是法定节假日的顺延",
      "source": {
        "document": "总局令第121号",
        "article": "第四十五条"
      },
      "evidence": "official",
      "inForce": {
        "from": "2026-04-15",
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
      "note": "条文只写法定节假日，是否含周末和调休放假日有两种理解。"
    },
    {
      "id": "cn.complaint.accept.2020",
      "title": "投诉受理与否七个工作日内决定并告知",
      "source": {
        "document": "总局令第20号",
        "article": "第十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2026-04-15"
      },
      "textDay": "complaint.received",
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
      "group": "cn.complaint.accept",
      "note": "自有处理权限的部门收到之日起算；消费者权益保护法第四十六条的期限相同。"
    },
    {
      "id": "cn.complaint.accept.2026",
      "title": "投诉受理与否七个工作日内决定并告知",
      "source": {
        "document": "总局令第121号",
        "article": "第十五条"
      },
      "evidence": "official",
      "inForce": {
        "from": "2026-04-15",
        "to": null
      },
      "textDay": "complaint.received",
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
      "group": "cn.complaint.accept",
      "note": "自有处理权限的部门收到之日起算；不予受理须说明理由和其他途径。消费者权益保护法第四十六条的期限相同。"
    },
    {
      "id": "cn.mediation.limit.2020",
      "title": "调解期限四十五个工作日",
      "source": {
        "document": "总局令第20号",
        "article": "第二十一条第一款第五项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2026-04-15"
      },
      "textDay": "complaint.accepted",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 45,
            "unit": "workday"
          },
          "exclusions": [
            "verification",
            "inspection",
            "testing",
            "appraisal"
          ],
          "consequence": {
            "zh": "期满未能达成调解协议的，终止调解",
            "en": "mediation ends where no agreement was reached by then"
          }
        }
      },
      "group": "cn.mediation.limit",
      "note": "检定、检验、检测、鉴定时间不计入，见第二十条。"
    },
    {
      "id": "cn.mediation.limit.2026",
      "title": "调解期限六十日",
      "source": {
        "document": "总局令第121号",
        "article": "第二十三条第一款第五项"
      },
      "evidence": "official",
      "inForce": {
        "from": "2026-04-15",
        "to": null
      },
      "textDay": "complaint.accepted",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 60,
            "unit": "day"
          },
          "counting": "cn.counting.complaints",
          "exclusions": [
            "verification",
            "inspection",
            "testing",
            "appraisal"
          ],
          "consequence": {
            "zh": "期满未能达成调解协议的，终止调解",
            "en": "mediation ends where no agreement was reached by then"
          }
        }
      },
      "group": "cn.mediation.limit",
      "note": "检定、检验、检测、鉴定时间不计入，见第二十二条。届满日顺延见第四十五条，只写法定节假日，是否含周末和调休日有两种理解；未见过渡条款。"
    },
    {
      "id": "cn.mediation.notice.2020",
      "title": "终止调解七个工作日内告知双方",
      "source": {
        "document": "总局令第20号",
        "article": "第二十一条第二款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2026-04-15"
      },
      "textDay": "mediation.ended",
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
      "group": "cn.mediation.notice"
    },
    {
      "id": "cn.mediation.notice.2026",
      "title": "终止调解七个工作日内告知双方",
      "source": {
        "document": "总局令第121号",
        "article": "第二十三条"
      },
      "evidence": "official",
      "inForce": {
        "from": "2026-04-15",
        "to": null
      },
      "textDay": "mediation.ended",
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
      "group": "cn.mediation.notice"
    },
    {
      "id": "cn.clue.verify.2020",
      "title": "调解中发现的违法线索十五个工作日内核查",
      "source": {
        "document": "总局令第20号",
        "article": "第二十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2026-04-15"
      },
      "textDay": "clue.found",
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
              }
            }
          ]
        }
      },
      "group": "cn.clue.verify",
      "note": "特殊情况可延长一次，条文未写批准人。"
    },
    {
      "id": "cn.clue.verify.2026",
      "title": "调解中发现的违法线索十五个工作日内核查",
      "source": {
        "document": "总局令第121号",
        "article": "第二十七条"
      },
      "evidence": "official",
      "inForce": {
        "from": "2026-04-15",
        "to": null
      },
      "textDay": "clue.found",
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
      "group": "cn.clue.verify"
    },
    {
      "id": "cn.report.verify.2020",
      "title": "举报线索十五个工作日内核查并决定是否立案（2018年文本）",
      "source": {
        "document": "总局令第2号（2018年文本）"
      },
      "evidence": "none",
      "inForce": {
        "from": "2020-01-01",
        "to": "2021-07-15"
      },
      "textDay": "report.received",
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
      "group": "cn.report.verify",
      "note": "暂行规定的原文未见，天数按现行文本推知，核对原文后方可启用。生效起点按第20号令施行日取。"
    },
    {
      "id": "cn.report.verify.2021",
      "title": "举报线索十五个工作日内核查并决定是否立案",
      "source": {
        "document": "总局令第2号",
        "article": "第十八条第一款、第二款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-15",
        "to": null
      },
      "textDay": "report.received",
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
      "group": "cn.report.verify",
      "note": "法律、法规、规章另有规定的除外。检测、检验、检疫、鉴定以及权利人辨认或者鉴别所需时间不计入（第二款）。第20号令第三十一条和第121号令第三十五条均指向程序规定。"
    },
    {
      "id": "cn.report.restart.2026",
      "title": "同一举报人补充新事实，经并案，自最后一次举报重新计算",
      "source": {
        "document": "总局令第121号",
        "article": "第三十五条"
      },
      "evidence": "official",
      "inForce": {
        "from": "2026-04-15",
        "to": null
      },
      "textDay": "report.repeated",
      "when": {
        "judged": "cn.report.merged",
        "text": "本机关决定并案处理"
      },
      "then": {
        "restart": {}
      },
      "group": "cn.report.verify",
      "note": "条文为可以并案，是否须另作并案决定有待明确；按须有签字的并案决定处理。"
    },
    {
      "id": "cn.report.notice.2020",
      "title": "实名举报五个工作日内告知是否立案",
      "source": {
        "document": "总局令第20号",
        "article": "第三十一条第二款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2026-04-15"
      },
      "textDay": "report.decided",
      "when": {
        "left": {
          "fact": "report.named"
        },
        "eq": {
          "const": true
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
      "group": "cn.report.notice"
    },
    {
      "id": "cn.report.notice.2026",
      "title": "新办法未规定告知实名举报人的期限",
      "source": {
        "document": "总局令第121号"
      },
      "evidence": "official",
      "inForce": {
        "from": "2026-04-15",
        "to": null
      },
      "textDay": "report.decided",
      "when": {
        "all": []
      },
      "then": {
        "unlimited": {}
      },
      "group": "cn.report.notice",
      "note": "旧办法的五个工作日未写入新办法；法律、法规、规章明确要求告知的，从其规定。"
    },
    {
      "id": "cn.jurisdiction.dispute.2020",
      "title": "处理权限争议七个工作日内协商",
      "source": {
        "document": "总局令第20号",
        "article": "第三十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2026-04-15"
      },
      "textDay": "jurisdiction.disputed",
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
            "zh": "协商不成的，报请共同的上一级部门指定",
            "en": "failing agreement, the common superior names the one to handle it"
          }
        }
      },
      "group": "cn.jurisdiction.dispute"
    },
    {
      "id": "cn.jurisdiction.dispute.2026",
      "title": "处理权限争议七个工作日内协商",
      "source": {
        "document": "总局令第121号",
        "article": "第三十三条"
      },
      "evidence": "official",
      "inForce": {
        "from": "2026-04-15",
        "to": null
      },
      "textDay": "jurisdiction.disputed",
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
            "zh": "协商不成的，报请共同的上一级部门指定",
            "en": "failing agreement, the common superior names the one to handle it"
          }
        }
      },
      "group": "cn.jurisdiction.dispute"
    },
    {
      "id": "cn.consumer-law.complaint.2014",
      "title": "消费者投诉七个工作日内处理并告知",
      "source": {
        "document": "消费者权益保护法",
        "article": "第四十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2014-03-15",
        "to": null
      },
      "textDay": "complaint.received",
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
      "group": "cn.consumer-law.complaint",
      "note": "部门规章投诉受理期限的上位依据，天数相同。"
    },
    {
      "id": "cn.complaint.lapse.2020",
      "title": "知道权益受损满三年后投诉的不予受理",
      "source": {
        "document": "总局令第20号",
        "article": "第十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2026-04-15"
      },
      "textDay": "harm.known",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "year"
          },
          "consequence": {
            "zh": "超过三年的投诉不予受理",
            "en": "a complaint made later is refused"
          }
        }
      },
      "group": "cn.complaint.lapse",
      "note": "期限自知道或者应当知道权益受到侵害之日起算，能否受理按收到投诉之日的文本。"
    },
    {
      "id": "cn.complaint.lapse.2026",
      "title": "知道权益受损满三年后投诉的不予受理",
      "source": {
        "document": "总局令第121号",
        "article": "第十六条"
      },
      "evidence": "official",
      "inForce": {
        "from": "2026-04-15",
        "to": null
      },
      "textDay": "harm.known",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "year"
          },
          "consequence": {
            "zh": "超过三年的投诉不予受理",
            "en": "a complaint made later is refused"
          }
        }
      },
      "group": "cn.complaint.lapse",
      "note": "期限自知道或者应当知道权益受到侵害之日起算，能否受理按收到投诉之日的文本。"
    }
  ],
  "notFound": [
    "第121号令未见过渡条款：2026-04-15 前受理、其后届满的案件适用哪一文本，由本地明确；本包默认适用事件发生日的文本并提示。",
    "第121号令第四十五条的“法定节假日”是否包括周末和调休放假日，未见解释；两种日期均给出，从严办理。",
    "第121号令第三十五条的并案是否须另作决定，未见解释。",
    "第121号令未见告知实名举报人是否立案的期限；本地如有承诺时限，请以地方规则包补充。",
    "第20号令未见期间计算条款；其期限均以工作日计。",
    "2021年7月15日以前的行政处罚程序暂行规定原文未见；举报核查期限在该日以前列为未核实，默认不参与判定。",
    "第20号令2022年3月24日修正前的文本未逐条核对。"
  ],
  "digest": "sha256:a994b2d57d437ffb620acf0a908445b53e3e4837b789fbcfeade5b626ceedc22"
};
