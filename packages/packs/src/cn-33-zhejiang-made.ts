// Made from packs/cn-33-zhejiang-made.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Zhejiang-made brand certification.
 *
 * @zh “品字标浙江制造”品牌
 */
export const cn33ZhejiangMade: SealedPack = {
  "id": "cn-33.zhejiang-made",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "“品字标浙江制造”品牌",
    "en": "Zhejiang-made brand certification"
  },
  "division": "330000",
  "documents": {
    "关于深化“浙江制造”品牌建设的通知": {
      "title": "关于深化“浙江制造”品牌建设的通知",
      "issuer": "浙江省市场监督管理局",
      "publishedOn": null,
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-33.zhejiang-made.certification.place",
      "title": "总部在浙江",
      "source": {
        "document": "关于深化“浙江制造”品牌建设的通知"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "enterprise.province"
        },
        "eq": {
          "const": "330000"
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.zhejiang-made.certification",
      "note": "见于 DB33/T 944 时期的咨询资料。"
    },
    {
      "id": "cn-33.zhejiang-made.certification.standard",
      "title": "产品符合已发布的“浙江制造”标准",
      "source": {
        "document": "关于深化“浙江制造”品牌建设的通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "standards",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.kind"
              },
              "eq": {
                "const": "zhejiang-made"
              }
            },
            {
              "left": {
                "fact": "it.on"
              },
              "lte": {
                "day": {
                  "amount": 0,
                  "unit": "day",
                  "toward": "before"
                }
              }
            }
          ]
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.zhejiang-made.certification"
    },
    {
      "id": "cn-33.zhejiang-made.certification.tested",
      "title": "通过产品检验和初始工厂检查",
      "source": {
        "document": "关于深化“浙江制造”品牌建设的通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-33.zhejiang-made.certification.tested",
        "text": "产品检验与初始工厂检查合格，认证机构作出认证决定"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.zhejiang-made.certification"
    },
    {
      "id": "cn-33.zhejiang-made.certification.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "关于深化“浙江制造”品牌建设的通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-33.zhejiang-made.certification.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.zhejiang-made.certification",
      "note": "原文只见到部分条款（两种评价方式与三个阶段）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-33.zhejiang-made.declaration.place",
      "title": "总部在浙江",
      "source": {
        "document": "关于深化“浙江制造”品牌建设的通知"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "enterprise.province"
        },
        "eq": {
          "const": "330000"
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.zhejiang-made.declaration",
      "note": "见于 DB33/T 944 时期的咨询资料。"
    },
    {
      "id": "cn-33.zhejiang-made.declaration.standard",
      "title": "产品符合已发布的“浙江制造”标准",
      "source": {
        "document": "关于深化“浙江制造”品牌建设的通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "standards",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.kind"
              },
              "eq": {
                "const": "zhejiang-made"
              }
            },
            {
              "left": {
                "fact": "it.on"
              },
              "lte": {
                "day": {
                  "amount": 0,
                  "unit": "day",
                  "toward": "before"
                }
              }
            }
          ]
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.zhejiang-made.declaration"
    },
    {
      "id": "cn-33.zhejiang-made.declaration.declared",
      "title": "公开自我声明",
      "source": {
        "document": "关于深化“浙江制造”品牌建设的通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "some": "standards",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.kind"
              },
              "eq": {
                "const": "zhejiang-made"
              }
            },
            {
              "left": {
                "fact": "it.declared"
              },
              "eq": {
                "const": true
              }
            }
          ]
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.zhejiang-made.declaration"
    },
    {
      "id": "cn-33.zhejiang-made.declaration.credit",
      "title": "信用承诺与监督",
      "source": {
        "document": "关于深化“浙江制造”品牌建设的通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-33.zhejiang-made.declaration.credit",
        "text": "已作信用承诺并接受监督"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.zhejiang-made.declaration"
    },
    {
      "id": "cn-33.zhejiang-made.declaration.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "关于深化“浙江制造”品牌建设的通知"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-03-30",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-33.zhejiang-made.declaration.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-33.zhejiang-made.declaration",
      "note": "原文只见到部分条款（两种评价方式与三个阶段）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    }
  ],
  "notFound": [
    "通知的文号、证书有效年限和监督周期未见到。",
    "“省内合格供应商五成以上”等条件只见于中介所列清单，未编入。"
  ],
  "digest": "sha256:b752f3d46729dae3d7b6e0470bebdcad46363630ebcf15a4ba4c31a941998219"
};
