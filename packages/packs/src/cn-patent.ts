// Made from packs/cn-patent.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Patent fee reduction, national.
 *
 * @zh 专利收费减缴（全国）
 */
export const cnPatent: SealedPack = {
  "id": "cn.patent",
  "version": "1.2.0",
  "kind": "law",
  "title": {
    "zh": "专利收费减缴（全国）",
    "en": "Patent fee reduction, national"
  },
  "division": null,
  "documents": {
    "财税〔2016〕78号": {
      "title": "专利收费减缴办法",
      "issuer": "财政部、国家发展改革委",
      "publishedOn": null,
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "财税〔2018〕37号": {
      "title": "关于停征、免征和调整部分行政事业性收费有关政策的通知",
      "issuer": "财政部、国家发展改革委",
      "publishedOn": "2018-04-12",
      "inForce": {
        "from": "2018-08-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "财税〔2019〕45号": {
      "title": "关于减免部分行政事业性收费有关政策的通知",
      "issuer": "财政部、国家发展改革委",
      "publishedOn": null,
      "inForce": {
        "from": "2019-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "财税〔2024〕23号": {
      "title": "关于调整优化专利收费政策的通知",
      "issuer": "财政部、国家发展改革委",
      "publishedOn": "2024-07-15",
      "inForce": {
        "from": "2024-07-15",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "专利收费标准": {
      "title": "专利收费标准（国内部分），见专利和集成电路布图设计缴费服务指南（2026年）附件2",
      "issuer": "国家知识产权局",
      "publishedOn": null,
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "国知发保字〔2021〕1号": {
      "title": "关于进一步严格规范专利申请行为的通知",
      "issuer": "国家知识产权局",
      "publishedOn": null,
      "inForce": {
        "from": "2021-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "专利法实施细则（2010年修订）": {
      "title": "中华人民共和国专利法实施细则",
      "issuer": "国务院",
      "publishedOn": "2010-01-09",
      "inForce": {
        "from": "2010-02-01",
        "to": "2024-01-20"
      },
      "status": "repealed",
      "evidence": "copy"
    },
    "专利法实施细则（2023年修订）": {
      "title": "中华人民共和国专利法实施细则",
      "issuer": "国务院",
      "publishedOn": "2023-12-11",
      "inForce": {
        "from": "2024-01-20",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [
    {
      "id": "cn.patent.reduction.income",
      "title": "可减缴的上年度收入上限（低于）",
      "type": "fen",
      "keys": [
        "kind"
      ],
      "rows": [
        {
          "match": {
            "kind": "enterprise"
          },
          "value": "30万元",
          "inForce": {
            "from": "2016-09-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2016〕78号",
            "article": "第三条"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "enterprise"
          },
          "value": "100万元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "财税〔2019〕45号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "person"
          },
          "value": "4.2万元",
          "inForce": {
            "from": "2016-09-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2016〕78号",
            "article": "第三条"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "person"
          },
          "value": "6万元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "财税〔2019〕45号"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.patent.reduction.rate",
      "title": "减缴比例",
      "type": "ratio",
      "keys": [
        "applicants"
      ],
      "closed": true,
      "rows": [
        {
          "match": {
            "applicants": 1
          },
          "value": "85%",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "财税〔2016〕78号",
            "article": "第四条"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "applicants": {
              "gte": 2
            }
          },
          "value": "70%",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "财税〔2016〕78号",
            "article": "第四条"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.patent.reduction.years",
      "title": "年费减缴年限：自授予专利权当年起",
      "type": "integer",
      "rows": [
        {
          "value": 6,
          "inForce": {
            "from": "2016-09-01",
            "to": "2018-08-01"
          },
          "source": {
            "document": "财税〔2016〕78号",
            "article": "第二条第三项"
          },
          "evidence": "copy"
        },
        {
          "value": 10,
          "inForce": {
            "from": "2018-08-01",
            "to": null
          },
          "source": {
            "document": "财税〔2018〕37号"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.patent.fee",
      "title": "专利收费标准（单位金额）",
      "type": "fen",
      "keys": [
        "item",
        "kind"
      ],
      "rows": [
        {
          "match": {
            "item": "patent.application",
            "kind": "invention"
          },
          "value": "900元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.application",
            "kind": "utility"
          },
          "value": "500元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "patent.application",
            "kind": "design"
          },
          "value": "500元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "patent.publication-printing",
            "kind": "invention"
          },
          "value": "50元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.examination",
            "kind": "invention"
          },
          "value": "2500元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.reexamination",
            "kind": "invention"
          },
          "value": "1000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.reexamination",
            "kind": "utility"
          },
          "value": "300元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "patent.reexamination",
            "kind": "design"
          },
          "value": "300元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "patent.invalidation",
            "kind": "invention"
          },
          "value": "3000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.invalidation",
            "kind": "utility"
          },
          "value": "1500元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "patent.invalidation",
            "kind": "design"
          },
          "value": "1500元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "patent.priority"
          },
          "value": "80元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.claim-from-11"
          },
          "value": "150元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.page-31-to-300"
          },
          "value": "50元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.page-from-301"
          },
          "value": "100元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.applicant-change"
          },
          "value": "200元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy",
          "note": "著录事项变更费：变更发明人、申请人或者专利权人；不涉及权利转移的批量更名只缴一次"
        },
        {
          "match": {
            "item": "patent.restoration"
          },
          "value": "1000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.copy"
          },
          "value": "30元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy",
          "note": "文件副本证明费，按份计"
        },
        {
          "match": {
            "item": "patent.term-compensation-request"
          },
          "value": "200元",
          "inForce": {
            "from": "2024-07-15",
            "to": null
          },
          "source": {
            "document": "财税〔2024〕23号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.term-compensation-annual"
          },
          "value": "8000元",
          "inForce": {
            "from": "2024-07-15",
            "to": null
          },
          "source": {
            "document": "财税〔2024〕23号"
          },
          "evidence": "copy",
          "note": "补偿期限的年费在第二十年届满前一次缴清；不足一年的部分不收；没有滞纳金，也不能恢复"
        },
        {
          "match": {
            "item": "patent.extension-first"
          },
          "value": "300元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "patent.extension-second"
          },
          "value": "2000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.patent.annualFee",
      "title": "专利年费标准",
      "type": "fen",
      "keys": [
        "kind",
        "year"
      ],
      "rows": [
        {
          "match": {
            "kind": "invention",
            "year": {
              "gte": 1,
              "lt": 4
            }
          },
          "value": "900元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "invention",
            "year": {
              "gte": 4,
              "lt": 7
            }
          },
          "value": "1200元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "invention",
            "year": {
              "gte": 7,
              "lt": 10
            }
          },
          "value": "2000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "invention",
            "year": {
              "gte": 10,
              "lt": 13
            }
          },
          "value": "4000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "invention",
            "year": {
              "gte": 13,
              "lt": 16
            }
          },
          "value": "6000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "invention",
            "year": {
              "gte": 16,
              "lt": 21
            }
          },
          "value": "8000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "utility",
            "year": {
              "gte": 1,
              "lt": 4
            }
          },
          "value": "600元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "utility",
            "year": {
              "gte": 4,
              "lt": 6
            }
          },
          "value": "900元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "utility",
            "year": {
              "gte": 6,
              "lt": 9
            }
          },
          "value": "1200元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "utility",
            "year": {
              "gte": 9,
              "lt": 11
            }
          },
          "value": "2000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "design",
            "year": {
              "gte": 1,
              "lt": 4
            }
          },
          "value": "600元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "design",
            "year": {
              "gte": 4,
              "lt": 6
            }
          },
          "value": "900元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "design",
            "year": {
              "gte": 6,
              "lt": 9
            }
          },
          "value": "1200元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "design",
            "year": {
              "gte": 9,
              "lt": 11
            }
          },
          "value": "2000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "design",
            "year": {
              "gte": 11,
              "lt": 16
            }
          },
          "value": "3000元",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.patent.late.rate",
      "title": "逾期缴纳年费的滞纳金比例（按全额年费）",
      "type": "ratio",
      "keys": [
        "months"
      ],
      "rows": [
        {
          "match": {
            "months": 1
          },
          "value": "0%",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "months": 2
          },
          "value": "5%",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "months": 3
          },
          "value": "10%",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "months": 4
          },
          "value": "15%",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "months": 5
          },
          "value": "20%",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "months": {
              "gte": 6
            }
          },
          "value": "25%",
          "inForce": {
            "from": "2016-09-01",
            "to": null
          },
          "source": {
            "document": "专利收费标准"
          },
          "evidence": "copy"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.patent.reduction.application",
      "title": "申请费减缴",
      "source": {
        "document": "财税〔2016〕78号",
        "article": "第二条第一项、第三条至第五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "filing",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-application"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.application"
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "every": "applicants",
            "where": {
              "any": [
                {
                  "left": {
                    "fact": "it.kind"
                  },
                  "in": {
                    "const": [
                      "public-institution",
                      "social-organisation",
                      "non-profit-research"
                    ]
                  }
                },
                {
                  "left": {
                    "fact": "it.taxableIncome"
                  },
                  "lt": {
                    "param": "cn.patent.reduction.income",
                    "by": [
                      "it.kind"
                    ]
                  }
                }
              ]
            }
          },
          {
            "left": {
              "fact": "order.requestedOn"
            },
            "lte": {
              "day": {
                "amount": 0,
                "unit": "day"
              }
            }
          }
        ]
      },
      "then": {
        "waive": {
          "off": {
            "param": "cn.patent.reduction.rate",
            "by": [
              "applicants.count"
            ]
          },
          "basis": "statutory",
          "proof": {
            "kind": "patent-fee-reduction-filing",
            "per": "calendar-year"
          }
        }
      },
      "group": "cn.patent.reduction.application",
      "note": "不含公布印刷费和申请附加费。减缴请求须与申请同时提出，适用申请日的标准；此后提出的不予减缴。费减备案按自然年度有效，未备案的先备案。"
    },
    {
      "id": "cn.patent.reduction.examination",
      "title": "实质审查费减缴",
      "source": {
        "document": "财税〔2016〕78号",
        "article": "第二条第二项、第三条至第五条、第十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "request",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-examination"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.examination"
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "every": "applicants",
            "where": {
              "any": [
                {
                  "left": {
                    "fact": "it.kind"
                  },
                  "in": {
                    "const": [
                      "public-institution",
                      "social-organisation",
                      "non-profit-research"
                    ]
                  }
                },
                {
                  "left": {
                    "fact": "it.taxableIncome"
                  },
                  "lt": {
                    "param": "cn.patent.reduction.income",
                    "by": [
                      "it.kind"
                    ]
                  }
                }
              ]
            }
          },
          {
            "left": {
              "fact": "patent.askedInTime"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "patent.changedSinceRequest"
            },
            "eq": {
              "const": false
            }
          }
        ]
      },
      "then": {
        "waive": {
          "off": {
            "param": "cn.patent.reduction.rate",
            "by": [
              "applicants.count"
            ]
          },
          "basis": "statutory",
          "proof": {
            "kind": "patent-fee-reduction-filing",
            "per": "calendar-year"
          }
        }
      },
      "group": "cn.patent.reduction.examination",
      "note": "适用请求减缴之日的标准。请求须与申请同时、或者在缴费期限届满两个半月前提出，此后提出的不予减缴；变更申请人、专利权人后须重新请求。费减备案按自然年度有效，未备案的先备案。"
    },
    {
      "id": "cn.patent.reduction.reexamination",
      "title": "复审费减缴",
      "source": {
        "document": "财税〔2016〕78号",
        "article": "第二条第四项、第三条至第五条、第十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "request",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-reexamination"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.reexamination"
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "every": "applicants",
            "where": {
              "any": [
                {
                  "left": {
                    "fact": "it.kind"
                  },
                  "in": {
                    "const": [
                      "public-institution",
                      "social-organisation",
                      "non-profit-research"
                    ]
                  }
                },
                {
                  "left": {
                    "fact": "it.taxableIncome"
                  },
                  "lt": {
                    "param": "cn.patent.reduction.income",
                    "by": [
                      "it.kind"
                    ]
                  }
                }
              ]
            }
          },
          {
            "left": {
              "fact": "patent.askedInTime"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "patent.changedSinceRequest"
            },
            "eq": {
              "const": false
            }
          }
        ]
      },
      "then": {
        "waive": {
          "off": {
            "param": "cn.patent.reduction.rate",
            "by": [
              "applicants.count"
            ]
          },
          "basis": "statutory",
          "proof": {
            "kind": "patent-fee-reduction-filing",
            "per": "calendar-year"
          }
        }
      },
      "group": "cn.patent.reduction.reexamination",
      "note": "适用请求减缴之日的标准。请求须与申请同时、或者在缴费期限届满两个半月前提出，此后提出的不予减缴；变更申请人、专利权人后须重新请求。费减备案按自然年度有效，未备案的先备案。"
    },
    {
      "id": "cn.patent.reduction.in-time",
      "title": "按时请求减缴",
      "source": {
        "document": "财税〔2016〕78号",
        "article": "第五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "accept",
      "when": {
        "any": [
          {
            "left": {
              "fact": "order.requestedOn"
            },
            "lte": {
              "fact": "patent.filedOn"
            }
          },
          {
            "all": [
              {
                "left": {
                  "fact": "order.requestedOn"
                },
                "lte": {
                  "day": {
                    "amount": 15,
                    "unit": "day",
                    "toward": "before"
                  },
                  "of": {
                    "day": {
                      "amount": 2,
                      "unit": "month",
                      "toward": "before"
                    },
                    "of": {
                      "fact": "order.dueOn"
                    }
                  }
                }
              },
              {
                "left": {
                  "fact": "order.requestedOn"
                },
                "lte": {
                  "day": {
                    "amount": 2,
                    "unit": "month",
                    "toward": "before"
                  },
                  "of": {
                    "day": {
                      "amount": 15,
                      "unit": "day",
                      "toward": "before"
                    },
                    "of": {
                      "fact": "order.dueOn"
                    }
                  }
                }
              }
            ]
          },
          {
            "all": [
              {
                "any": [
                  {
                    "left": {
                      "fact": "order.requestedOn"
                    },
                    "lte": {
                      "day": {
                        "amount": 15,
                        "unit": "day",
                        "toward": "before"
                      },
                      "of": {
                        "day": {
                          "amount": 2,
                          "unit": "month",
                          "toward": "before"
                        },
                        "of": {
                          "fact": "order.dueOn"
                        }
                      }
                    }
                  },
                  {
                    "left": {
                      "fact": "order.requestedOn"
                    },
                    "lte": {
                      "day": {
                        "amount": 2,
                        "unit": "month",
                        "toward": "before"
                      },
                      "of": {
                        "day": {
                          "amount": 15,
                          "unit": "day",
                          "toward": "before"
                        },
                        "of": {
                          "fact": "order.dueOn"
                        }
                      }
                    }
                  }
                ]
              },
              {
                "judged": "cn.patent.half-month",
                "text": "请求日已在缴费期限届满两个半月之前（半个月怎样计算未见规定，按国务院专利行政部门的计算）"
              }
            ]
          }
        ]
      },
      "then": {
        "derive": "patent.askedInTime",
        "term": {
          "const": true
        }
      },
      "note": "半个月按十五日计；先退两个月或者先退十五日相差的几日，由人认定。"
    },
    {
      "id": "cn.patent.reduction.late",
      "title": "逾期请求减缴",
      "source": {
        "document": "财税〔2016〕78号",
        "article": "第五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "accept",
      "when": {
        "not": {
          "any": [
            {
              "left": {
                "fact": "order.requestedOn"
              },
              "lte": {
                "fact": "patent.filedOn"
              }
            },
            {
              "all": [
                {
                  "left": {
                    "fact": "order.requestedOn"
                  },
                  "lte": {
                    "day": {
                      "amount": 15,
                      "unit": "day",
                      "toward": "before"
                    },
                    "of": {
                      "day": {
                        "amount": 2,
                        "unit": "month",
                        "toward": "before"
                      },
                      "of": {
                        "fact": "order.dueOn"
                      }
                    }
                  }
                },
                {
                  "left": {
                    "fact": "order.requestedOn"
                  },
                  "lte": {
                    "day": {
                      "amount": 2,
                      "unit": "month",
                      "toward": "before"
                    },
                    "of": {
                      "day": {
                        "amount": 15,
                        "unit": "day",
                        "toward": "before"
                      },
                      "of": {
                        "fact": "order.dueOn"
                      }
                    }
                  }
                }
              ]
            },
            {
              "all": [
                {
                  "any": [
                    {
                      "left": {
                        "fact": "order.requestedOn"
                      },
                      "lte": {
                        "day": {
                          "amount": 15,
                          "unit": "day",
                          "toward": "before"
                        },
                        "of": {
                          "day": {
                            "amount": 2,
                            "unit": "month",
                            "toward": "before"
                          },
                          "of": {
                            "fact": "order.dueOn"
                          }
                        }
                      }
                    },
                    {
                      "left": {
                        "fact": "order.requestedOn"
                      },
                      "lte": {
                        "day": {
                          "amount": 2,
                          "unit": "month",
                          "toward": "before"
                        },
                        "of": {
                          "day": {
                            "amount": 15,
                            "unit": "day",
                            "toward": "before"
                          },
                          "of": {
                            "fact": "order.dueOn"
                          }
                        }
                      }
                    }
                  ]
                },
                {
                  "judged": "cn.patent.half-month",
                  "text": "请求日已在缴费期限届满两个半月之前（半个月怎样计算未见规定，按国务院专利行政部门的计算）"
                }
              ]
            }
          ]
        }
      },
      "then": {
        "derive": "patent.askedInTime",
        "term": {
          "const": false
        }
      }
    },
    {
      "id": "cn.patent.year.from-grant",
      "title": "年费自授权当年起的年度",
      "source": {
        "document": "财税〔2016〕78号",
        "article": "第二条第三项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "due",
      "when": {
        "all": []
      },
      "then": {
        "derive": "fee.yearFromGrant",
        "term": {
          "formula": "yearsFromGrant",
          "args": {
            "year": {
              "fact": "fee.year"
            },
            "filedOn": {
              "fact": "patent.filedOn"
            },
            "grantedOn": {
              "fact": "patent.grantedOn"
            }
          }
        }
      }
    },
    {
      "id": "cn.patent.year.at-extension",
      "title": "2018-07-31所处的专利年度",
      "source": {
        "document": "财税〔2018〕37号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2018-08-01",
        "to": null
      },
      "textDay": "due",
      "when": {
        "all": []
      },
      "then": {
        "derive": "patent.yearAtExtension",
        "term": {
          "formula": "patentYear",
          "args": {
            "filedOn": {
              "fact": "patent.filedOn"
            },
            "on": {
              "const": "2018-07-31"
            }
          }
        }
      }
    },
    {
      "id": "cn.patent.year.from-grant-at-extension",
      "title": "2018-07-31所处的自授权当年起的年度",
      "source": {
        "document": "财税〔2018〕37号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2018-08-01",
        "to": null
      },
      "textDay": "due",
      "when": {
        "all": []
      },
      "then": {
        "derive": "patent.yearFromGrantAtExtension",
        "term": {
          "formula": "yearsFromGrant",
          "args": {
            "year": {
              "fact": "patent.yearAtExtension"
            },
            "filedOn": {
              "fact": "patent.filedOn"
            },
            "grantedOn": {
              "fact": "patent.grantedOn"
            }
          }
        }
      }
    },
    {
      "id": "cn.patent.reduction.annual.six-years",
      "title": "年费减缴（六年）",
      "source": {
        "document": "财税〔2016〕78号",
        "article": "第二条第三项、第四条、第五条、第十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": "2018-08-01"
      },
      "textDay": "due",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "patent.annual",
                "patent.annual-restored"
              ]
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "patent.reductionApproved"
            },
            "eq": {
              "const": true
            }
          },
          {
            "any": [
              {
                "all": [
                  {
                    "left": {
                      "fact": "patent.reductionApprovedOn"
                    },
                    "lte": {
                      "day": {
                        "amount": 15,
                        "unit": "day",
                        "toward": "before"
                      },
                      "of": {
                        "day": {
                          "amount": 2,
                          "unit": "month",
                          "toward": "before"
                        },
                        "of": {
                          "fact": "order.dueOn"
                        }
                      }
                    }
                  },
                  {
                    "left": {
                      "fact": "patent.reductionApprovedOn"
                    },
                    "lte": {
                      "day": {
                        "amount": 2,
                        "unit": "month",
                        "toward": "before"
                      },
                      "of": {
                        "day": {
                          "amount": 15,
                          "unit": "day",
                          "toward": "before"
                        },
                        "of": {
                          "fact": "order.dueOn"
                        }
                      }
                    }
                  }
                ]
              },
              {
                "left": {
                  "fact": "patent.askedInTime"
                },
                "eq": {
                  "const": true
                }
              }
            ]
          },
          {
            "left": {
              "fact": "patent.changedSinceRequest"
            },
            "eq": {
              "const": false
            }
          },
          {
            "any": [
              {
                "left": {
                  "fact": "fee.year"
                },
                "lte": {
                  "param": "cn.patent.reduction.years"
                }
              },
              {
                "left": {
                  "fact": "fee.yearFromGrant"
                },
                "lte": {
                  "param": "cn.patent.reduction.years"
                }
              }
            ]
          },
          {
            "any": [
              {
                "left": {
                  "fact": "fee.item"
                },
                "eq": {
                  "const": "patent.annual"
                }
              },
              {
                "judged": "cn.patent.restored-reduction",
                "text": "恢复权利时补缴的年费，仍按减缴后的数额缴纳"
              }
            ]
          }
        ]
      },
      "then": {
        "waive": {
          "off": {
            "param": "cn.patent.reduction.rate",
            "by": [
              "applicants.count"
            ]
          },
          "basis": "statutory"
        }
      },
      "group": "cn.patent.annual",
      "note": "减缴请求须与申请同时、或者在该年度缴费期限届满两个半月前提出，此后提出的该年度不予减缴；变更专利权人后须重新请求。获准减缴之日已在两个半月之前的，请求自然更早。"
    },
    {
      "id": "cn.patent.reduction.annual.ten-years",
      "title": "年费减缴（十年）",
      "source": {
        "document": "财税〔2018〕37号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2018-08-01",
        "to": null
      },
      "textDay": "due",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "patent.annual",
                "patent.annual-restored"
              ]
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "patent.reductionApproved"
            },
            "eq": {
              "const": true
            }
          },
          {
            "any": [
              {
                "all": [
                  {
                    "left": {
                      "fact": "patent.reductionApprovedOn"
                    },
                    "lte": {
                      "day": {
                        "amount": 15,
                        "unit": "day",
                        "toward": "before"
                      },
                      "of": {
                        "day": {
                          "amount": 2,
                          "unit": "month",
                          "toward": "before"
                        },
                        "of": {
                          "fact": "order.dueOn"
                        }
                      }
                    }
                  },
                  {
                    "left": {
                      "fact": "patent.reductionApprovedOn"
                    },
                    "lte": {
                      "day": {
                        "amount": 2,
                        "unit": "month",
                        "toward": "before"
                      },
                      "of": {
                        "day": {
                          "amount": 15,
                          "unit": "day",
                          "toward": "before"
                        },
                        "of": {
                          "fact": "order.dueOn"
                        }
                      }
                    }
                  }
                ]
              },
              {
                "left": {
                  "fact": "patent.askedInTime"
                },
                "eq": {
                  "const": true
                }
              }
            ]
          },
          {
            "left": {
              "fact": "patent.changedSinceRequest"
            },
            "eq": {
              "const": false
            }
          },
          {
            "any": [
              {
                "left": {
                  "fact": "fee.year"
                },
                "lte": {
                  "param": "cn.patent.reduction.years"
                }
              },
              {
                "left": {
                  "fact": "fee.yearFromGrant"
                },
                "lte": {
                  "param": "cn.patent.reduction.years"
                }
              }
            ]
          },
          {
            "any": [
              {
                "left": {
                  "fact": "patent.reductionApprovedOn"
                },
                "gte": {
                  "const": "2018-08-01"
                }
              },
              {
                "left": {
                  "fact": "patent.yearAtExtension"
                },
                "lte": {
                  "const": 6
                }
              },
              {
                "left": {
                  "fact": "patent.yearFromGrantAtExtension"
                },
                "lte": {
                  "const": 6
                }
              },
              {
                "left": {
                  "fact": "fee.year"
                },
                "gt": {
                  "fact": "patent.yearAtExtension"
                }
              }
            ]
          },
          {
            "any": [
              {
                "left": {
                  "fact": "fee.item"
                },
                "eq": {
                  "const": "patent.annual"
                }
              },
              {
                "judged": "cn.patent.restored-reduction",
                "text": "恢复权利时补缴的年费，仍按减缴后的数额缴纳"
              }
            ]
          }
        ]
      },
      "then": {
        "waive": {
          "off": {
            "param": "cn.patent.reduction.rate",
            "by": [
              "applicants.count"
            ]
          },
          "basis": "statutory"
        }
      },
      "group": "cn.patent.annual",
      "note": "年度自申请日起算，减缴年限自授权当年起算；授权当年至少是第一年度，故年度不超过年限的必在期内。2018-07-31前获准减缴、当日处于授权后第7至9年的，从下一年度起恢复减缴至第10年，第10年及以上的不再减缴。减缴请求须与申请同时、或者在该年度缴费期限届满两个半月前提出，此后提出的该年度不予减缴；变更专利权人后须重新请求。获准减缴之日已在两个半月之前的，请求自然更早。"
    },
    {
      "id": "cn.patent.open-licence",
      "title": "开放许可实施期间年费减免",
      "source": {
        "document": "财税〔2024〕23号",
        "article": "第二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-07-15",
        "to": null
      },
      "textDay": "due",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.annual"
            }
          }
        ]
      },
      "when": {
        "left": {
          "fact": "patent.openLicence"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "waive": {
          "off": {
            "const": "15%"
          },
          "basis": "statutory"
        }
      },
      "group": "cn.patent.annual",
      "note": "与减缴同时符合的，只取最优一项，不叠加。"
    },
    {
      "id": "cn.patent.stopped",
      "title": "停征的专利收费",
      "source": {
        "document": "财税〔2018〕37号",
        "article": "第三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2018-08-01",
        "to": null
      },
      "textDay": "due",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "in": {
          "const": [
            "patent.registration",
            "patent.grant-printing",
            "patent.agent-change",
            "patent.pct-transmittal"
          ]
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "waive": {
          "zero": true,
          "basis": "statutory"
        }
      },
      "group": "cn.patent.stopped",
      "note": "缴费期限在2018-07-31及以前届满的，仍按原标准缴纳。"
    },
    {
      "id": "cn.patent.charge",
      "title": "专利收费标准",
      "source": {
        "document": "专利收费标准"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "in": {
          "const": [
            "patent.application",
            "patent.publication-printing",
            "patent.examination",
            "patent.reexamination",
            "patent.invalidation",
            "patent.priority",
            "patent.claim-from-11",
            "patent.page-31-to-300",
            "patent.page-from-301",
            "patent.applicant-change",
            "patent.restoration",
            "patent.term-compensation-request",
            "patent.term-compensation-annual",
            "patent.extension-first",
            "patent.extension-second",
            "patent.copy"
          ]
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "amount": {
            "param": "cn.patent.fee",
            "by": [
              "fee.item",
              "patent.kind"
            ]
          },
          "unit": "件",
          "nature": "administrative"
        }
      },
      "note": "延长费按月计，数量填月数；文件副本按份计。著录事项变更费（patent.applicant-change）适用于变更发明人、申请人或者专利权人，不涉及权利转移的批量更名只缴一次（公告第594号第四条）。补偿期限的年费在第二十年届满前一次缴清，不足一年的部分不收，没有滞纳金，也不能恢复。"
    },
    {
      "id": "cn.patent.charge.annual",
      "title": "专利年费标准",
      "source": {
        "document": "专利收费标准"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "patent.annual",
                "patent.annual-restored"
              ]
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "amount": {
            "param": "cn.patent.annualFee",
            "by": [
              "patent.kind",
              "fee.year"
            ]
          },
          "unit": "件",
          "nature": "administrative"
        }
      }
    },
    {
      "id": "cn.patent.charge.claims",
      "title": "权利要求附加费（第11项起）",
      "source": {
        "document": "专利收费标准"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "patent.claims"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "amount": {
            "const": "150元"
          },
          "free": {
            "const": "10"
          },
          "unit": "项",
          "nature": "administrative"
        }
      },
      "note": "数量填权利要求总项数。只知第11项起项数的，用 patent.claim-from-11。"
    },
    {
      "id": "cn.patent.charge.pages",
      "title": "说明书附加费",
      "source": {
        "document": "专利收费标准"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "patent.pages"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "of": {
            "fact": "line.quantity"
          },
          "tiersBy": "marginal",
          "tiers": [
            {
              "upTo": "30",
              "amount": "0元"
            },
            {
              "upTo": "300",
              "amount": "50元"
            },
            {
              "amount": "100元"
            }
          ],
          "unit": "页",
          "nature": "administrative"
        }
      },
      "note": "数量填说明书总页数。"
    },
    {
      "id": "cn.patent.annual.months-late",
      "title": "年费逾期月数",
      "source": {
        "document": "专利收费标准"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.annual"
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "derive": "line.monthsLate",
        "term": {
          "formula": "monthsBegun",
          "args": {
            "since": {
              "fact": "order.dueOn"
            },
            "on": {
              "fact": "order.paidOn"
            }
          }
        }
      },
      "note": "期限届满日遇休假日的，填顺延后的日期。缴费不足、后来补足的，缴费日期填补足之日。"
    },
    {
      "id": "cn.patent.annual.late-fee",
      "title": "逾期缴纳年费的滞纳金",
      "source": {
        "document": "专利收费标准"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "pay",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.annual"
            }
          }
        ]
      },
      "when": {
        "left": {
          "fact": "line.monthsLate"
        },
        "gte": {
          "const": 1
        }
      },
      "then": {
        "surcharge": {
          "rate": {
            "param": "cn.patent.late.rate",
            "by": [
              "line.monthsLate"
            ]
          },
          "on": "list"
        }
      },
      "note": "按当年全额年费计算，年费已减缴的也一样，滞纳金不减缴。一个月以内（含）不收；满六个月未缴的专利权终止，见 cn.patent.annual.lapsed。"
    },
    {
      "id": "cn.patent.annual.lapsed.2016",
      "title": "年费逾期超过六个月，专利权已终止，只能请求恢复权利：缴恢复费1000元，补缴年费和25%的滞纳金",
      "source": {
        "document": "专利法实施细则（2010年修订）",
        "article": "第九十八条、第五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": "2024-01-20"
      },
      "textDay": "due",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.annual"
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "order.settledOn"
            },
            "gt": {
              "day": {
                "amount": 6,
                "unit": "month"
              }
            }
          },
          {
            "left": {
              "fact": "order.settledOn"
            },
            "gt": {
              "day": {
                "amount": 6,
                "unit": "month",
                "roll": "workday"
              }
            }
          }
        ]
      },
      "then": {
        "lapse": {
          "on": {
            "fact": "order.settledOn"
          },
          "until": {
            "day": {
              "amount": 6,
              "unit": "month",
              "roll": "workday"
            }
          }
        }
      },
      "note": "自缴费期限届满之日起六个月内可以补缴；最后一日是法定休假日的，顺延至其后第一个工作日。恢复权利的，收费项目用 patent.restoration 和 patent.annual-restored。"
    },
    {
      "id": "cn.patent.annual.lapsed",
      "title": "年费逾期超过六个月，专利权已终止，只能请求恢复权利：缴恢复费1000元，补缴年费和25%的滞纳金",
      "source": {
        "document": "专利法实施细则（2023年修订）",
        "article": "第一百一十五条、第五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-20",
        "to": null
      },
      "textDay": "due",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.annual"
            }
          }
        ]
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "order.settledOn"
            },
            "gt": {
              "day": {
                "amount": 6,
                "unit": "month"
              }
            }
          },
          {
            "left": {
              "fact": "order.settledOn"
            },
            "gt": {
              "day": {
                "amount": 6,
                "unit": "month",
                "roll": "workday"
              }
            }
          }
        ]
      },
      "then": {
        "lapse": {
          "on": {
            "fact": "order.settledOn"
          },
          "until": {
            "day": {
              "amount": 6,
              "unit": "month",
              "roll": "workday"
            }
          }
        }
      },
      "note": "自缴费期限届满之日起六个月内可以补缴；最后一日是法定休假日的，顺延至其后第一个工作日。恢复权利的，收费项目用 patent.restoration 和 patent.annual-restored。"
    },
    {
      "id": "cn.patent.annual.restored-fee",
      "title": "恢复权利时补缴年费的滞纳金25%",
      "source": {
        "document": "专利收费标准"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.annual-restored"
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "surcharge": {
          "rate": {
            "const": "25%"
          },
          "on": "list"
        }
      },
      "note": "按当年全额年费计算，不减缴。"
    },
    {
      "id": "cn.patent.examination.refund",
      "title": "主动撤回的实质审查费退还一半",
      "source": {
        "document": "财税〔2018〕37号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2018-08-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-examination"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.examination"
            }
          },
          {
            "left": {
              "fact": "patent.kind"
            },
            "ne": {
              "const": "utility"
            }
          },
          {
            "left": {
              "fact": "patent.kind"
            },
            "ne": {
              "const": "design"
            }
          }
        ]
      },
      "when": {
        "left": {
          "fact": "patent.withdrawn"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "refund": {
          "rate": {
            "const": "50%"
          },
          "basis": "statutory"
        }
      },
      "note": "发明专利申请在第一次审查意见答复期限届满前主动撤回（已答复的除外）。按实缴金额退还。"
    },
    {
      "id": "cn.patent.bar.application",
      "title": "提供虚假证明的，五年内不予减缴（申请费）",
      "source": {
        "document": "财税〔2016〕78号",
        "article": "第十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "filing",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-application"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.application"
            }
          }
        ]
      },
      "when": {
        "some": "falseStatements",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.foundOn"
              },
              "gte": {
                "day": {
                  "amount": 4,
                  "unit": "year",
                  "from": "yearEnd",
                  "toward": "before"
                }
              }
            },
            {
              "left": {
                "fact": "it.foundOn"
              },
              "lte": {
                "day": {
                  "amount": 0,
                  "unit": "day"
                }
              }
            }
          ]
        }
      },
      "then": {
        "deny": {
          "groups": [
            "cn.patent.reduction.application"
          ],
          "presumed": "clear"
        }
      },
      "note": "自查实当年起算五个自然年度；已减缴的限期补缴。没有记录可查的，按未查实处理并提示。"
    },
    {
      "id": "cn.patent.bar.request",
      "title": "提供虚假证明的，五年内不予减缴（实审费、复审费）",
      "source": {
        "document": "财税〔2016〕78号",
        "article": "第十一条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2016-09-01",
        "to": null
      },
      "textDay": "request",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "in": {
          "const": [
            "patent.examination",
            "patent.reexamination"
          ]
        }
      },
      "when": {
        "some": "falseStatements",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.foundOn"
              },
              "gte": {
                "day": {
                  "amount": 4,
                  "unit": "year",
                  "from": "yearEnd",
                  "toward": "before"
                }
              }
            },
            {
              "left": {
                "fact": "it.foundOn"
              },
              "lte": {
                "day": {
                  "amount": 0,
                  "unit": "day"
                }
              }
            }
          ]
        }
      },
      "then": {
        "deny": {
          "groups": [
            "cn.patent.reduction.examination",
            "cn.patent.reduction.reexamination"
          ],
          "presumed": "clear"
        }
      },
      "note": "年费以“是否获准减缴”为准：查实后批准已撤销，五年内不再批准。"
    },
    {
      "id": "cn.patent.bar.abnormal",
      "title": "非正常专利申请不予减缴",
      "source": {
        "document": "国知发保字〔2021〕1号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2021-07-01",
        "to": null
      },
      "textDay": "filing",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "in": {
          "const": [
            "patent.application",
            "patent.examination",
            "patent.reexamination"
          ]
        }
      },
      "when": {
        "left": {
          "fact": "patent.abnormal"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "deny": {
          "groups": [
            "cn.patent.reduction.application",
            "cn.patent.reduction.examination",
            "cn.patent.reduction.reexamination"
          ],
          "presumed": "clear"
        }
      }
    },
    {
      "id": "cn.patent.annual.best",
      "title": "年费减缴与开放许可减免只取最优",
      "source": {
        "document": "财税〔2024〕23号",
        "article": "第二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-07-15",
        "to": null
      },
      "textDay": "due",
      "given": {
        "all": [
          {
            "left": {
              "fact": "line.service"
            },
            "eq": {
              "const": "patent-annual"
            }
          },
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "patent.annual"
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "stack": {
          "by": "best"
        }
      },
      "group": "cn.patent.annual"
    },
    {
      "id": "cn.patent.reduction.hague",
      "title": "海牙外观设计单独指定费减缴",
      "source": {
        "document": "财税〔2024〕23号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-07-15",
        "to": null
      },
      "textDay": "request",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "in": {
          "const": [
            "hague.designation-first",
            "hague.designation-second"
          ]
        }
      },
      "when": {
        "every": "applicants",
        "where": {
          "any": [
            {
              "left": {
                "fact": "it.kind"
              },
              "in": {
                "const": [
                  "public-institution",
                  "social-organisation",
                  "non-profit-research"
                ]
              }
            },
            {
              "left": {
                "fact": "it.taxableIncome"
              },
              "lt": {
                "param": "cn.patent.reduction.income",
                "by": [
                  "it.kind"
                ]
              }
            }
          ]
        }
      },
      "then": {
        "waive": {
          "off": {
            "param": "cn.patent.reduction.rate",
            "by": [
              "applicants.count"
            ]
          },
          "basis": "statutory"
        }
      },
      "group": "cn.patent.reduction.hague",
      "note": "第一期、第二期单独指定费，按专利收费减缴的同一条件；金额由国际局公布，标准金额须在收费单上写明。"
    },
    {
      "id": "cn.patent.subsidy.ceiling",
      "title": "授权发明专利资助不超过已缴官费的50%",
      "source": {
        "document": "国知发保字〔2021〕1号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-07-01",
        "to": "2025-01-01"
      },
      "textDay": "grant",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "patent.subsidy"
        }
      },
      "when": {
        "left": {
          "fact": "patent.kind"
        },
        "eq": {
          "const": "invention"
        }
      },
      "then": {
        "refund": {
          "rate": {
            "const": "50%"
          },
          "less": {
            "fact": "line.received"
          },
          "basis": "policy"
        }
      },
      "note": "“实缴金额”填已缴官方规定费用合计（不含年费和代理费，公布印刷费计入），“其他层级已给的减免或补助”填各级已给的资助，没有填零：各级合计不超过50%。只资助授权后的发明专利；授权环节的资助2025年以前全部取消。是上限，不是标准。"
    }
  ],
  "notFound": [
    "财税〔2016〕78号读到第二条至第五条、第九条、第十条、第十一条",
    "各项官费标准的起始日和文号（发改价格〔2017〕270号未找到）：自2016-09-01起收录；实用新型和外观设计的申请费、复审费、无效宣告请求费按转述",
    "2018-07-31及以前专利登记费、授权公告印刷费等停征项目的金额",
    "个体工商户、农民专业合作社等其他主体能否请求减缴",
    "两个半月中半个月的计算方法：按十五日，先后次序不同而相差的日子由人认定",
    "恢复权利时补缴的年费能否仍按减缴后的数额：由人认定",
    "各地授权资助的每件金额（如四川2020年度）：由各地提供",
    "国知发保字〔2021〕1号的公布日：自2021-07-01起收录",
    "任何取整规定：按分计算"
  ],
  "digest": "sha256:ed2311473ce1c0f57c6847cd0a517dae2c82d46b5f1b19af1c56a88bf831650d"
};
