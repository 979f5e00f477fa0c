// Made from packs/cn-size.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Enterprise size classification, national.
 *
 * @zh 企业规模划型（全国）
 */
export const cnSize: SealedPack = {
  "id": "cn.size",
  "version": "1.2.0",
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
      "id": "cn.size.industry.divisions",
      "title": "国民经济行业大类对应的划型行业(大类 59、70 按中类)",
      "type": "text",
      "keys": [
        "section",
        "division"
      ],
      "closed": true,
      "rows": [
        {
          "match": {
            "section": "A",
            "division": {
              "gte": "01",
              "lt": "06"
            }
          },
          "value": "agriculture",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "B",
            "division": {
              "gte": "06",
              "lt": "13"
            }
          },
          "value": "industry",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "C",
            "division": {
              "gte": "13",
              "lt": "44"
            }
          },
          "value": "industry",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "D",
            "division": {
              "gte": "44",
              "lt": "47"
            }
          },
          "value": "industry",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "E",
            "division": {
              "gte": "47",
              "lt": "51"
            }
          },
          "value": "construction",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "F",
            "division": "51"
          },
          "value": "wholesale",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "F",
            "division": "52"
          },
          "value": "retail",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "G",
            "division": "53"
          },
          "value": "outside",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "G",
            "division": {
              "gte": "54",
              "lt": "59"
            }
          },
          "value": "transport",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "G",
            "division": "60"
          },
          "value": "postal",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "H",
            "division": "61"
          },
          "value": "accommodation",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "H",
            "division": "62"
          },
          "value": "catering",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "I",
            "division": {
              "gte": "63",
              "lt": "65"
            }
          },
          "value": "information-transmission",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "I",
            "division": "65"
          },
          "value": "software",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "J",
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
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "L",
            "division": {
              "gte": "71",
              "lt": "73"
            }
          },
          "value": "leasing-business",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "M",
            "division": {
              "gte": "73",
              "lt": "76"
            }
          },
          "value": "other",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "N",
            "division": {
              "gte": "76",
              "lt": "80"
            }
          },
          "value": "other",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "O",
            "division": {
              "gte": "80",
              "lt": "83"
            }
          },
          "value": "other",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "P",
            "division": "83"
          },
          "value": "outside",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "Q",
            "division": "84"
          },
          "value": "outside",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "Q",
            "division": "85"
          },
          "value": "other",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "R",
            "division": {
              "gte": "86",
              "lt": "91"
            }
          },
          "value": "other",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "S",
            "division": {
              "gte": "91",
              "lt": "97"
            }
          },
          "value": "outside",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "section": "T",
            "division": "97"
          },
          "value": "outside",
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
      "id": "cn.size.industry.groups",
      "title": "大类 59、70 的中类对应的划型行业",
      "type": "text",
      "keys": [
        "division",
        "group"
      ],
      "closed": true,
      "rows": [
        {
          "match": {
            "division": "59",
            "group": "591"
          },
          "value": "transport",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "division": "59",
            "group": {
              "gte": "592",
              "lt": "60"
            }
          },
          "value": "storage",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "division": "70",
            "group": "701"
          },
          "value": "real-estate",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "70",
            "group": "702"
          },
          "value": "property-management",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "70",
            "group": "703"
          },
          "value": "other",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "70",
            "group": "704"
          },
          "value": "outside",
          "inForce": {
            "from": "2017-12-28",
            "to": null
          },
          "source": {
            "document": "国统字〔2017〕213号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "division": "70",
            "group": "709"
          },
          "value": "other",
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
      "id": "cn.size.bounds.employees",
      "title": "从业人员下限:小型、中型、大型(人);空表示该行业不看此项",
      "type": "list",
      "keys": [
        "industry"
      ],
      "rows": [
        {
          "match": {
            "industry": "industry"
          },
          "value": [
            20,
            300,
            1000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第二项"
        },
        {
          "match": {
            "industry": "wholesale"
          },
          "value": [
            5,
            20,
            200
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第四项"
        },
        {
          "match": {
            "industry": "retail"
          },
          "value": [
            10,
            50,
            300
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第五项"
        },
        {
          "match": {
            "industry": "transport"
          },
          "value": [
            20,
            300,
            1000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第六项"
        },
        {
          "match": {
            "industry": "storage"
          },
          "value": [
            20,
            100,
            200
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第七项"
        },
        {
          "match": {
            "industry": "postal"
          },
          "value": [
            20,
            300,
            1000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第八项"
        },
        {
          "match": {
            "industry": "accommodation"
          },
          "value": [
            10,
            100,
            300
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第九项"
        },
        {
          "match": {
            "industry": "catering"
          },
          "value": [
            10,
            100,
            300
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十项"
        },
        {
          "match": {
            "industry": "information-transmission"
          },
          "value": [
            10,
            100,
            2000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十一项"
        },
        {
          "match": {
            "industry": "software"
          },
          "value": [
            10,
            100,
            300
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十二项"
        },
        {
          "match": {
            "industry": "property-management"
          },
          "value": [
            100,
            300,
            1000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十四项"
        },
        {
          "match": {
            "industry": "leasing-business"
          },
          "value": [
            10,
            100,
            300
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十五项"
        },
        {
          "match": {
            "industry": "other"
          },
          "value": [
            10,
            100,
            300
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy"
        },
        {
          "value": [],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.size.bounds.revenue",
      "title": "营业收入下限:小型、中型、大型(万元);空表示该行业不看此项",
      "type": "list",
      "keys": [
        "industry"
      ],
      "rows": [
        {
          "match": {
            "industry": "agriculture"
          },
          "value": [
            50,
            500,
            20000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第一项"
        },
        {
          "match": {
            "industry": "industry"
          },
          "value": [
            300,
            2000,
            40000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第二项"
        },
        {
          "match": {
            "industry": "construction"
          },
          "value": [
            300,
            6000,
            80000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第三项"
        },
        {
          "match": {
            "industry": "wholesale"
          },
          "value": [
            1000,
            5000,
            40000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第四项"
        },
        {
          "match": {
            "industry": "retail"
          },
          "value": [
            100,
            500,
            20000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第五项"
        },
        {
          "match": {
            "industry": "transport"
          },
          "value": [
            200,
            3000,
            30000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第六项"
        },
        {
          "match": {
            "industry": "storage"
          },
          "value": [
            100,
            1000,
            30000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第七项"
        },
        {
          "match": {
            "industry": "postal"
          },
          "value": [
            100,
            2000,
            30000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第八项"
        },
        {
          "match": {
            "industry": "accommodation"
          },
          "value": [
            100,
            2000,
            10000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第九项"
        },
        {
          "match": {
            "industry": "catering"
          },
          "value": [
            100,
            2000,
            10000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十项"
        },
        {
          "match": {
            "industry": "information-transmission"
          },
          "value": [
            100,
            1000,
            100000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十一项"
        },
        {
          "match": {
            "industry": "software"
          },
          "value": [
            50,
            1000,
            10000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十二项"
        },
        {
          "match": {
            "industry": "real-estate"
          },
          "value": [
            100,
            1000,
            200000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十三项"
        },
        {
          "match": {
            "industry": "property-management"
          },
          "value": [
            500,
            1000,
            5000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十四项"
        },
        {
          "value": [],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.size.bounds.assets",
      "title": "资产总额下限:小型、中型、大型(万元);空表示该行业不看此项",
      "type": "list",
      "keys": [
        "industry"
      ],
      "rows": [
        {
          "match": {
            "industry": "construction"
          },
          "value": [
            300,
            5000,
            80000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第三项"
        },
        {
          "match": {
            "industry": "real-estate"
          },
          "value": [
            2000,
            5000,
            10000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十三项"
        },
        {
          "match": {
            "industry": "leasing-business"
          },
          "value": [
            100,
            8000,
            120000
          ],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy",
          "note": "第四条第十五项"
        },
        {
          "value": [],
          "inForce": {
            "from": "2011-06-18",
            "to": null
          },
          "source": {
            "document": "工信部联企业〔2011〕300号",
            "article": "第四条"
          },
          "evidence": "copy"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.size.industry.section",
      "title": "划型所用的行业门类",
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
        "all": []
      },
      "then": {
        "derive": "enterprise.sizeSection",
        "term": {
          "formula": "sectionOf",
          "args": {
            "section": {
              "fact": "enterprise.industrySection"
            },
            "division": {
              "fact": "enterprise.industryDivision"
            }
          }
        }
      },
      "note": "没有直接给出门类的，按大类得出。"
    },
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
        "any": [
          {
            "not": {
              "left": {
                "fact": "enterprise.sizeSection"
              },
              "in": {
                "const": [
                  "G",
                  "K"
                ]
              }
            }
          },
          {
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
          }
        ]
      },
      "then": {
        "derive": "enterprise.sizeIndustry",
        "term": {
          "param": "cn.size.industry.divisions",
          "by": [
            "enterprise.sizeSection",
            "enterprise.industryDivision"
          ]
        }
      }
    },
    {
      "id": "cn.size.industry.group",
      "title": "装卸搬运和仓储业、房地产业按中类划型",
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
        "all": [
          {
            "left": {
              "fact": "enterprise.sizeSection"
            },
            "in": {
              "const": [
                "G",
                "K"
              ]
            }
          },
          {
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
        ]
      },
      "then": {
        "derive": "enterprise.sizeIndustry",
        "term": {
          "param": "cn.size.industry.groups",
          "by": [
            "enterprise.industryDivision",
            "enterprise.industryGroup"
          ]
        }
      },
      "note": "591 与 592 至 599 的划分是对“仓储业”注释的一种理解;704(房地产租赁经营)因原文排除自有房地产经营活动,不予划型。"
    },
    {
      "id": "cn.size.tier",
      "title": "企业规模划型",
      "source": {
        "document": "工信部联企业〔2011〕300号",
        "article": "第四条"
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
        "ne": {
          "const": "outside"
        }
      },
      "then": {
        "derive": "enterprise.size",
        "term": {
          "formula": "sizeTier",
          "args": {
            "employees": {
              "fact": "enterprise.employees"
            },
            "employeesBounds": {
              "param": "cn.size.bounds.employees",
              "by": [
                "enterprise.sizeIndustry"
              ]
            },
            "revenue": {
              "fact": "enterprise.revenue"
            },
            "revenueBounds": {
              "param": "cn.size.bounds.revenue",
              "by": [
                "enterprise.sizeIndustry"
              ]
            },
            "assets": {
              "fact": "enterprise.assets"
            },
            "assetsBounds": {
              "param": "cn.size.bounds.assets",
              "by": [
                "enterprise.sizeIndustry"
              ]
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
  "digest": "sha256:ec00ac4765da043a33cb8ccec0fd7e2ad68c87e72c7735f61a5149f66eb554dd"
};
