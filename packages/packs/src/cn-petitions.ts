// Made from packs/cn-petitions.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Time limits of petitions, government inspection and supervision.
 *
 * @zh 信访、督查与监督检查的期限
 */
export const cnPetitions: SealedPack = {
  "id": "cn.petitions",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "信访、督查与监督检查的期限",
    "en": "Time limits of petitions, government inspection and supervision"
  },
  "division": null,
  "documents": {
    "信访工作条例": {
      "title": "信访工作条例",
      "issuer": "中共中央、国务院",
      "publishedOn": "2022-02-25",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "政府督查工作条例": {
      "title": "政府督查工作条例",
      "issuer": "国务院",
      "publishedOn": "2020-12-26",
      "inForce": {
        "from": "2021-02-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第49号": {
      "title": "食品生产经营监督检查管理办法",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2021-12-24",
      "inForce": {
        "from": "2022-03-15",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第57号": {
      "title": "特种设备安全监督检查办法",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2022-05-26",
      "inForce": {
        "from": "2022-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.petition.route.2022",
      "title": "党委和政府信访部门十五日内登记并转送、交办",
      "source": {
        "document": "信访工作条例",
        "article": "第二十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "petition.received",
      "when": {
        "left": {
          "fact": "petition.office"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "day",
            "roll": "none",
            "openReadings": [
              "rest-day"
            ]
          }
        }
      },
      "group": "cn.petition.route",
      "note": "只约束党委和政府信访部门；其他机关、单位见 cn.petition.tell。未见期间顺延条款，两种日期都给出。"
    },
    {
      "id": "cn.petition.tell.2022",
      "title": "信访人直接提出的，有权处理的机关、单位十五日内书面告知是否受理",
      "source": {
        "document": "信访工作条例",
        "article": "第二十三条第二款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "petition.received",
      "when": {
        "left": {
          "fact": "petition.office"
        },
        "eq": {
          "const": false
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "day",
            "roll": "none",
            "openReadings": [
              "rest-day"
            ]
          }
        }
      },
      "group": "cn.petition.tell",
      "note": "约束信访部门以外的机关、单位。未见期间顺延条款，两种日期都给出。"
    },
    {
      "id": "cn.petition.tell-transferred.2022",
      "title": "转送、交办的信访事项，收到之日起十五日内决定是否受理并书面告知信访人",
      "source": {
        "document": "信访工作条例",
        "article": "第二十三条第三款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "petition.transferred",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "day",
            "roll": "none",
            "openReadings": [
              "rest-day"
            ]
          }
        }
      },
      "group": "cn.petition.tell-transferred",
      "note": "未见期间顺延条款，两种日期都给出。"
    },
    {
      "id": "cn.petition.refuse.2022",
      "title": "不属于本机关、单位职权的，收到转送、交办之日起五个工作日内提出异议并说明理由",
      "source": {
        "document": "信访工作条例",
        "article": "第二十三条第三款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "petition.transferred",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 5,
            "unit": "workday"
          }
        }
      },
      "group": "cn.petition.refuse",
      "note": "经核实同意后交还相关材料。"
    },
    {
      "id": "cn.petition.ask-review.2022",
      "title": "收到处理意见三十日内请求复查",
      "source": {
        "document": "信访工作条例",
        "article": "第三十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "petition.answered",
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
          }
        }
      },
      "group": "cn.petition.ask-review",
      "note": "未见期间顺延条款，两种日期都给出。"
    },
    {
      "id": "cn.petition.ask-rereview.2022",
      "title": "收到复查意见三十日内请求复核",
      "source": {
        "document": "信访工作条例",
        "article": "第三十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "petition.reviewAnswered",
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
          }
        }
      },
      "group": "cn.petition.ask-rereview",
      "note": "未见期间顺延条款，两种日期都给出。"
    },
    {
      "id": "cn.petition.handle.2022",
      "title": "信访事项受理之日起六十日内办结",
      "source": {
        "document": "信访工作条例",
        "article": "第三十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "petition.accepted",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 60,
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
                "zh": "本机关、单位负责人",
                "en": "head of the unit"
              }
            }
          ]
        }
      },
      "group": "cn.petition.handle",
      "note": "未见期间顺延条款，两种日期都给出。延长须告知信访人理由。"
    },
    {
      "id": "cn.petition.review.2022",
      "title": "收到复查请求三十日内提出复查意见",
      "source": {
        "document": "信访工作条例",
        "article": "第三十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "petition.reviewAsked",
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
          }
        }
      },
      "group": "cn.petition.review",
      "note": "未见期间顺延条款，两种日期都给出。"
    },
    {
      "id": "cn.petition.rereview.2022",
      "title": "收到复核请求三十日内提出复核意见",
      "source": {
        "document": "信访工作条例",
        "article": "第三十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "petition.rereviewAsked",
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
          "exclusions": [
            "hearing"
          ]
        }
      },
      "group": "cn.petition.rereview",
      "note": "未见期间顺延条款，两种日期都给出。听证所需时间不计入。"
    },
    {
      "id": "cn.inspection.objection.2021",
      "title": "收到督查结论三十日内申请复核",
      "source": {
        "document": "政府督查工作条例",
        "article": "第十七条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-02-01",
        "to": null
      },
      "textDay": "inspection.told",
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
          }
        }
      },
      "group": "cn.inspection.objection",
      "note": "未见期间顺延条款，两种日期都给出。"
    },
    {
      "id": "cn.inspection.review.2021",
      "title": "三十日内作出复核决定",
      "source": {
        "document": "政府督查工作条例",
        "article": "第十七条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-02-01",
        "to": null
      },
      "textDay": "inspection.objected",
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
          }
        }
      },
      "group": "cn.inspection.review",
      "note": "未见期间顺延条款，两种日期都给出。"
    },
    {
      "id": "cn.food-inspection.publish.2022",
      "title": "食品监督检查结果二十个工作日内公开",
      "source": {
        "document": "总局令第49号",
        "article": "第三十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-15",
        "to": null
      },
      "textDay": "food.resultFormed",
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
      "group": "cn.food-inspection.publish"
    },
    {
      "id": "cn.equipment-inspection.recheck.2022",
      "title": "收到特种设备整改报告十个工作日内复查",
      "source": {
        "document": "总局令第57号",
        "article": "第二十九条第二款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-07-01",
        "to": null
      },
      "textDay": "equipment.rectified",
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
      "group": "cn.equipment-inspection.recheck"
    }
  ],
  "notFound": [
    "信访工作条例、政府督查工作条例未见期间计算和顺延条款。"
  ],
  "digest": "sha256:5471b56ff526cddfee70b37abdd85c1257d60374fc1a2977a21d83cc64c549c1"
};
