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
  "parameters": [
    {
      "id": "cn.metrology.catalogue.modes",
      "title": "目录中须强制检定的监管方式",
      "type": "list",
      "rows": [
        {
          "value": [
            "V",
            "P+V"
          ],
          "inForce": {
            "from": "2019-11-05",
            "to": "2020-10-27"
          },
          "source": {
            "document": "市场监管总局公告2019年第48号"
          },
          "evidence": "copy"
        },
        {
          "value": [
            "V",
            "P+V"
          ],
          "inForce": {
            "from": "2020-10-27",
            "to": null
          },
          "source": {
            "document": "市场监管总局公告2020年第42号"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.metrology.mandatory.uses",
      "title": "须强制检定的用途",
      "type": "list",
      "rows": [
        {
          "value": [
            "trade",
            "safety",
            "medical",
            "environment"
          ],
          "inForce": {
            "from": "2017-04-01",
            "to": null
          },
          "source": {
            "document": "市场监管总局公告2020年第42号"
          },
          "evidence": "copy"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.metrology.catalogue.listed",
      "title": "目录列为强制检定",
      "source": {
        "document": "市场监管总局公告2020年第42号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-11-05",
        "to": null
      },
      "textDay": "accept",
      "when": {
        "left": {
          "fact": "instrument.catalogueMode"
        },
        "in": {
          "param": "cn.metrology.catalogue.modes"
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
      "id": "cn.metrology.catalogue.unlisted",
      "title": "目录未列为强制检定",
      "source": {
        "document": "市场监管总局公告2020年第42号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-11-05",
        "to": null
      },
      "textDay": "accept",
      "when": {
        "not": {
          "left": {
            "fact": "instrument.catalogueMode"
          },
          "in": {
            "param": "cn.metrology.catalogue.modes"
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
              "param": "cn.metrology.mandatory.uses"
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
  "digest": "sha256:b40310d87fae49c1cbb777416d4fecb5287c140ba0ec894d32a6cd38cf91338a"
};
