// Made from packs/cn-metrology.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Metrology fees, national.
 *
 * @zh 计量检定收费（全国）
 */
export const cnMetrology: SealedPack = {
  "id": "cn.metrology",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "计量检定收费（全国）",
    "en": "Metrology fees, national"
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
    },
    "计量检定收费的有关规定（2009年）": {
      "title": "计量检定收费的有关规定（2009年）",
      "issuer": "国家发展改革委、财政部",
      "publishedOn": null,
      "inForce": {
        "from": "2009-03-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [
    {
      "id": "cn.metrology.delay.rate",
      "title": "机构逾期完成的减收比例",
      "type": "ratio",
      "keys": [
        "workdays"
      ],
      "rows": [
        {
          "match": {
            "workdays": {
              "gte": 1,
              "lt": 16
            }
          },
          "value": "30%",
          "inForce": {
            "from": "2009-03-01",
            "to": null
          },
          "source": {
            "document": "计量检定收费的有关规定（2009年）"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "workdays": {
              "gte": 16,
              "lt": 26
            }
          },
          "value": "50%",
          "inForce": {
            "from": "2009-03-01",
            "to": null
          },
          "source": {
            "document": "计量检定收费的有关规定（2009年）"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "workdays": {
              "gte": 26
            }
          },
          "value": "100%",
          "inForce": {
            "from": "2009-03-01",
            "to": null
          },
          "source": {
            "document": "计量检定收费的有关规定（2009年）"
          },
          "evidence": "none"
        }
      ]
    }
  ],
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
    },
    {
      "id": "cn.metrology.on-time",
      "title": "收费单未注明逾期送检的，按按期送检",
      "source": {
        "document": "计量检定收费的有关规定（2009年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2009-03-01",
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
            "verification",
            "calibration"
          ]
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "derive": "line.lateSubmission",
        "term": {
          "const": false
        }
      },
      "note": "逾期由机构自己记录；收费单注明的，以注明的为准。"
    },
    {
      "id": "cn.metrology.no-delay",
      "title": "收费单未注明机构逾期的，按按期完成",
      "source": {
        "document": "计量检定收费的有关规定（2009年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2009-03-01",
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
            "verification",
            "calibration"
          ]
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "derive": "line.delayWorkdays",
        "term": {
          "const": 0
        }
      },
      "note": "同上。"
    },
    {
      "id": "cn.metrology.late-submission",
      "title": "用户逾期送检加收20%",
      "source": {
        "document": "计量检定收费的有关规定（2009年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2009-03-01",
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
            "verification",
            "calibration"
          ]
        }
      },
      "when": {
        "left": {
          "fact": "line.lateSubmission"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "surcharge": {
          "rate": {
            "const": "20%"
          },
          "on": "list"
        }
      }
    },
    {
      "id": "cn.metrology.delay",
      "title": "机构逾期完成的减收",
      "source": {
        "document": "计量检定收费的有关规定（2009年）"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2009-03-01",
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
            "verification",
            "calibration"
          ]
        }
      },
      "when": {
        "left": {
          "fact": "line.delayWorkdays"
        },
        "gte": {
          "const": 1
        }
      },
      "then": {
        "remit": {
          "rate": {
            "param": "cn.metrology.delay.rate",
            "by": [
              "line.delayWorkdays"
            ]
          }
        }
      },
      "note": "1至15个工作日减30%，16至25个工作日减50%；超过25个工作日的条文未读到。检定合格与否都收费；由同一机构修理（已收修理费）后的再次检定不收费。"
    }
  ],
  "notFound": [
    "财税〔2017〕20号的附件（41项收费清单）未读到；强制检定费在其中，依据各地停征通知",
    "公告2019年第48号、2020年第42号的准确公布日：按所见最早转载日2019-11-05、2020-10-27起算",
    "2019年目录之前的强制检定目录：此前受理的，须直接给出是否列入强制检定目录",
    "汽车衡、压力表、加油机、计价器等的检定收费标准：由各地提供",
    "四川、温州、江西、泰安、广东2022年以来的计量收费减免比例",
    "机构逾期超过25个工作日的减收比例：原文缺，默认不用",
    "发改价格〔2009〕234号之后各省检定收费标准的金额：由各地提供",
    "安徽2015年现场检定不得加收、出租汽车计价器每年一次等地方规定未收录",
    "加出数据加收20%、逾期不取加收保管费：只见转述且不知文号，未收录"
  ],
  "digest": "sha256:a7faa6e315c92cd66f2263b16508a4a2784a329d8165f7f21125f1b7efb66d72"
};
