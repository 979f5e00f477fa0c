// Made from packs/cn-scale.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Above the statistical scale, national.
 *
 * @zh 规上与四上（全国）
 */
export const cnScale: SealedPack = {
  "id": "cn.scale",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "规上与四上（全国）",
    "en": "Above the statistical scale, national"
  },
  "division": null,
  "documents": {
    "规模以上、限额以上统计范围": {
      "title": "规模以上工业、限额以上批零住餐、资质建筑业和房地产开发经营业统计范围",
      "issuer": "国家统计局",
      "publishedOn": null,
      "inForce": {
        "from": "1998-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "规模以上服务业统计范围": {
      "title": "规模以上服务业统计范围",
      "issuer": "国家统计局",
      "publishedOn": null,
      "inForce": {
        "from": "2020-11-09",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [
    {
      "id": "cn.scale.kinds",
      "title": "国民经济行业对应的四上类别",
      "type": "text",
      "keys": [
        "division",
        "group"
      ],
      "closed": true,
      "rows": [
        {
          "match": {
            "division": {
              "gte": "06",
              "lt": "47"
            }
          },
          "value": "industry",
          "inForce": {
            "from": "1998-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "47",
              "lt": "51"
            }
          },
          "value": "construction",
          "inForce": {
            "from": "2011-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "51"
          },
          "value": "wholesale",
          "inForce": {
            "from": "2011-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "52"
          },
          "value": "retail",
          "inForce": {
            "from": "2011-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "61",
              "lt": "63"
            }
          },
          "value": "lodging",
          "inForce": {
            "from": "2011-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "70",
            "group": "701"
          },
          "value": "real-estate",
          "inForce": {
            "from": "2011-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "53",
              "lt": "61"
            }
          },
          "value": "services-high",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "63",
              "lt": "66"
            }
          },
          "value": "services-high",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "76",
              "lt": "80"
            }
          },
          "value": "services-high",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "84"
          },
          "value": "services-high",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "71",
              "lt": "73"
            }
          },
          "value": "services-middle",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "73",
              "lt": "76"
            }
          },
          "value": "services-middle",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "83"
          },
          "value": "services-middle",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "70",
            "group": {
              "gte": "702",
              "lt": "710"
            }
          },
          "value": "services-middle",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "80",
              "lt": "83"
            }
          },
          "value": "services-low",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "86",
              "lt": "91"
            }
          },
          "value": "services-low",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "85"
          },
          "value": "services-low",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "01",
              "lt": "06"
            }
          },
          "value": "outside",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "66",
              "lt": "70"
            }
          },
          "value": "outside",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": {
              "gte": "91",
              "lt": "98"
            }
          },
          "value": "outside",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.scale.threshold",
      "title": "规上、限上起点（年主营业务收入或营业收入）",
      "type": "fen",
      "keys": [
        "kind",
        "stateOwned"
      ],
      "rows": [
        {
          "match": {
            "kind": "industry",
            "stateOwned": true
          },
          "value": "0元",
          "inForce": {
            "from": "1998-01-01",
            "to": "2007-01-01"
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "industry",
            "stateOwned": false
          },
          "value": "500万元",
          "inForce": {
            "from": "1998-01-01",
            "to": "2007-01-01"
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "industry"
          },
          "value": "500万元",
          "inForce": {
            "from": "2007-01-01",
            "to": "2011-01-01"
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "industry"
          },
          "value": "2000万元",
          "inForce": {
            "from": "2011-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "wholesale"
          },
          "value": "2000万元",
          "inForce": {
            "from": "2011-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "report"
        },
        {
          "match": {
            "kind": "retail"
          },
          "value": "500万元",
          "inForce": {
            "from": "2011-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "report"
        },
        {
          "match": {
            "kind": "lodging"
          },
          "value": "200万元",
          "inForce": {
            "from": "2011-01-01",
            "to": null
          },
          "source": {
            "document": "规模以上、限额以上统计范围"
          },
          "evidence": "report"
        },
        {
          "match": {
            "kind": "services-high"
          },
          "value": "2000万元",
          "inForce": {
            "from": "2020-11-09",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "services-middle"
          },
          "value": "1000万元",
          "inForce": {
            "from": "2020-11-09",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "kind": "services-low"
          },
          "value": "500万元",
          "inForce": {
            "from": "2020-11-09",
            "to": null
          },
          "source": {
            "document": "规模以上服务业统计范围"
          },
          "evidence": "copy"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.scale.kind",
      "title": "四上单位类别",
      "source": {
        "document": "规模以上、限额以上统计范围"
      },
      "evidence": "copy",
      "inForce": {
        "from": "1998-01-01",
        "to": null
      },
      "textDay": "classify",
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.scaleKind",
        "term": {
          "param": "cn.scale.kinds",
          "by": [
            "enterprise.industryDivision",
            "enterprise.industryGroup"
          ]
        }
      }
    },
    {
      "id": "cn.scale.threshold.revenue",
      "title": "规上起点",
      "source": {
        "document": "规模以上、限额以上统计范围"
      },
      "evidence": "copy",
      "inForce": {
        "from": "1998-01-01",
        "to": null
      },
      "textDay": "classify",
      "given": {
        "not": {
          "left": {
            "fact": "enterprise.scaleKind"
          },
          "in": {
            "const": [
              "construction",
              "real-estate",
              "outside"
            ]
          }
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.scaleThreshold",
        "term": {
          "param": "cn.scale.threshold",
          "by": [
            "enterprise.scaleKind",
            "enterprise.stateOwned"
          ]
        }
      }
    },
    {
      "id": "cn.scale.share",
      "title": "营业收入占规上起点的比例",
      "source": {
        "document": "规模以上、限额以上统计范围"
      },
      "evidence": "copy",
      "inForce": {
        "from": "1998-01-01",
        "to": null
      },
      "textDay": "classify",
      "given": {
        "not": {
          "left": {
            "fact": "enterprise.scaleKind"
          },
          "in": {
            "const": [
              "construction",
              "real-estate",
              "outside"
            ]
          }
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.scaleShare",
        "term": {
          "formula": "shareOf",
          "args": {
            "part": {
              "fact": "enterprise.revenue"
            },
            "whole": {
              "fact": "enterprise.scaleThreshold"
            }
          }
        }
      },
      "note": "升规潜力的度量。达到多少算有潜力由各地规定。"
    },
    {
      "id": "cn.scale.short",
      "title": "距规上起点的差额",
      "source": {
        "document": "规模以上、限额以上统计范围"
      },
      "evidence": "copy",
      "inForce": {
        "from": "1998-01-01",
        "to": null
      },
      "textDay": "classify",
      "given": {
        "not": {
          "left": {
            "fact": "enterprise.scaleKind"
          },
          "in": {
            "const": [
              "construction",
              "real-estate",
              "outside"
            ]
          }
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.scaleShort",
        "term": {
          "formula": "shortOf",
          "args": {
            "amount": {
              "fact": "enterprise.revenue"
            },
            "wanted": {
              "fact": "enterprise.scaleThreshold"
            }
          }
        }
      }
    },
    {
      "id": "cn.scale.above.revenue",
      "title": "收入达到起点的为规上（限上）",
      "source": {
        "document": "规模以上、限额以上统计范围"
      },
      "evidence": "copy",
      "inForce": {
        "from": "1998-01-01",
        "to": null
      },
      "textDay": "classify",
      "given": {
        "not": {
          "left": {
            "fact": "enterprise.scaleKind"
          },
          "in": {
            "const": [
              "construction",
              "real-estate"
            ]
          }
        }
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.scaleKind"
            },
            "ne": {
              "const": "outside"
            }
          },
          {
            "left": {
              "fact": "enterprise.revenue"
            },
            "gte": {
              "fact": "enterprise.scaleThreshold"
            }
          }
        ]
      },
      "then": {
        "derive": "enterprise.aboveScale",
        "term": {
          "const": true
        }
      },
      "note": "工业、批零住餐看主营业务收入，服务业看营业收入；1998至2006年国有工业企业不论收入均为规上。"
    },
    {
      "id": "cn.scale.below.revenue",
      "title": "收入未达起点的为规下（限下）",
      "source": {
        "document": "规模以上、限额以上统计范围"
      },
      "evidence": "copy",
      "inForce": {
        "from": "1998-01-01",
        "to": null
      },
      "textDay": "classify",
      "given": {
        "not": {
          "left": {
            "fact": "enterprise.scaleKind"
          },
          "in": {
            "const": [
              "construction",
              "real-estate"
            ]
          }
        }
      },
      "when": {
        "not": {
          "all": [
            {
              "left": {
                "fact": "enterprise.scaleKind"
              },
              "ne": {
                "const": "outside"
              }
            },
            {
              "left": {
                "fact": "enterprise.revenue"
              },
              "gte": {
                "fact": "enterprise.scaleThreshold"
              }
            }
          ]
        }
      },
      "then": {
        "derive": "enterprise.aboveScale",
        "term": {
          "const": false
        }
      }
    },
    {
      "id": "cn.scale.above.construction",
      "title": "有资质的建筑业企业",
      "source": {
        "document": "规模以上、限额以上统计范围"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2011-01-01",
        "to": null
      },
      "textDay": "classify",
      "given": {
        "left": {
          "fact": "enterprise.scaleKind"
        },
        "eq": {
          "const": "construction"
        }
      },
      "when": {
        "left": {
          "fact": "enterprise.constructionQualified"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "derive": "enterprise.aboveScale",
        "term": {
          "const": true
        }
      }
    },
    {
      "id": "cn.scale.below.construction",
      "title": "无资质的建筑业企业",
      "source": {
        "document": "规模以上、限额以上统计范围"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2011-01-01",
        "to": null
      },
      "textDay": "classify",
      "given": {
        "left": {
          "fact": "enterprise.scaleKind"
        },
        "eq": {
          "const": "construction"
        }
      },
      "when": {
        "not": {
          "left": {
            "fact": "enterprise.constructionQualified"
          },
          "eq": {
            "const": true
          }
        }
      },
      "then": {
        "derive": "enterprise.aboveScale",
        "term": {
          "const": false
        }
      }
    },
    {
      "id": "cn.scale.above.real-estate",
      "title": "房地产开发经营企业全部纳入",
      "source": {
        "document": "规模以上、限额以上统计范围"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2011-01-01",
        "to": null
      },
      "textDay": "classify",
      "given": {
        "left": {
          "fact": "enterprise.scaleKind"
        },
        "eq": {
          "const": "real-estate"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "derive": "enterprise.aboveScale",
        "term": {
          "const": true
        }
      }
    }
  ],
  "notFound": [
    "批零住餐、建筑业和房地产开发经营起点的起始年份：按与工业同一次调整自2011-01-01收录，此前的未收录",
    "服务业现行起点的起始日：按所见最早公布日2020-11-09收录；此前曾兼看从业人员，未收录",
    "有升规潜力的比例：由各地规定，本包只给出占起点的比例和差额"
  ],
  "digest": "sha256:1b0024d46a4213b84dfda0294d716ad3c35a87ad6f2e5dc9ea67ee67f2d8fcc9"
};
