// Made from packs/cn-device.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Medical device registration fees, national.
 *
 * @zh 医疗器械产品注册费（全国）
 */
export const cnDevice: SealedPack = {
  "id": "cn.device",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "医疗器械产品注册费（全国）",
    "en": "Medical device registration fees, national"
  },
  "division": null,
  "documents": {
    "总局公告2015年第53号": {
      "title": "药品、医疗器械产品注册收费标准",
      "issuer": "食品药品监管总局",
      "publishedOn": null,
      "inForce": {
        "from": "2015-05-27",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "财税〔2015〕2号": {
      "title": "关于重新发布中央管理的食品药品监督管理部门行政事业性收费项目的通知",
      "issuer": "财政部、国家发展改革委",
      "publishedOn": null,
      "inForce": {
        "from": "2015-05-27",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "财政部、国家发展改革委公告2020年第11号": {
      "title": "关于新型冠状病毒感染的肺炎疫情防控期间免征部分行政事业性收费和政府性基金的公告",
      "issuer": "财政部、国家发展改革委",
      "publishedOn": "2020-02-06",
      "inForce": {
        "from": "2020-01-01",
        "to": "2021-01-01"
      },
      "status": "expired",
      "evidence": "copy"
    },
    "财政部、国家发展改革委公告2021年第9号": {
      "title": "关于免征相关防疫药品和医疗器械注册费的公告",
      "issuer": "财政部、国家发展改革委",
      "publishedOn": "2021-03-22",
      "inForce": {
        "from": "2021-01-01",
        "to": "2022-01-01"
      },
      "status": "expired",
      "evidence": "copy"
    },
    "各省境内第二类医疗器械产品注册收费标准": {
      "title": "各省境内第二类医疗器械产品注册收费标准",
      "issuer": "各省价格、财政部门",
      "publishedOn": null,
      "inForce": {
        "from": "2018-09-30",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "山西省境内第二类医疗器械产品注册收费标准（2023年）": {
      "title": "山西省境内第二类医疗器械产品注册收费标准",
      "issuer": "山西省发展改革委、财政厅",
      "publishedOn": null,
      "inForce": {
        "from": "2023-10-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "苏发改收管发〔2019〕91号": {
      "title": "江苏省境内第二类医疗器械产品注册收费标准",
      "issuer": "江苏省发展改革委、财政厅",
      "publishedOn": null,
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [
    {
      "id": "cn.device.fee",
      "title": "医疗器械产品注册收费标准",
      "type": "fen",
      "keys": [
        "item",
        "class",
        "origin"
      ],
      "rows": [
        {
          "match": {
            "item": "device.registration",
            "class": "III",
            "origin": "domestic"
          },
          "value": "153600元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.registration",
            "class": "II",
            "origin": "imported"
          },
          "value": "210900元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.registration",
            "class": "III",
            "origin": "imported"
          },
          "value": "308800元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.change",
            "class": "III",
            "origin": "domestic"
          },
          "value": "50400元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.change",
            "class": "II",
            "origin": "imported"
          },
          "value": "42000元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.change",
            "class": "III",
            "origin": "imported"
          },
          "value": "50400元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.renewal",
            "class": "III",
            "origin": "domestic"
          },
          "value": "40800元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.renewal",
            "class": "II",
            "origin": "imported"
          },
          "value": "40800元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.renewal",
            "class": "III",
            "origin": "imported"
          },
          "value": "40800元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.clinical-trial",
            "class": "III",
            "origin": "domestic"
          },
          "value": "43200元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.clinical-trial",
            "class": "III",
            "origin": "imported"
          },
          "value": "43200元",
          "inForce": {
            "from": "2015-05-27",
            "to": null
          },
          "source": {
            "document": "总局公告2015年第53号"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.device.fee.provinces",
      "title": "境内第二类医疗器械产品注册收费标准（各省）",
      "type": "fen",
      "keys": [
        "item",
        "province"
      ],
      "rows": [
        {
          "match": {
            "item": "device.registration",
            "province": "310000"
          },
          "value": "65730元",
          "inForce": {
            "from": "2018-09-30",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.change",
            "province": "310000"
          },
          "value": "27510元",
          "inForce": {
            "from": "2018-09-30",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "310000"
          },
          "value": "27300元",
          "inForce": {
            "from": "2018-09-30",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.registration",
            "province": "330000"
          },
          "value": "46011元",
          "inForce": {
            "from": "2023-08-31",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.change",
            "province": "330000"
          },
          "value": "15405元",
          "inForce": {
            "from": "2023-08-31",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "330000"
          },
          "value": "15288元",
          "inForce": {
            "from": "2023-08-31",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.registration",
            "province": "320000"
          },
          "value": "59150元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.change",
            "province": "320000"
          },
          "value": "24710元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "苏发改收管发〔2019〕91号"
          },
          "evidence": "none",
          "note": "两份转载的收费表为24710元，另一份为19768元，未读到文件"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "320000"
          },
          "value": "24570元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "苏发改收管发〔2019〕91号"
          },
          "evidence": "none",
          "note": "两份转载的收费表为24570元，另一份为19656元，未读到文件"
        },
        {
          "match": {
            "item": "device.registration",
            "province": "510000"
          },
          "value": "39000元",
          "inForce": {
            "from": "2024-12-01",
            "to": "2029-12-02"
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.change",
            "province": "510000"
          },
          "value": "16000元",
          "inForce": {
            "from": "2024-12-01",
            "to": "2029-12-02"
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "510000"
          },
          "value": "16000元",
          "inForce": {
            "from": "2024-12-01",
            "to": "2029-12-02"
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.registration",
            "province": "370000"
          },
          "value": "46000元",
          "inForce": {
            "from": "2022-09-30",
            "to": "2025-10-08"
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.change",
            "province": "370000"
          },
          "value": "19200元",
          "inForce": {
            "from": "2022-09-30",
            "to": "2025-10-08"
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "370000"
          },
          "value": "19000元",
          "inForce": {
            "from": "2022-09-30",
            "to": "2025-10-08"
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.registration",
            "province": "360000"
          },
          "value": "38272元",
          "inForce": {
            "from": "2023-11-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.change",
            "province": "360000"
          },
          "value": "16020元",
          "inForce": {
            "from": "2023-11-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "360000"
          },
          "value": "15870元",
          "inForce": {
            "from": "2023-11-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.registration",
            "province": "140000"
          },
          "value": "12600元",
          "inForce": {
            "from": "2023-10-01",
            "to": null
          },
          "source": {
            "document": "山西省境内第二类医疗器械产品注册收费标准（2023年）"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.change",
            "province": "140000"
          },
          "value": "4800元",
          "inForce": {
            "from": "2023-10-01",
            "to": null
          },
          "source": {
            "document": "山西省境内第二类医疗器械产品注册收费标准（2023年）"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "140000"
          },
          "value": "4800元",
          "inForce": {
            "from": "2023-10-01",
            "to": null
          },
          "source": {
            "document": "山西省境内第二类医疗器械产品注册收费标准（2023年）"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "device.registration",
            "province": "110000"
          },
          "value": "0元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.change",
            "province": "110000"
          },
          "value": "0元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "110000"
          },
          "value": "0元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.registration",
            "province": "130000"
          },
          "value": "0元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.change",
            "province": "130000"
          },
          "value": "0元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "130000"
          },
          "value": "0元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.registration",
            "province": "530000"
          },
          "value": "0元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.change",
            "province": "530000"
          },
          "value": "0元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "device.renewal",
            "province": "530000"
          },
          "value": "0元",
          "inForce": {
            "from": "2025-01-01",
            "to": null
          },
          "source": {
            "document": "各省境内第二类医疗器械产品注册收费标准"
          },
          "evidence": "report"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.device.charge",
      "title": "第三类和进口第二类医疗器械产品注册费",
      "source": {
        "document": "总局公告2015年第53号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2015-05-27",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "device.registration",
                "device.change",
                "device.renewal",
                "device.clinical-trial"
              ]
            }
          },
          {
            "not": {
              "all": [
                {
                  "left": {
                    "fact": "device.class"
                  },
                  "eq": {
                    "const": "II"
                  }
                },
                {
                  "left": {
                    "fact": "device.origin"
                  },
                  "eq": {
                    "const": "domestic"
                  }
                }
              ]
            }
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "amount": {
            "param": "cn.device.fee",
            "by": [
              "fee.item",
              "device.class",
              "device.origin"
            ]
          },
          "unit": "注册单元",
          "nature": "administrative"
        }
      },
      "note": "按注册单元收取。人日费率不超过2400元，标准即人日费率×人数×日数。进口产品首次注册的标准已含境外检查的交通、食宿费差额，不另收。港、澳、台产品按进口产品的标准。"
    },
    {
      "id": "cn.device.charge.domestic-ii",
      "title": "境内第二类医疗器械产品注册费（各省）",
      "source": {
        "document": "各省境内第二类医疗器械产品注册收费标准"
      },
      "evidence": "report",
      "inForce": {
        "from": "2018-09-30",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "fee.item"
            },
            "in": {
              "const": [
                "device.registration",
                "device.change",
                "device.renewal"
              ]
            }
          },
          {
            "all": [
              {
                "left": {
                  "fact": "device.class"
                },
                "eq": {
                  "const": "II"
                }
              },
              {
                "left": {
                  "fact": "device.origin"
                },
                "eq": {
                  "const": "domestic"
                }
              }
            ]
          }
        ]
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "amount": {
            "param": "cn.device.fee.provinces",
            "by": [
              "fee.item",
              "enterprise.province"
            ]
          },
          "unit": "注册单元",
          "nature": "administrative"
        }
      },
      "note": "标准由省级价格、财政部门制定，按申请人所在省。江苏的变更、延续注册费两说不一（24,710元与19,768元，24,570元与19,656元），读到文件以前不定。"
    },
    {
      "id": "cn.device.charge.filing",
      "title": "备案类登记事项变更不收费",
      "source": {
        "document": "总局公告2015年第53号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2015-05-27",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "device.change-filing"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "fixed": {
            "const": "0元"
          },
          "unit": "注册单元",
          "nature": "administrative"
        }
      }
    },
    {
      "id": "cn.device.innovative",
      "title": "小微企业创新医疗器械首次注册费免收",
      "source": {
        "document": "财税〔2015〕2号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2015-05-27",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "device.registration"
        }
      },
      "when": {
        "all": [
          {
            "left": {
              "fact": "enterprise.size"
            },
            "in": {
              "const": [
                "micro",
                "small"
              ]
            }
          },
          {
            "left": {
              "fact": "device.innovative"
            },
            "eq": {
              "const": true
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
      "group": "cn.device",
      "note": "小微企业按工信部联企业〔2011〕300号；产品须已进入创新医疗器械特别审批程序。变更、延续注册费照收。"
    },
    {
      "id": "cn.device.jiangsu.small",
      "title": "江苏小微企业境内第二类首次注册费免收",
      "source": {
        "document": "苏发改收管发〔2019〕91号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "all": [
          {
            "left": {
              "fact": "fee.item"
            },
            "eq": {
              "const": "device.registration"
            }
          },
          {
            "left": {
              "fact": "device.class"
            },
            "eq": {
              "const": "II"
            }
          },
          {
            "left": {
              "fact": "device.origin"
            },
            "eq": {
              "const": "domestic"
            }
          },
          {
            "left": {
              "fact": "enterprise.province"
            },
            "eq": {
              "const": "320000"
            }
          }
        ]
      },
      "when": {
        "left": {
          "fact": "enterprise.size"
        },
        "in": {
          "const": [
            "micro",
            "small"
          ]
        }
      },
      "then": {
        "waive": {
          "zero": true,
          "basis": "policy"
        }
      },
      "group": "cn.device",
      "note": "只见于转载的收费表，自2025-01-01起收录。变更、延续注册费照收。"
    },
    {
      "id": "cn.device.epidemic.2020",
      "title": "疫情防控产品免收注册费（2020年）",
      "source": {
        "document": "财政部、国家发展改革委公告2020年第11号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2020-01-01",
        "to": "2021-01-01"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "in": {
          "const": [
            "device.registration",
            "device.change",
            "device.renewal"
          ]
        }
      },
      "when": {
        "left": {
          "fact": "device.emergency"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "waive": {
          "zero": true,
          "basis": "policy"
        }
      },
      "group": "cn.device",
      "note": "2020-02-06公布，自2020-01-01起；终止日原未定，后由公告2020年第28号定为2020-12-31。须进入医疗器械应急审批程序且与新冠肺炎疫情防控有关。"
    },
    {
      "id": "cn.device.epidemic.2021",
      "title": "疫情防控产品免收注册费（2021年）",
      "source": {
        "document": "财政部、国家发展改革委公告2021年第9号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-01-01",
        "to": "2022-01-01"
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "in": {
          "const": [
            "device.registration",
            "device.change",
            "device.renewal"
          ]
        }
      },
      "when": {
        "left": {
          "fact": "device.emergency"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "waive": {
          "zero": true,
          "basis": "policy"
        }
      },
      "group": "cn.device",
      "note": "2021-03-22公布，追溯至2021-01-01：此前已缴的退还。"
    }
  ],
  "notFound": [
    "江苏变更、延续注册费：两份转载的收费表为24,710元、24,570元（苏发改收管发〔2019〕91号），另一份为19,768元、19,656元，恰为其八成；文件未读到，默认不用",
    "江苏、北京、河北、云南标准的起始日：自2025-01-01起收录",
    "山西2023-10-01以前标准（25,389元等）的起始日",
    "其他各省的标准",
    "药品注册费的金额",
    "财税〔2014〕101号42项收费的清单",
    "公告2020年第28号的公布日：2020年终止日未公布前的判断未区分",
    "任何取整规定：按分计算"
  ],
  "digest": "sha256:75d1058f146a68a6cb67d8f78b67bff48f0533fcd5904e5e3becf18a02c1505e"
};
