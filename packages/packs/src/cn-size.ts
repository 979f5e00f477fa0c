// Made from packs/cn-size.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Enterprise size classification, national.
 *
 * @zh 企业规模划型（全国）
 */
export const cnSize: SealedPack = {
  "id": "cn.size",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "企业规模划型（全国）",
    "en": "Enterprise size classification, national"
  },
  "division": null,
  "documents": {
    "工信部联企业〔2011〕300号": {
      "title": "中小企业划型标准规定",
      "issuer": "工业和信息化部、国家统计局、国家发展改革委、财政部",
      "publishedOn": "2011-06-18",
      "inForce": {
        "from": "2011-06-18",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "国统字〔2017〕213号": {
      "title": "统计上大中小微型企业划分办法（2017）",
      "issuer": "国家统计局",
      "publishedOn": "2017-12-28",
      "inForce": {
        "from": "2017-12-28",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [
    {
      "id": "cn.size.bounds",
      "title": "各划型行业的指标下限：小型、中型、大型（从业人员：人；营业收入、资产总额：万元）",
      "type": "list",
      "rows": [
        {
          "value": [
            "agriculture revenue 50 500 20000",
            "industry employees 20 300 1000 revenue 300 2000 40000",
            "construction revenue 300 6000 80000 assets 300 5000 80000",
            "wholesale employees 5 20 200 revenue 1000 5000 40000",
            "retail employees 10 50 300 revenue 100 500 20000",
            "transport employees 20 300 1000 revenue 200 3000 30000",
            "storage employees 20 100 200 revenue 100 1000 30000",
            "postal employees 20 300 1000 revenue 100 2000 30000",
            "accommodation employees 10 100 300 revenue 100 2000 10000",
            "catering employees 10 100 300 revenue 100 2000 10000",
            "information-transmission employees 10 100 2000 revenue 100 1000 100000",
            "software employees 10 100 300 revenue 50 1000 10000",
            "real-estate revenue 100 1000 200000 assets 2000 5000 10000",
            "property-management employees 100 300 1000 revenue 500 1000 5000",
            "leasing-business employees 10 100 300 assets 100 8000 120000",
            "other employees 10 100 300"
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.size.industry.divisions",
      "title": "国民经济行业大类对应的划型行业",
      "type": "list",
      "rows": [
        {
          "value": [
            "agriculture 01-05",
            "industry 06-46",
            "construction 47-50",
            "wholesale 51",
            "retail 52",
            "outside 53",
            "transport 54-58",
            "postal 60",
            "accommodation 61",
            "catering 62",
            "information-transmission 63-64",
            "software 65",
            "outside 66-69",
            "leasing-business 71-72",
            "other 73-82 85-90",
            "outside 83-84 91-97"
          ],
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.size.industry.groups-59",
      "title": "大类59（装卸搬运和仓储业）的中类对应的划型行业",
      "type": "list",
      "rows": [
        {
          "value": [
            "transport 591",
            "storage 592-599"
          ],
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "report"
        }
      ]
    },
    {
      "id": "cn.size.industry.groups-70",
      "title": "大类70（房地产业）的中类对应的划型行业",
      "type": "list",
      "rows": [
        {
          "value": [
            "real-estate 701",
            "property-management 702",
            "other 703 709",
            "outside 704"
          ],
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.size.industry.division",
      "title": "行业大类对应的划型行业",
      "source": {
        "document": "国统字〔2017〕213号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2017-12-28",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "not": {
          "left": {
            "fact": "enterprise.industryDivision"
          },
          "in": {
            "const": [
              "59",
              "70"
            ]
          }
        }
      },
      "then": {
        "derive": "enterprise.sizeIndustry",
        "term": {
          "formula": "sizeIndustry",
          "args": {
            "code": {
              "fact": "enterprise.industryDivision"
            },
            "table": {
              "param": "cn.size.industry.divisions"
            }
          }
        }
      }
    },
    {
      "id": "cn.size.industry.group-59",
      "title": "装卸搬运归交通运输业，其余归仓储业",
      "source": {
        "document": "国统字〔2017〕213号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2017-12-28",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "left": {
          "fact": "enterprise.industryDivision"
        },
        "eq": {
          "const": "59"
        }
      },
      "then": {
        "derive": "enterprise.sizeIndustry",
        "term": {
          "formula": "sizeIndustry",
          "args": {
            "code": {
              "fact": "enterprise.industryGroup"
            },
            "table": {
              "param": "cn.size.industry.groups-59"
            }
          }
        }
      },
      "note": "591 与 592–599 的划分是对“仓储业”注释的一种理解。"
    },
    {
      "id": "cn.size.industry.group-70",
      "title": "房地产业按中类分别划型",
      "source": {
        "document": "国统字〔2017〕213号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2017-12-28",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "left": {
          "fact": "enterprise.industryDivision"
        },
        "eq": {
          "const": "70"
        }
      },
      "then": {
        "derive": "enterprise.sizeIndustry",
        "term": {
          "formula": "sizeIndustry",
          "args": {
            "code": {
              "fact": "enterprise.industryGroup"
            },
            "table": {
              "param": "cn.size.industry.groups-70"
            }
          }
        }
      },
      "note": "704（房地产租赁经营）未列入本表：原文对自有房地产经营活动另有排除。"
    },
    {
      "id": "cn.size.tier.revenue",
      "title": "企业规模划型：按营业收入",
      "source": {
        "document": "工信部联企业〔2011〕300号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2011-06-18",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "left": {
          "fact": "enterprise.sizeIndustry"
        },
        "in": {
          "const": [
            "agriculture"
          ]
        }
      },
      "then": {
        "derive": "enterprise.size",
        "term": {
          "formula": "sizeTier",
          "args": {
            "industry": {
              "fact": "enterprise.sizeIndustry"
            },
            "bounds": {
              "param": "cn.size.bounds"
            },
            "employees": {
              "const": 0
            },
            "revenue": {
              "fact": "enterprise.revenue"
            },
            "assets": {
              "const": 0
            }
          }
        }
      }
    },
    {
      "id": "cn.size.tier.employees-revenue",
      "title": "企业规模划型：按从业人员、营业收入",
      "source": {
        "document": "工信部联企业〔2011〕300号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2011-06-18",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "left": {
          "fact": "enterprise.sizeIndustry"
        },
        "in": {
          "const": [
            "industry",
            "wholesale",
            "retail",
            "transport",
            "storage",
            "postal",
            "accommodation",
            "catering",
            "information-transmission",
            "software",
            "property-management"
          ]
        }
      },
      "then": {
        "derive": "enterprise.size",
        "term": {
          "formula": "sizeTier",
          "args": {
            "industry": {
              "fact": "enterprise.sizeIndustry"
            },
            "bounds": {
              "param": "cn.size.bounds"
            },
            "employees": {
              "fact": "enterprise.employees"
            },
            "revenue": {
              "fact": "enterprise.revenue"
            },
            "assets": {
              "const": 0
            }
          }
        }
      }
    },
    {
      "id": "cn.size.tier.revenue-assets",
      "title": "企业规模划型：按营业收入、资产总额",
      "source": {
        "document": "工信部联企业〔2011〕300号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2011-06-18",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "left": {
          "fact": "enterprise.sizeIndustry"
        },
        "in": {
          "const": [
            "construction",
            "real-estate"
          ]
        }
      },
      "then": {
        "derive": "enterprise.size",
        "term": {
          "formula": "sizeTier",
          "args": {
            "industry": {
              "fact": "enterprise.sizeIndustry"
            },
            "bounds": {
              "param": "cn.size.bounds"
            },
            "employees": {
              "const": 0
            },
            "revenue": {
              "fact": "enterprise.revenue"
            },
            "assets": {
              "fact": "enterprise.assets"
            }
          }
        }
      }
    },
    {
      "id": "cn.size.tier.employees-assets",
      "title": "企业规模划型：按从业人员、资产总额",
      "source": {
        "document": "工信部联企业〔2011〕300号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2011-06-18",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "left": {
          "fact": "enterprise.sizeIndustry"
        },
        "in": {
          "const": [
            "leasing-business"
          ]
        }
      },
      "then": {
        "derive": "enterprise.size",
        "term": {
          "formula": "sizeTier",
          "args": {
            "industry": {
              "fact": "enterprise.sizeIndustry"
            },
            "bounds": {
              "param": "cn.size.bounds"
            },
            "employees": {
              "fact": "enterprise.employees"
            },
            "revenue": {
              "const": 0
            },
            "assets": {
              "fact": "enterprise.assets"
            }
          }
        }
      }
    },
    {
      "id": "cn.size.tier.employees",
      "title": "企业规模划型：按从业人员",
      "source": {
        "document": "工信部联企业〔2011〕300号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2011-06-18",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "left": {
          "fact": "enterprise.sizeIndustry"
        },
        "in": {
          "const": [
            "other"
          ]
        }
      },
      "then": {
        "derive": "enterprise.size",
        "term": {
          "formula": "sizeTier",
          "args": {
            "industry": {
              "fact": "enterprise.sizeIndustry"
            },
            "bounds": {
              "param": "cn.size.bounds"
            },
            "employees": {
              "fact": "enterprise.employees"
            },
            "revenue": {
              "const": 0
            },
            "assets": {
              "const": 0
            }
          }
        }
      }
    }
  ],
  "notFound": [
    "2017-12-28 之前国民经济行业分类（GB/T 4754-2011）与划型行业的对应关系：此前的划型须直接给出划型行业",
    "大类59的中类划分没有官方逐码对照，按转述处理",
    "房地产租赁经营（704）是否划型：原文排除自有房地产经营活动，本包不予划型",
    "划型标准的修订稿：未找到正式文本，现行文件仍引用 300 号与 213 号"
  ],
  "digest": "sha256:3d94d8eb09d3ad11b5b70de7752c65e08ed6ecd6185ae77b75919df1fd01be12"
};
