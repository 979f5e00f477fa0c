// Made from packs/cn-33-quality-award.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Government quality awards of Zhejiang and places in it.
 *
 * @zh 浙江省及所辖市、区政府质量奖
 */
export const cn33QualityAward: SealedPack = {
  "id": "cn-33.quality-award",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "浙江省及所辖市、区政府质量奖",
    "en": "Government quality awards of Zhejiang and places in it"
  },
  "division": "330000",
  "documents": {
    "浙政办发〔2019〕69号": {
      "title": "浙江省人民政府质量奖管理办法（2019年修订）",
      "issuer": "浙江省人民政府办公厅",
      "publishedOn": null,
      "inForce": {
        "from": "2020-01-01",
        "to": "2025-01-01"
      },
      "status": "expired",
      "evidence": "copy"
    },
    "浙政办发〔2025〕32号": {
      "title": "浙江省人民政府质量奖（省知识产权奖）管理办法",
      "issuer": "浙江省人民政府办公厅",
      "publishedOn": null,
      "inForce": null,
      "status": "in-force",
      "evidence": "none"
    },
    "杭政办函〔2022〕48号": {
      "title": "杭州市人民政府质量奖评审管理办法（2022年修订）",
      "issuer": "杭州市人民政府办公厅",
      "publishedOn": "2022-08-17",
      "inForce": {
        "from": "2022-08-17",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "杭州市政府质量奖评审管理办法（2025年第一次征求意见稿）": {
      "title": "杭州市政府质量奖评审管理办法（2025年第一次征求意见稿）",
      "issuer": "杭州市市场监督管理局",
      "publishedOn": null,
      "inForce": null,
      "status": "draft",
      "evidence": "report"
    },
    "杭州市政府质量奖评审管理办法（2025年第二次征求意见稿）": {
      "title": "杭州市政府质量奖评审管理办法（2025年第二次征求意见稿）",
      "issuer": "杭州市市场监督管理局",
      "publishedOn": null,
      "inForce": null,
      "status": "draft",
      "evidence": "report"
    },
    "杭州市政府质量奖管理办法（2025年，拟设奖项的文本）": {
      "title": "杭州市政府质量奖管理办法（2025年，拟设奖项的文本）",
      "issuer": "杭州市",
      "publishedOn": null,
      "inForce": null,
      "status": "draft",
      "evidence": "copy"
    },
    "温瓯政办发〔2020〕37号": {
      "title": "瓯海区政府质量奖管理办法",
      "issuer": "温州市瓯海区人民政府办公室",
      "publishedOn": "2020-05-18",
      "inForce": {
        "from": "2020-05-18",
        "to": null
      },
      "status": "in-force",
      "evidence": "official",
      "url": "http://www.ouhai.gov.cn/art/2020/5/18/art_1229153941_991648.html"
    },
    "海曙区人民政府质量奖管理办法（2022年修订）": {
      "title": "海曙区人民政府质量奖管理办法（2022年修订）",
      "issuer": "宁波市海曙区人民政府办公室",
      "publishedOn": null,
      "inForce": {
        "from": "2022-07-14",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "余姚市人民政府质量奖管理办法（2025年修订）": {
      "title": "余姚市人民政府质量奖管理办法（2025年修订）",
      "issuer": "余姚市人民政府",
      "publishedOn": "2026-01-30",
      "inForce": {
        "from": "2026-01-30",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy",
      "basedOn": [
        "甬政办发〔2022〕33号",
        "浙政办发〔2025〕32号"
      ]
    },
    "遂昌县人民政府质量奖2022年申报通知": {
      "title": "2022年遂昌县人民政府质量奖申报通知",
      "issuer": "遂昌县市场监督管理局",
      "publishedOn": null,
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
      "id": "cn-33.gov-quality-award.registered",
      "title": "在省内注册登记并正常运营五年以上",
      "source": {
        "document": "浙政办发〔2019〕69号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.province"
            },
            "eq": {
              "const": "330000"
            }
          },
          {
            "left": {
              "fact": "enterprise.registeredOn"
            },
            "lte": {
              "day": {
                "amount": 5,
                "unit": "year",
                "toward": "before"
              }
            }
          },
          {
            "left": {
              "fact": "enterprise.operatingSince"
            },
            "lte": {
              "day": {
                "amount": 5,
                "unit": "year",
                "toward": "before"
              }
            }
          }
        ]
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.gov-quality-award",
      "note": "“以上”含本数：满五周年之日即符合。注册地按申报时认定，从省外迁入的另行核实。"
    },
    {
      "id": "cn-33.gov-quality-award.excellence",
      "title": "实施卓越绩效管理满三年并取得成效",
      "source": {
        "document": "浙政办发〔2019〕69号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "all": [
          {
            "left": {
              "fact": "practice.excellenceSince"
            },
            "lte": {
              "day": {
                "amount": 3,
                "unit": "year",
                "toward": "before"
              }
            }
          },
          {
            "judged": "cn-33.gov-quality-award.excellence",
            "text": "实施卓越绩效管理成效显著"
          }
        ]
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.gov-quality-award"
    },
    {
      "id": "cn-33.gov-quality-award.front-rank",
      "title": "近三年主要指标居全省同行业前列",
      "source": {
        "document": "浙政办发〔2019〕69号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-33.gov-quality-award.front-rank",
        "text": "近三年主要经营指标居全省同行业、同类型组织前列"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.gov-quality-award"
    },
    {
      "id": "cn-33.gov-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "浙政办发〔2019〕69号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2025-01-01"
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-33.gov-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.gov-quality-award",
      "note": "原文只见到部分条款（第九届申报通知所列的前三项条件）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-3301.gov-quality-award.registered",
      "title": "在市内注册登记并正常运营五年以上",
      "source": {
        "document": "杭政办函〔2022〕48号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-08-17",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.city"
            },
            "eq": {
              "const": "330100"
            }
          },
          {
            "left": {
              "fact": "enterprise.registeredOn"
            },
            "lte": {
              "day": {
                "amount": 5,
                "unit": "year",
                "toward": "before"
              }
            }
          },
          {
            "left": {
              "fact": "enterprise.operatingSince"
            },
            "lte": {
              "day": {
                "amount": 5,
                "unit": "year",
                "toward": "before"
              }
            }
          }
        ]
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-3301.gov-quality-award",
      "note": "按 2023 年申报通知所列条件。注册地按申报时认定。"
    },
    {
      "id": "cn-3301.gov-quality-award.excellence",
      "title": "实施卓越绩效管理",
      "source": {
        "document": "杭政办函〔2022〕48号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-08-17",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "practice.excellenceSince"
        },
        "lte": {
          "day": {
            "amount": 0,
            "unit": "day"
          }
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-3301.gov-quality-award",
      "note": "年限要求所在的一句被截断，未见到；由其余条款的核对覆盖。"
    },
    {
      "id": "cn-3301.gov-quality-award.yield",
      "title": "规上制造业企业上一年度亩均效益为 A 档",
      "source": {
        "document": "杭政办函〔2022〕48号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-08-17",
        "to": null
      },
      "textDay": "filing",
      "given": {
        "all": [
          {
            "left": {
              "fact": "enterprise.aboveScale"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "enterprise.industrySection"
            },
            "eq": {
              "const": "C"
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "every": "annuals",
            "where": {
              "left": {
                "fact": "it.yieldGrade"
              },
              "gte": {
                "const": "A"
              }
            },
            "within": {
              "amount": 1,
              "unit": "year",
              "from": "yearEnd",
              "toward": "before"
            }
          },
          {
            "count": "annuals",
            "within": {
              "amount": 1,
              "unit": "year",
              "from": "yearEnd",
              "toward": "before"
            },
            "gte": 1
          }
        ]
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-3301.gov-quality-award",
      "note": "见于 2023 年申报通知；有咨询机构称旧办法未分档，与通知不一致，以通知为准。非规上或非制造业企业不问。"
    },
    {
      "id": "cn-3301.gov-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "杭政办函〔2022〕48号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-08-17",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-3301.gov-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-3301.gov-quality-award",
      "note": "原文只见到部分条款（第一部分和 2023 年申报通知的前三项条件）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-3301.gov-quality-award.draft-2025-yield",
      "title": "规上制造业企业上一年度亩均效益为 A 档，四类产业为 B 档以上",
      "source": {
        "document": "杭州市政府质量奖评审管理办法（2025年第一次征求意见稿）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "given": {
        "all": [
          {
            "left": {
              "fact": "enterprise.aboveScale"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "enterprise.industrySection"
            },
            "eq": {
              "const": "C"
            }
          }
        ]
      },
      "when": {
        "any": [
          {
            "all": [
              {
                "every": "annuals",
                "where": {
                  "left": {
                    "fact": "it.yieldGrade"
                  },
                  "gte": {
                    "const": "A"
                  }
                },
                "within": {
                  "amount": 1,
                  "unit": "year",
                  "from": "yearEnd",
                  "toward": "before"
                }
              },
              {
                "count": "annuals",
                "within": {
                  "amount": 1,
                  "unit": "year",
                  "from": "yearEnd",
                  "toward": "before"
                },
                "gte": 1
              }
            ]
          },
          {
            "all": [
              {
                "every": "annuals",
                "where": {
                  "left": {
                    "fact": "it.yieldGrade"
                  },
                  "gte": {
                    "const": "B"
                  }
                },
                "within": {
                  "amount": 1,
                  "unit": "year",
                  "from": "yearEnd",
                  "toward": "before"
                }
              },
              {
                "count": "annuals",
                "within": {
                  "amount": 1,
                  "unit": "year",
                  "from": "yearEnd",
                  "toward": "before"
                },
                "gte": 1
              },
              {
                "judged": "cn-3301.gov-quality-award.relaxed-industry",
                "text": "属于航空航天、具身智能、生命健康或低空经济产业"
              }
            ]
          }
        ]
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-3301.gov-quality-award",
      "note": "征求意见稿，不据以判定。"
    },
    {
      "id": "cn-330304.gov-quality-award.excellence",
      "title": "实施卓越绩效管理",
      "source": {
        "document": "温瓯政办发〔2020〕37号"
      },
      "evidence": "official",
      "inForce": {
        "from": "2020-05-18",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "practice.excellenceSince"
        },
        "lte": {
          "day": {
            "amount": 0,
            "unit": "day"
          }
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-330304.gov-quality-award",
      "note": "只见到第一条、第二条。"
    },
    {
      "id": "cn-330304.gov-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "温瓯政办发〔2020〕37号"
      },
      "evidence": "official",
      "inForce": {
        "from": "2020-05-18",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-330304.gov-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-330304.gov-quality-award",
      "note": "原文只见到部分条款（第一条、第二条）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-330203.gov-quality-award.old-award-holder",
      "title": "已获原区长质量奖的不再参与申报",
      "source": {
        "document": "海曙区人民政府质量奖管理办法（2022年修订）",
        "article": "第五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-07-14",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "holdings",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.award"
              },
              "eq": {
                "const": "cn-330203.mayor-quality-award"
              }
            },
            {
              "left": {
                "fact": "it.grade"
              },
              "eq": {
                "const": "award"
              }
            }
          ]
        }
      },
      "then": {
        "bar": {}
      },
      "group": "cn-330203.gov-quality-award",
      "note": "已获质量创新奖的可以继续申报质量奖。"
    },
    {
      "id": "cn-330203.gov-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "海曙区人民政府质量奖管理办法（2022年修订）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-07-14",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-330203.gov-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-330203.gov-quality-award",
      "note": "原文只见到部分条款（第一条至第六条）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-330281.gov-quality-award.recommended",
      "title": "自愿申报并由乡镇街道或部门推荐",
      "source": {
        "document": "余姚市人民政府质量奖管理办法（2025年修订）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2026-01-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "recommendations",
        "where": {
          "left": {
            "fact": "it.award"
          },
          "eq": {
            "const": "cn-330281.gov-quality-award"
          }
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-330281.gov-quality-award",
      "note": "每年评选不超过两家；评审标准引用不注日期的 GB/T 19580、GB/Z 19579。"
    },
    {
      "id": "cn-330281.gov-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "余姚市人民政府质量奖管理办法（2025年修订）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2026-01-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-330281.gov-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-330281.gov-quality-award",
      "note": "原文只见到部分条款（第一条和申报方式）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-331123.gov-quality-award.samplings",
      "title": "本组织和控股组织近三年各级质量、安全监督抽查检查无不合格",
      "source": {
        "document": "遂昌县人民政府质量奖2022年申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-07-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "all": [
          {
            "none": "samplings",
            "where": {
              "left": {
                "fact": "it.passed"
              },
              "eq": {
                "const": false
              }
            },
            "within": {
              "amount": 3,
              "unit": "year",
              "toward": "before"
            }
          },
          {
            "every": "controlled",
            "where": {
              "none": "it.samplings",
              "where": {
                "left": {
                  "fact": "it.passed"
                },
                "eq": {
                  "const": false
                }
              },
              "within": {
                "amount": 3,
                "unit": "year",
                "toward": "before"
              }
            }
          }
        ]
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-331123.gov-quality-award",
      "note": "通知要求控股组织同样符合第二项至第七项条件；此处编入其中的监督抽查一项。"
    },
    {
      "id": "cn-331123.gov-quality-award.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "遂昌县人民政府质量奖2022年申报通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-07-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-331123.gov-quality-award.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-331123.gov-quality-award",
      "note": "原文只见到部分条款（2022年申报通知所列的部分条件）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-3301.gov-quality-award.draft-2025-pool",
      "title": "申报对象须为市政府质量奖培育库成员",
      "source": {
        "document": "杭州市政府质量奖评审管理办法（2025年第一次征求意见稿）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "pools",
        "where": {
          "left": {
            "fact": "it.pool"
          },
          "eq": {
            "const": "cn-3301.cultivation-pool"
          }
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-3301.gov-quality-award.draft-2025",
      "note": "征求意见稿，不据以判定。"
    },
    {
      "id": "cn-3301.gov-quality-award.draft-2025-score",
      "title": "质量奖评审得分不低于620分",
      "source": {
        "document": "杭州市政府质量奖评审管理办法（2025年第一次征求意见稿）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "score.total"
        },
        "gte": {
          "const": 620
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-3301.gov-quality-award.draft-2025",
      "note": "征求意见稿，不据以判定。"
    }
  ],
  "notFound": [
    "浙政办发〔2025〕32号：只见到题名和文号，条件、周期、名额均未见到；施行日未见到，故省政府质量奖 2019 年修订的条件自2025年1月1日起不再据以判定，答复为“依据待核实”。",
    "浙政办发〔2019〕69号：公布日、施行日未见到，稳妥起见自2020年1月1日起据以判定；不得申报的情形和亩均要求未见到原文。",
    "杭政办函〔2022〕48号：施行日未见到，按公布日起算；实施卓越绩效的年限和其余条件未见到。",
    "杭州 2025 年各稿：培育库准入、620 分线、名额等是否保留未定，均不据以判定。",
    "瓯海：条件、名额、奖励和施行日未见到，按政府网站公布日起算；未见到 2020 年以后的修订。",
    "海曙：施行日未见到，按印发日起算。",
    "温州市市长质量奖（温政办〔2020〕79号）：只见到题名和文号。",
    "余姚：第一条和申报方式以外的条款未见到；公布日按副本所注的印发日起算。",
    "遂昌：管理办法未见到，只按2022年申报通知判定；“亩均”只对一类企业提出要求，是哪一类未见到，未编入。"
  ],
  "digest": "sha256:3cdfabad1d3691e4ccd54762b60812f37dabc1b9ecff0d506c74587df50f8492"
};
