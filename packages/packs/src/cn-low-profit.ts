// Made from packs/cn-low-profit.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Small low-profit enterprises, national.
 *
 * @zh 小型微利企业（全国）
 */
export const cnLowProfit: SealedPack = {
  "id": "cn.low-profit",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "小型微利企业（全国）",
    "en": "Small low-profit enterprises, national"
  },
  "division": null,
  "documents": {
    "财税〔2019〕13号": {
      "title": "关于实施小微企业普惠性税收减免政策的通知",
      "issuer": "财政部、税务总局",
      "publishedOn": null,
      "inForce": {
        "from": "2019-01-01",
        "to": "2022-01-01"
      },
      "status": "expired",
      "evidence": "none"
    },
    "财政部 税务总局公告2022年第13号": {
      "title": "关于进一步实施小微企业所得税优惠政策的公告",
      "issuer": "财政部、税务总局",
      "publishedOn": null,
      "inForce": {
        "from": "2022-01-01",
        "to": "2025-01-01"
      },
      "status": "expired",
      "evidence": "none"
    },
    "财政部 税务总局公告2023年第6号": {
      "title": "关于小微企业和个体工商户所得税优惠政策的公告",
      "issuer": "财政部、税务总局",
      "publishedOn": null,
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "status": "expired",
      "evidence": "copy"
    },
    "财政部 税务总局公告2023年第12号": {
      "title": "关于进一步支持小微企业和个体工商户发展有关税费政策的公告",
      "issuer": "财政部、税务总局",
      "publishedOn": null,
      "inForce": {
        "from": "2025-01-01",
        "to": "2028-01-01"
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [
    {
      "id": "cn.low-profit.income",
      "title": "年度应纳税所得额上限",
      "type": "fen",
      "rows": [
        {
          "value": "300万元",
          "inForce": {
            "from": "2019-01-01",
            "to": "2022-01-01"
          },
          "source": {
            "document": "财税〔2019〕13号",
            "article": "第二条"
          },
          "evidence": "none"
        },
        {
          "value": "300万元",
          "inForce": {
            "from": "2022-01-01",
            "to": "2023-01-01"
          },
          "source": {
            "document": "财政部 税务总局公告2022年第13号"
          },
          "evidence": "none"
        },
        {
          "value": "300万元",
          "inForce": {
            "from": "2023-01-01",
            "to": "2025-01-01"
          },
          "source": {
            "document": "财政部 税务总局公告2023年第6号",
            "article": "第三条"
          },
          "evidence": "copy"
        },
        {
          "value": "300万元",
          "inForce": {
            "from": "2025-01-01",
            "to": "2028-01-01"
          },
          "source": {
            "document": "财政部 税务总局公告2023年第12号"
          },
          "evidence": "report"
        }
      ]
    },
    {
      "id": "cn.low-profit.staff",
      "title": "从业人数上限",
      "type": "integer",
      "rows": [
        {
          "value": 300,
          "inForce": {
            "from": "2019-01-01",
            "to": "2022-01-01"
          },
          "source": {
            "document": "财税〔2019〕13号",
            "article": "第二条"
          },
          "evidence": "none"
        },
        {
          "value": 300,
          "inForce": {
            "from": "2022-01-01",
            "to": "2023-01-01"
          },
          "source": {
            "document": "财政部 税务总局公告2022年第13号"
          },
          "evidence": "none"
        },
        {
          "value": 300,
          "inForce": {
            "from": "2023-01-01",
            "to": "2025-01-01"
          },
          "source": {
            "document": "财政部 税务总局公告2023年第6号",
            "article": "第三条"
          },
          "evidence": "copy"
        },
        {
          "value": 300,
          "inForce": {
            "from": "2025-01-01",
            "to": "2028-01-01"
          },
          "source": {
            "document": "财政部 税务总局公告2023年第12号"
          },
          "evidence": "report"
        }
      ]
    },
    {
      "id": "cn.low-profit.assets",
      "title": "资产总额上限",
      "type": "fen",
      "rows": [
        {
          "value": "5000万元",
          "inForce": {
            "from": "2019-01-01",
            "to": "2022-01-01"
          },
          "source": {
            "document": "财税〔2019〕13号",
            "article": "第二条"
          },
          "evidence": "none"
        },
        {
          "value": "5000万元",
          "inForce": {
            "from": "2022-01-01",
            "to": "2023-01-01"
          },
          "source": {
            "document": "财政部 税务总局公告2022年第13号"
          },
          "evidence": "none"
        },
        {
          "value": "5000万元",
          "inForce": {
            "from": "2023-01-01",
            "to": "2025-01-01"
          },
          "source": {
            "document": "财政部 税务总局公告2023年第6号",
            "article": "第三条"
          },
          "evidence": "copy"
        },
        {
          "value": "5000万元",
          "inForce": {
            "from": "2025-01-01",
            "to": "2028-01-01"
          },
          "source": {
            "document": "财政部 税务总局公告2023年第12号"
          },
          "evidence": "report"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.low-profit.staff-mean.2019",
      "title": "全年季度平均从业人数",
      "source": {
        "document": "财税〔2019〕13号",
        "article": "第二条"
      },
      "evidence": "none",
      "inForce": {
        "from": "2019-01-01",
        "to": "2022-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.staffMean",
        "term": {
          "formula": "quarterMeanPeople",
          "args": {
            "quarters": {
              "fact": "enterprise.staffByQuarter"
            }
          }
        }
      },
      "note": "季度平均值＝（季初值＋季末值）÷2，全年取各季度平均；年度中间开业或终止的，按实际经营期的季度。从业人数含劳务派遣。"
    },
    {
      "id": "cn.low-profit.staff-mean.2022",
      "title": "全年季度平均从业人数",
      "source": {
        "document": "财政部 税务总局公告2022年第13号"
      },
      "evidence": "none",
      "inForce": {
        "from": "2022-01-01",
        "to": "2023-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.staffMean",
        "term": {
          "formula": "quarterMeanPeople",
          "args": {
            "quarters": {
              "fact": "enterprise.staffByQuarter"
            }
          }
        }
      },
      "note": "季度平均值＝（季初值＋季末值）÷2，全年取各季度平均；年度中间开业或终止的，按实际经营期的季度。从业人数含劳务派遣。"
    },
    {
      "id": "cn.low-profit.staff-mean",
      "title": "全年季度平均从业人数",
      "source": {
        "document": "财政部 税务总局公告2023年第6号",
        "article": "第三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-01-01",
        "to": "2028-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.staffMean",
        "term": {
          "formula": "quarterMeanPeople",
          "args": {
            "quarters": {
              "fact": "enterprise.staffByQuarter"
            }
          }
        }
      },
      "note": "季度平均值＝（季初值＋季末值）÷2，全年取各季度平均；年度中间开业或终止的，按实际经营期的季度。从业人数含劳务派遣。2025年起的计算方法未见变化。"
    },
    {
      "id": "cn.low-profit.assets-mean.2019",
      "title": "全年季度平均资产总额",
      "source": {
        "document": "财税〔2019〕13号",
        "article": "第二条"
      },
      "evidence": "none",
      "inForce": {
        "from": "2019-01-01",
        "to": "2022-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.assetsMean",
        "term": {
          "formula": "quarterMeanMoney",
          "args": {
            "quarters": {
              "fact": "enterprise.assetsByQuarter"
            }
          }
        }
      },
      "note": "计算方法同从业人数。"
    },
    {
      "id": "cn.low-profit.assets-mean.2022",
      "title": "全年季度平均资产总额",
      "source": {
        "document": "财政部 税务总局公告2022年第13号"
      },
      "evidence": "none",
      "inForce": {
        "from": "2022-01-01",
        "to": "2023-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.assetsMean",
        "term": {
          "formula": "quarterMeanMoney",
          "args": {
            "quarters": {
              "fact": "enterprise.assetsByQuarter"
            }
          }
        }
      },
      "note": "计算方法同从业人数。"
    },
    {
      "id": "cn.low-profit.assets-mean",
      "title": "全年季度平均资产总额",
      "source": {
        "document": "财政部 税务总局公告2023年第6号",
        "article": "第三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-01-01",
        "to": "2028-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.assetsMean",
        "term": {
          "formula": "quarterMeanMoney",
          "args": {
            "quarters": {
              "fact": "enterprise.assetsByQuarter"
            }
          }
        }
      },
      "note": "计算方法同从业人数。2025年起的计算方法未见变化。"
    },
    {
      "id": "cn.low-profit.is.2019",
      "title": "小型微利企业",
      "source": {
        "document": "财税〔2019〕13号",
        "article": "第二条"
      },
      "evidence": "none",
      "inForce": {
        "from": "2019-01-01",
        "to": "2022-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.restrictedIndustry"
            },
            "eq": {
              "const": false
            }
          },
          {
            "left": {
              "fact": "enterprise.taxableIncome"
            },
            "lte": {
              "param": "cn.low-profit.income"
            }
          },
          {
            "left": {
              "fact": "enterprise.staffMean"
            },
            "lte": {
              "param": "cn.low-profit.staff"
            }
          },
          {
            "left": {
              "fact": "enterprise.assetsMean"
            },
            "lte": {
              "param": "cn.low-profit.assets"
            }
          }
        ]
      },
      "then": {
        "derive": "enterprise.smallLowProfit",
        "term": {
          "const": true
        }
      },
      "note": "各项上限均含本数。与小微企业划型不是一回事：可以是其一而不是另一个。"
    },
    {
      "id": "cn.low-profit.is.2022",
      "title": "小型微利企业",
      "source": {
        "document": "财政部 税务总局公告2022年第13号"
      },
      "evidence": "none",
      "inForce": {
        "from": "2022-01-01",
        "to": "2023-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.restrictedIndustry"
            },
            "eq": {
              "const": false
            }
          },
          {
            "left": {
              "fact": "enterprise.taxableIncome"
            },
            "lte": {
              "param": "cn.low-profit.income"
            }
          },
          {
            "left": {
              "fact": "enterprise.staffMean"
            },
            "lte": {
              "param": "cn.low-profit.staff"
            }
          },
          {
            "left": {
              "fact": "enterprise.assetsMean"
            },
            "lte": {
              "param": "cn.low-profit.assets"
            }
          }
        ]
      },
      "then": {
        "derive": "enterprise.smallLowProfit",
        "term": {
          "const": true
        }
      },
      "note": "各项上限均含本数。与小微企业划型不是一回事：可以是其一而不是另一个。"
    },
    {
      "id": "cn.low-profit.is",
      "title": "小型微利企业",
      "source": {
        "document": "财政部 税务总局公告2023年第6号",
        "article": "第三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.restrictedIndustry"
            },
            "eq": {
              "const": false
            }
          },
          {
            "left": {
              "fact": "enterprise.taxableIncome"
            },
            "lte": {
              "param": "cn.low-profit.income"
            }
          },
          {
            "left": {
              "fact": "enterprise.staffMean"
            },
            "lte": {
              "param": "cn.low-profit.staff"
            }
          },
          {
            "left": {
              "fact": "enterprise.assetsMean"
            },
            "lte": {
              "param": "cn.low-profit.assets"
            }
          }
        ]
      },
      "then": {
        "derive": "enterprise.smallLowProfit",
        "term": {
          "const": true
        }
      },
      "note": "各项上限均含本数。与小微企业划型不是一回事：可以是其一而不是另一个。"
    },
    {
      "id": "cn.low-profit.is.2025",
      "title": "小型微利企业",
      "source": {
        "document": "财政部 税务总局公告2023年第12号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
        "to": "2028-01-01"
      },
      "textDay": "classify",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.restrictedIndustry"
            },
            "eq": {
              "const": false
            }
          },
          {
            "left": {
              "fact": "enterprise.taxableIncome"
            },
            "lte": {
              "param": "cn.low-profit.income"
            }
          },
          {
            "left": {
              "fact": "enterprise.staffMean"
            },
            "lte": {
              "param": "cn.low-profit.staff"
            }
          },
          {
            "left": {
              "fact": "enterprise.assetsMean"
            },
            "lte": {
              "param": "cn.low-profit.assets"
            }
          }
        ]
      },
      "then": {
        "derive": "enterprise.smallLowProfit",
        "term": {
          "const": true
        }
      },
      "note": "各项上限均含本数。与小微企业划型不是一回事：可以是其一而不是另一个。"
    },
    {
      "id": "cn.low-profit.is-not.2019",
      "title": "不是小型微利企业",
      "source": {
        "document": "财税〔2019〕13号",
        "article": "第二条"
      },
      "evidence": "none",
      "inForce": {
        "from": "2019-01-01",
        "to": "2022-01-01"
      },
      "textDay": "classify",
      "when": {
        "not": {
          "all": [
            {
              "left": {
                "fact": "enterprise.restrictedIndustry"
              },
              "eq": {
                "const": false
              }
            },
            {
              "left": {
                "fact": "enterprise.taxableIncome"
              },
              "lte": {
                "param": "cn.low-profit.income"
              }
            },
            {
              "left": {
                "fact": "enterprise.staffMean"
              },
              "lte": {
                "param": "cn.low-profit.staff"
              }
            },
            {
              "left": {
                "fact": "enterprise.assetsMean"
              },
              "lte": {
                "param": "cn.low-profit.assets"
              }
            }
          ]
        }
      },
      "then": {
        "derive": "enterprise.smallLowProfit",
        "term": {
          "const": false
        }
      }
    },
    {
      "id": "cn.low-profit.is-not.2022",
      "title": "不是小型微利企业",
      "source": {
        "document": "财政部 税务总局公告2022年第13号"
      },
      "evidence": "none",
      "inForce": {
        "from": "2022-01-01",
        "to": "2023-01-01"
      },
      "textDay": "classify",
      "when": {
        "not": {
          "all": [
            {
              "left": {
                "fact": "enterprise.restrictedIndustry"
              },
              "eq": {
                "const": false
              }
            },
            {
              "left": {
                "fact": "enterprise.taxableIncome"
              },
              "lte": {
                "param": "cn.low-profit.income"
              }
            },
            {
              "left": {
                "fact": "enterprise.staffMean"
              },
              "lte": {
                "param": "cn.low-profit.staff"
              }
            },
            {
              "left": {
                "fact": "enterprise.assetsMean"
              },
              "lte": {
                "param": "cn.low-profit.assets"
              }
            }
          ]
        }
      },
      "then": {
        "derive": "enterprise.smallLowProfit",
        "term": {
          "const": false
        }
      }
    },
    {
      "id": "cn.low-profit.is-not",
      "title": "不是小型微利企业",
      "source": {
        "document": "财政部 税务总局公告2023年第6号",
        "article": "第三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-01-01",
        "to": "2025-01-01"
      },
      "textDay": "classify",
      "when": {
        "not": {
          "all": [
            {
              "left": {
                "fact": "enterprise.restrictedIndustry"
              },
              "eq": {
                "const": false
              }
            },
            {
              "left": {
                "fact": "enterprise.taxableIncome"
              },
              "lte": {
                "param": "cn.low-profit.income"
              }
            },
            {
              "left": {
                "fact": "enterprise.staffMean"
              },
              "lte": {
                "param": "cn.low-profit.staff"
              }
            },
            {
              "left": {
                "fact": "enterprise.assetsMean"
              },
              "lte": {
                "param": "cn.low-profit.assets"
              }
            }
          ]
        }
      },
      "then": {
        "derive": "enterprise.smallLowProfit",
        "term": {
          "const": false
        }
      }
    },
    {
      "id": "cn.low-profit.is-not.2025",
      "title": "不是小型微利企业",
      "source": {
        "document": "财政部 税务总局公告2023年第12号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
        "to": "2028-01-01"
      },
      "textDay": "classify",
      "when": {
        "not": {
          "all": [
            {
              "left": {
                "fact": "enterprise.restrictedIndustry"
              },
              "eq": {
                "const": false
              }
            },
            {
              "left": {
                "fact": "enterprise.taxableIncome"
              },
              "lte": {
                "param": "cn.low-profit.income"
              }
            },
            {
              "left": {
                "fact": "enterprise.staffMean"
              },
              "lte": {
                "param": "cn.low-profit.staff"
              }
            },
            {
              "left": {
                "fact": "enterprise.assetsMean"
              },
              "lte": {
                "param": "cn.low-profit.assets"
              }
            }
          ]
        }
      },
      "then": {
        "derive": "enterprise.smallLowProfit",
        "term": {
          "const": false
        }
      }
    }
  ],
  "notFound": [
    "财税〔2019〕13号第二条、财政部 税务总局公告2022年第13号的原文未读到：2019-2022年度的三项上限默认不用",
    "财政部 税务总局公告2023年第12号的原文和文号未核对：三项上限执行至2027-12-31见于两处转载，2025年起按转述并提示",
    "2019年以前的上限未收录",
    "国家限制和禁止行业目录：由调用者判断"
  ],
  "digest": "sha256:f429d597c37ef94060270f225052984128c58b55aced3baad8fd8bbfe4b28cc7"
};
