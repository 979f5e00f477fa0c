// Made from packs/cn-registration.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Time limits of registration.
 *
 * @zh 登记注册期限
 */
export const cnRegistration: SealedPack = {
  "id": "cn.registration",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "登记注册期限",
    "en": "Time limits of registration"
  },
  "division": null,
  "documents": {
    "市场主体登记管理条例": {
      "title": "中华人民共和国市场主体登记管理条例",
      "issuer": "国务院",
      "publishedOn": "2021-07-27",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第52号": {
      "title": "中华人民共和国市场主体登记管理条例实施细则",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2022-03-01",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.registration.decide.2022",
      "title": "不能当场登记的，三个工作日内登记",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "registration.filed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "workday"
          },
          "extensions": [
            {
              "span": {
                "amount": 3,
                "unit": "workday"
              },
              "approver": {
                "zh": "登记机关负责人",
                "en": "head of the registration authority"
              }
            }
          ]
        }
      },
      "group": "cn.registration.decide",
      "note": "材料齐全、符合法定形式的当场登记；情形复杂的可以延长，书面告知申请人（实施细则第十八条）。"
    },
    {
      "id": "cn.registration.change.2022",
      "title": "变更登记事项三十日内申请",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第二十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "registration.changed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day"
          },
          "counting": "cn.counting.civil",
          "consequence": {
            "zh": "责令改正；拒不改正的，处一万元以上十万元以下罚款",
            "en": "ordered to mend, then fined 10,000 to 100,000 yuan"
          }
        }
      },
      "group": "cn.registration.change",
      "note": "条例未见期间计算条款，按民法典计算。后果见条例第四十六条。"
    },
    {
      "id": "cn.registration.filing.2022",
      "title": "变更备案事项三十日内办理备案",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第二十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "registration.changed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day"
          },
          "counting": "cn.counting.civil",
          "consequence": {
            "zh": "责令改正；拒不改正的，处五万元以下罚款",
            "en": "ordered to mend, then fined up to 50,000 yuan"
          }
        }
      },
      "group": "cn.registration.filing",
      "note": "条例未见期间计算条款，按民法典计算。后果见条例第四十七条。"
    },
    {
      "id": "cn.registration.licence-lapse.2022",
      "title": "许可证件失效或者被吊销、撤销后三十日内变更或者注销登记",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第二十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "licence.lapsed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day"
          },
          "counting": "cn.counting.civil"
        }
      },
      "group": "cn.registration.licence-lapse",
      "note": "条例未见期间计算条款，按民法典计算。"
    },
    {
      "id": "cn.registration.cooperative.2022",
      "title": "合作社成员变更，会计年度终了九十日内备案",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第二十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "fiscalYear.ended",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 90,
            "unit": "day"
          },
          "counting": "cn.counting.civil"
        }
      },
      "group": "cn.registration.cooperative",
      "note": "条例未见期间计算条款，按民法典计算。会计年度自公历一月一日至十二月三十一日。"
    },
    {
      "id": "cn.registration.branch.2022",
      "title": "设立分支机构三十日内申请登记",
      "source": {
        "document": "总局令第52号",
        "article": "第二十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "branch.decided",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day"
          },
          "counting": "cn.counting.civil"
        }
      },
      "group": "cn.registration.branch",
      "note": "条例未见期间计算条款，按民法典计算。"
    },
    {
      "id": "cn.registration.suspension.2022",
      "title": "歇业最长三年",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第三十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "suspension.started",
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
            "zh": "视为自动恢复经营",
            "en": "taken to have resumed business"
          }
        }
      },
      "group": "cn.registration.suspension",
      "note": "累计计算；多次歇业的，由登记机关合并计算。"
    },
    {
      "id": "cn.registration.suspension-extension.2022",
      "title": "延长歇业的，在备案期限届满前三十日内办理",
      "source": {
        "document": "总局令第52号",
        "article": "第四十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 3,
            "unit": "year"
          },
          "anchor": "suspension.ends",
          "anchorIs": "end",
          "until": {
            "amount": 1,
            "unit": "day"
          },
          "opens": {
            "amount": 30,
            "unit": "day"
          },
          "consequence": {
            "zh": "视为自动恢复经营",
            "en": "taken to have resumed business"
          }
        }
      },
      "group": "cn.registration.suspension-extension",
      "note": "只在备案的歇业期限届满前一次；延长后以新的届满日重新计算，合计不超过三年。"
    },
    {
      "id": "cn.registration.resume.2022",
      "title": "恢复经营三十日内公示终止歇业",
      "source": {
        "document": "总局令第52号",
        "article": "第四十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "business.resumed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day"
          },
          "counting": "cn.counting.civil",
          "consequence": {
            "zh": "责令改正；拒不改正的，处罚款",
            "en": "ordered to mend, then fined"
          }
        }
      },
      "group": "cn.registration.resume",
      "note": "条例未见期间计算条款，按民法典计算。"
    },
    {
      "id": "cn.registration.liquidation-notice.2022",
      "title": "清算组成立十日内公告名单",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第三十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "liquidation.started",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 10,
            "unit": "day"
          },
          "counting": "cn.counting.civil"
        }
      },
      "group": "cn.registration.liquidation-notice",
      "note": "条例未见期间计算条款，按民法典计算。"
    },
    {
      "id": "cn.registration.deregister.2022",
      "title": "清算结束三十日内申请注销登记",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第三十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "liquidation.ended",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day"
          },
          "counting": "cn.counting.civil"
        }
      },
      "group": "cn.registration.deregister",
      "note": "条例未见期间计算条款，按民法典计算。"
    },
    {
      "id": "cn.registration.simple-notice.2022",
      "title": "简易注销公示二十日",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第三十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "deregistration.noticed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 20,
            "unit": "day"
          }
        }
      },
      "group": "cn.registration.simple-notice",
      "note": "公示期是持续时间，不顺延；期满前不得申请注销。"
    },
    {
      "id": "cn.registration.simple-apply.2022",
      "title": "简易注销公示期满二十日内申请",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第三十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "deregistration.noticeEnded",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 20,
            "unit": "day"
          },
          "counting": "cn.counting.civil"
        }
      },
      "group": "cn.registration.simple-apply",
      "note": "条例未见期间计算条款，按民法典计算。"
    },
    {
      "id": "cn.registration.trader-push.2022",
      "title": "个体工商户简易注销，推送后十日内无异议的直接办理",
      "source": {
        "document": "市场主体登记管理条例",
        "article": "第三十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "deregistration.pushed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 10,
            "unit": "day"
          }
        }
      },
      "group": "cn.registration.trader-push",
      "note": "异议期是持续时间，不顺延。"
    },
    {
      "id": "cn.registration.merger-notice.2022",
      "title": "合并、分立公告四十五日，期满后申请登记",
      "source": {
        "document": "总局令第52号",
        "article": "第二十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "creditors.noticed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 45,
            "unit": "day"
          }
        }
      },
      "group": "cn.registration.merger-notice",
      "note": "公告期是持续时间，不顺延。"
    },
    {
      "id": "cn.registration.capital-notice.2022",
      "title": "减少注册资本公告四十五日，期满后申请变更登记",
      "source": {
        "document": "总局令第52号",
        "article": "第三十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "creditors.noticed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 45,
            "unit": "day"
          }
        }
      },
      "group": "cn.registration.capital-notice",
      "note": "公告期是持续时间，不顺延。"
    },
    {
      "id": "cn.registration.false-accept.2022",
      "title": "撤销虚假登记的申请三个工作日内决定是否受理",
      "source": {
        "document": "总局令第52号",
        "article": "第五十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "falseRegistration.reported",
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
      "group": "cn.registration.false-accept"
    },
    {
      "id": "cn.registration.false-decide.2022",
      "title": "受理后三个月内完成调查",
      "source": {
        "document": "总局令第52号",
        "article": "第五十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "falseRegistration.accepted",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "month",
            "roll": "none",
            "openReadings": [
              "rest-day"
            ]
          },
          "extensions": [
            {
              "span": {
                "amount": 3,
                "unit": "month"
              },
              "approver": {
                "zh": "登记机关负责人",
                "en": "head of the registration authority"
              }
            }
          ]
        }
      },
      "group": "cn.registration.false-decide",
      "note": "完成调查后及时作出决定。登记机关自己的期限，未见顺延条款。"
    }
  ],
  "notFound": [
    "登记管理条例和实施细则未见自己的期间计算条款；申请人的期限按民法典计算，登记机关的期限给出两种日期。",
    "登记管理条例的令号未核对。"
  ],
  "digest": "sha256:151dcc2c8abbe3e4139fe99ad9eab653fe6794c84ca8ca03e86d346e028a4067"
};
