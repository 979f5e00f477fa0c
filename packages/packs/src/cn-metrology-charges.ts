// Made from packs/cn-metrology-charges.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Metrology fees, what is added and taken off, national.
 *
 * @zh 计量检定收费的加收和减收（全国）
 */
export const cnMetrologyCharges: SealedPack = {
  "id": "cn.metrology-charges",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "计量检定收费的加收和减收（全国）",
    "en": "Metrology fees, what is added and taken off, national"
  },
  "division": null,
  "documents": {
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
          "on": "list",
          "waivable": true,
          "presumed": "clear"
        }
      },
      "note": "按检定费加收，检定费免收的不加收，减收的随之减收。收费单未注明的，按没有发生并提示。"
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
          },
          "presumed": "clear"
        }
      },
      "note": "1至15个工作日减30%，16至25个工作日减50%；超过25个工作日的条文未读到。收费单未注明的，按没有发生并提示。检定合格与否都收费；由同一机构修理（已收修理费）后的再次检定不收费。"
    }
  ],
  "notFound": [
    "机构逾期超过25个工作日的减收比例：原文缺，默认不用",
    "发改价格〔2009〕234号之后各省检定收费标准的金额：由各地提供",
    "安徽2015年现场检定不得加收、出租汽车计价器每年一次等地方规定未收录",
    "加出数据加收20%、逾期不取加收保管费：只见转述且不知文号，未收录"
  ],
  "digest": "sha256:f0f9de3dd79c846c7e60ee82b19148b3102c70c56d9723197b2cf461704da4e2"
};
