// Made from packs/cn-high-tech.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * High-tech enterprises, national.
 *
 * @zh 高新技术企业（全国）
 */
export const cnHighTech: SealedPack = {
  "id": "cn.high-tech",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "高新技术企业（全国）",
    "en": "High-tech enterprises, national"
  },
  "division": null,
  "documents": {
    "国科发火〔2016〕32号": {
      "title": "高新技术企业认定管理办法",
      "issuer": "科技部、财政部、国家税务总局",
      "publishedOn": null,
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [
    {
      "id": "cn.high-tech.spending",
      "title": "研究开发费用占销售收入比例下限",
      "type": "ratio",
      "keys": [
        "revenue"
      ],
      "rows": [
        {
          "match": {
            "revenue": {
              "lt": 5000000001
            }
          },
          "value": "5%",
          "inForce": {
            "from": "2016-01-01",
            "to": null
          },
          "source": {
            "document": "国科发火〔2016〕32号",
            "article": "第十一条"
          },
          "evidence": "report"
        },
        {
          "match": {
            "revenue": {
              "gte": 5000000001,
              "lt": 20000000001
            }
          },
          "value": "4%",
          "inForce": {
            "from": "2016-01-01",
            "to": null
          },
          "source": {
            "document": "国科发火〔2016〕32号",
            "article": "第十一条"
          },
          "evidence": "report"
        },
        {
          "match": {
            "revenue": {
              "gte": 20000000001
            }
          },
          "value": "3%",
          "inForce": {
            "from": "2016-01-01",
            "to": null
          },
          "source": {
            "document": "国科发火〔2016〕32号",
            "article": "第十一条"
          },
          "evidence": "report"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.high-tech.until",
      "title": "证书自颁发之日起有效三年",
      "source": {
        "document": "国科发火〔2016〕32号",
        "article": "第九条"
      },
      "evidence": "report",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.highTechUntil",
        "term": {
          "day": {
            "amount": 3,
            "unit": "year",
            "monthEnd": "day-before"
          },
          "of": {
            "fact": "enterprise.highTechIssuedOn"
          }
        }
      },
      "note": "证书上有有效期的，以证书为准。“期满前三个月复审”是2008年办法的规定，2016年办法没有。"
    },
    {
      "id": "cn.high-tech.valid",
      "title": "证书在有效期内",
      "source": {
        "document": "国科发火〔2016〕32号",
        "article": "第九条"
      },
      "evidence": "report",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "left": {
          "fact": "enterprise.highTechUntil"
        },
        "gte": {
          "day": {
            "amount": 0,
            "unit": "day"
          }
        }
      },
      "then": {
        "derive": "enterprise.highTech",
        "term": {
          "const": true
        }
      }
    },
    {
      "id": "cn.high-tech.expired",
      "title": "证书已过有效期",
      "source": {
        "document": "国科发火〔2016〕32号",
        "article": "第九条"
      },
      "evidence": "report",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "not": {
          "left": {
            "fact": "enterprise.highTechUntil"
          },
          "gte": {
            "day": {
              "amount": 0,
              "unit": "day"
            }
          }
        }
      },
      "then": {
        "derive": "enterprise.highTech",
        "term": {
          "const": false
        }
      },
      "note": "没有证书的不由本条判断。"
    },
    {
      "id": "cn.high-tech.figures",
      "title": "达到认定的量化条件",
      "source": {
        "document": "国科发火〔2016〕32号",
        "article": "第十一条"
      },
      "evidence": "report",
      "inForce": {
        "from": "2016-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.registeredOn"
            },
            "lte": {
              "day": {
                "amount": 1,
                "unit": "year",
                "toward": "before"
              }
            }
          },
          {
            "left": {
              "fact": "enterprise.rdStaffShare"
            },
            "gte": {
              "const": "10%"
            }
          },
          {
            "left": {
              "fact": "enterprise.rdSpendingShare"
            },
            "gte": {
              "param": "cn.high-tech.spending",
              "by": [
                "enterprise.revenue"
              ]
            }
          },
          {
            "left": {
              "fact": "enterprise.rdDomesticShare"
            },
            "gte": {
              "const": "60%"
            }
          },
          {
            "left": {
              "fact": "enterprise.highTechIncomeShare"
            },
            "gte": {
              "const": "60%"
            }
          }
        ]
      },
      "then": {
        "derive": "enterprise.highTechFigures",
        "term": {
          "const": true
        }
      },
      "note": "其余条件（知识产权、技术领域、创新能力评价、无重大违法）由评审判断。"
    }
  ],
  "notFound": [
    "国科发火〔2016〕32号原文：第九条、第十一条按转述",
    "认定办法的施行日：按2016-01-01收录",
    "重点领域目录、知识产权和创新能力评价等条件未收录"
  ],
  "digest": "sha256:5f71d2f82bab7b120996b97fd72ee19e59541a13f57b6727c29897f6bfee9699"
};
