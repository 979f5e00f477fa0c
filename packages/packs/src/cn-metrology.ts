// Made from packs/cn-metrology.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Mandatory verification free of charge, national.
 *
 * @zh 强制检定免费（全国）
 */
export const cnMetrology: SealedPack = {
  "id": "cn.metrology",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "强制检定免费（全国）",
    "en": "Mandatory verification free of charge, national"
  },
  "division": null,
  "documents": {
    "财税〔2017〕20号": {
      "title": "关于清理规范一批行政事业性收费有关政策的通知",
      "issuer": "财政部、国家发展改革委",
      "publishedOn": null,
      "inForce": {
        "from": "2017-04-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "市场监管总局公告2019年第48号": {
      "title": "实施强制管理的计量器具目录（2019年）",
      "issuer": "市场监管总局",
      "publishedOn": null,
      "inForce": {
        "from": "2019-11-05",
        "to": "2020-10-27"
      },
      "status": "repealed",
      "evidence": "copy"
    },
    "市场监管总局公告2020年第42号": {
      "title": "实施强制管理的计量器具目录（2020年调整）",
      "issuer": "市场监管总局",
      "publishedOn": null,
      "inForce": {
        "from": "2020-10-27",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.metrology.catalogue.2019.listed",
      "title": "2019年目录列为强制检定",
      "source": {
        "document": "市场监管总局公告2019年第48号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-11-05",
        "to": "2020-10-27"
      },
      "textDay": "accept",
      "when": {
        "left": {
          "fact": "instrument.catalogueMode"
        },
        "in": {
          "const": [
            "V",
            "P+V"
          ]
        }
      },
      "then": {
        "derive": "instrument.inCatalogue",
        "term": {
          "const": true
        }
      }
    },
    {
      "id": "cn.metrology.catalogue.2019.unlisted",
      "title": "2019年目录未列为强制检定",
      "source": {
        "document": "市场监管总局公告2019年第48号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-11-05",
        "to": "2020-10-27"
      },
      "textDay": "accept",
      "when": {
        "not": {
          "left": {
            "fact": "instrument.catalogueMode"
          },
          "in": {
            "const": [
              "V",
              "P+V"
            ]
          }
        }
      },
      "then": {
        "derive": "instrument.inCatalogue",
        "term": {
          "const": false
        }
      }
    },
    {
      "id": "cn.metrology.catalogue.2020.listed",
      "title": "2020年目录列为强制检定",
      "source": {
        "document": "市场监管总局公告2020年第42号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-10-27",
        "to": null
      },
      "textDay": "accept",
      "when": {
        "left": {
          "fact": "instrument.catalogueMode"
        },
        "in": {
          "const": [
            "V",
            "P+V"
          ]
        }
      },
      "then": {
        "derive": "instrument.inCatalogue",
        "term": {
          "const": true
        }
      }
    },
    {
      "id": "cn.metrology.catalogue.2020.unlisted",
      "title": "2020年目录未列为强制检定",
      "source": {
        "document": "市场监管总局公告2020年第42号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-10-27",
        "to": null
      },
      "textDay": "accept",
      "when": {
        "not": {
          "left": {
            "fact": "instrument.catalogueMode"
          },
          "in": {
            "const": [
              "V",
              "P+V"
            ]
          }
        }
      },
      "then": {
        "derive": "instrument.inCatalogue",
        "term": {
          "const": false
        }
      }
    },
    {
      "id": "cn.metrology.mandatory.free",
      "title": "强制检定不收费",
      "source": {
        "document": "财税〔2017〕20号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2017-04-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "line.service"
        },
        "in": {
          "const": [
            "verification-mandatory",
            "verification"
          ]
        }
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "instrument.inCatalogue"
            },
            "eq": {
              "const": true
            }
          },
          {
            "left": {
              "fact": "instrument.use"
            },
            "in": {
              "const": [
                "trade",
                "safety",
                "medical",
                "environment"
              ]
            }
          }
        ]
      },
      "then": {
        "waive": {
          "zero": true,
          "basis": "statutory"
        }
      },
      "group": "cn.metrology.mandatory",
      "note": "目录与用途两个条件须同时具备；同一器具用于内部工艺控制的，不属强制检定，照常收费。受理日在2017-04-01之前的欠费仍须补缴。"
    }
  ],
  "notFound": [
    "财税〔2017〕20号的附件（41项收费清单）未读到；强制检定费在其中，依据各地停征通知",
    "公告2019年第48号、2020年第42号的准确公布日：按所见最早转载日2019-11-05、2020-10-27起算",
    "2019年目录之前的强制检定目录：此前受理的，须直接给出是否列入强制检定目录",
    "汽车衡、压力表、加油机、计价器等的检定收费标准：由各地提供",
    "四川、温州、江西、泰安、广东2022年以来的计量收费减免比例"
  ],
  "digest": "sha256:590ed8353678eb6750eef826ed2b5780a01308e99304421e64fa8604f5b85210"
};
