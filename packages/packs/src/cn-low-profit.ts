// Made from packs/cn-low-profit.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Small low-profit enterprises, national.
 *
 * @zh 小型微利企业（全国）
 */
export const cnLowProfit: SealedPack = {
  "id": "cn.low-profit",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "小型微利企业（全国）",
    "en": "Small low-profit enterprises, national"
  },
  "division": null,
  "documents": {
    "小型微利企业所得税优惠政策": {
      "title": "小型微利企业所得税优惠政策",
      "issuer": "财政部、税务总局",
      "publishedOn": null,
      "inForce": {
        "from": "2019-01-01",
        "to": "2028-01-01"
      },
      "status": "in-force",
      "evidence": "copy"
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
            "to": "2028-01-01"
          },
          "source": {
            "document": "小型微利企业所得税优惠政策"
          },
          "evidence": "copy"
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
            "to": "2028-01-01"
          },
          "source": {
            "document": "小型微利企业所得税优惠政策"
          },
          "evidence": "copy"
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
            "to": "2028-01-01"
          },
          "source": {
            "document": "小型微利企业所得税优惠政策"
          },
          "evidence": "copy"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.low-profit.staff-mean",
      "title": "全年季度平均从业人数",
      "source": {
        "document": "小型微利企业所得税优惠政策"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-01-01",
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
      "note": "季度平均值＝（季初值＋季末值）÷2，全年取各季度平均；年度中间开业或终止的，按实际经营期的季度。从业人数含劳务派遣。"
    },
    {
      "id": "cn.low-profit.assets-mean",
      "title": "全年季度平均资产总额",
      "source": {
        "document": "小型微利企业所得税优惠政策"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-01-01",
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
      "note": "计算方法同从业人数。"
    },
    {
      "id": "cn.low-profit.is",
      "title": "小型微利企业",
      "source": {
        "document": "小型微利企业所得税优惠政策"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-01-01",
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
      "id": "cn.low-profit.is-not",
      "title": "不是小型微利企业",
      "source": {
        "document": "小型微利企业所得税优惠政策"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-01-01",
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
    "公告文号与起始日：执行至2027-12-31已见，起始日按三项上限同时适用的2019-01-01收录",
    "2019年以前的上限未收录",
    "国家限制和禁止行业目录：由调用者判断"
  ],
  "digest": "sha256:183932d4520a76fd70504f56e42b542549cc3870f7f1639ab59c12ffdf88104c"
};
