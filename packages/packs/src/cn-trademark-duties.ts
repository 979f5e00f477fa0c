// Made from packs/cn-trademark-duties.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Trademark renewal, opposition and use.
 *
 * @zh 商标续展、异议与使用
 */
export const cnTrademarkDuties: SealedPack = {
  "id": "cn.trademark-duties",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "商标续展、异议与使用",
    "en": "Trademark renewal, opposition and use"
  },
  "division": null,
  "documents": {
    "商标法（2019年修正）": {
      "title": "中华人民共和国商标法（2019年修正）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2019-04-23",
      "inForce": {
        "from": "2019-11-01",
        "to": "2027-01-01"
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "商标法（2026年修订）": {
      "title": "中华人民共和国商标法（2026年修订）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2026-06-26",
      "inForce": {
        "from": "2027-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "国令第651号": {
      "title": "中华人民共和国商标法实施条例（2014年修订）",
      "issuer": "国务院",
      "publishedOn": "2014-04-29",
      "inForce": {
        "from": "2014-05-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.counting.trademark",
      "title": "商标法实施条例的期间计算：起算日不计入，无对应日的为月末，届满日是节假日的顺延至其后第一个工作日",
      "source": {
        "document": "国令第651号",
        "article": "第十二条第一款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2014-05-01",
        "to": null
      },
      "textDay": "counting",
      "when": {
        "all": []
      },
      "then": {
        "counting": {
          "firstDay": "excluded",
          "monthEnd": "corresponding",
          "roll": "workday"
        }
      }
    },
    {
      "id": "cn.counting.trademark-term",
      "title": "商标有效期的计算：自法定起算日计入，于对应日前一日届满，无对应日的为月末，不顺延",
      "source": {
        "document": "国令第651号",
        "article": "第十二条第二款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2014-05-01",
        "to": null
      },
      "textDay": "counting",
      "when": {
        "all": []
      },
      "then": {
        "counting": {
          "firstDay": "counted",
          "monthEnd": "day-before",
          "roll": "none"
        }
      }
    },
    {
      "id": "cn.trademark.renewal.2019",
      "title": "期满前十二个月内续展，宽展期六个月",
      "source": {
        "document": "商标法（2019年修正）",
        "article": "第四十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-11-01",
        "to": "2027-01-01"
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 10,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "trademark.registered",
          "opens": {
            "amount": 12,
            "unit": "month",
            "monthEnd": "day-before",
            "actionDay": "open"
          },
          "counting": "cn.counting.trademark-term",
          "grace": {
            "span": {
              "amount": 6,
              "unit": "month",
              "firstDay": "excluded",
              "monthEnd": "corresponding",
              "roll": "workday"
            }
          },
          "consequence": {
            "zh": "宽展期满仍未续展的，注销其注册商标",
            "en": "struck off when not renewed by the end of the grace period"
          }
        }
      },
      "group": "cn.trademark.renewal",
      "note": "宽展期不是有效期，按实施条例第十二条第一款计算：起算日不计入，届满日是节假日的顺延至其后第一个工作日。续展后的有效期自上一届有效期满次日起算，宽展期内续展的也是如此。宽展期内续展须另缴费用，金额不在本包内。"
    },
    {
      "id": "cn.trademark.renewal.2026",
      "title": "期满前十二个月内续展，宽展期六个月",
      "source": {
        "document": "商标法（2026年修订）",
        "article": "第四十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2027-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 10,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "trademark.registered",
          "opens": {
            "amount": 12,
            "unit": "month",
            "monthEnd": "day-before",
            "actionDay": "open"
          },
          "counting": "cn.counting.trademark-term",
          "grace": {
            "span": {
              "amount": 6,
              "unit": "month",
              "firstDay": "excluded",
              "monthEnd": "corresponding",
              "roll": "workday"
            }
          },
          "consequence": {
            "zh": "宽展期满仍未续展的，注销其注册商标",
            "en": "struck off when not renewed by the end of the grace period"
          }
        }
      },
      "group": "cn.trademark.renewal",
      "note": "宽展期不是有效期，按实施条例第十二条第一款计算：起算日不计入，届满日是节假日的顺延至其后第一个工作日。续展后的有效期自上一届有效期满次日起算，宽展期内续展的也是如此。宽展期内续展须另缴费用，金额不在本包内。"
    },
    {
      "id": "cn.trademark.opposition.2019",
      "title": "初步审定公告之日起三个月内可以提出异议",
      "source": {
        "document": "商标法（2019年修正）",
        "article": "第三十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-11-01",
        "to": "2027-01-01"
      },
      "textDay": "trademark.published",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "month"
          },
          "counting": "cn.counting.trademark",
          "consequence": {
            "zh": "公告期满无异议的，予以核准注册",
            "en": "registered where nobody opposes in time"
          }
        }
      },
      "group": "cn.trademark.opposition",
      "note": "2026年修订的商标法自2027年1月1日起施行，未见对施行前已公告、施行后届满的异议期的过渡条款。"
    },
    {
      "id": "cn.trademark.opposition.2026",
      "title": "初步审定公告之日起二个月内可以提出异议",
      "source": {
        "document": "商标法（2026年修订）",
        "article": "第三十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2027-01-01",
        "to": null
      },
      "textDay": "trademark.published",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 2,
            "unit": "month"
          },
          "counting": "cn.counting.trademark",
          "consequence": {
            "zh": "公告期满无异议的，予以核准注册",
            "en": "registered where nobody opposes in time"
          }
        }
      },
      "group": "cn.trademark.opposition",
      "note": "2026年修订的商标法自2027年1月1日起施行，未见对施行前已公告、施行后届满的异议期的过渡条款。"
    },
    {
      "id": "cn.trademark.use.2019",
      "title": "无正当理由连续三年不使用的，可以被申请撤销",
      "source": {
        "document": "商标法（2019年修正）",
        "article": "第四十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-11-01",
        "to": "2027-01-01"
      },
      "textDay": "trademark.unusedSince",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "year",
            "roll": "none"
          },
          "consequence": {
            "zh": "任何单位或者个人可以申请撤销该注册商标",
            "en": "anyone may ask for it to be cancelled"
          }
        }
      },
      "group": "cn.trademark.use",
      "note": "三年届满之日是风险起点，不是办理期限，不顺延。"
    },
    {
      "id": "cn.trademark.use.2026",
      "title": "无正当理由连续三年不使用的，可以被申请撤销",
      "source": {
        "document": "商标法（2026年修订）",
        "article": "第五十七条第二款"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2027-01-01",
        "to": null
      },
      "textDay": "trademark.unusedSince",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 3,
            "unit": "year",
            "roll": "none"
          },
          "consequence": {
            "zh": "任何单位或者个人可以申请撤销该注册商标",
            "en": "anyone may ask for it to be cancelled"
          }
        }
      },
      "group": "cn.trademark.use",
      "note": "三年届满之日是风险起点，不是办理期限，不顺延。"
    },
    {
      "id": "cn.trademark.gap.2019",
      "title": "撤销、宣告无效或者期满不续展之日起一年内，相同近似商标的申请不予核准",
      "source": {
        "document": "商标法（2019年修正）",
        "article": "第五十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-11-01",
        "to": "2027-01-01"
      },
      "textDay": "trademark.ended",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "year",
            "roll": "none"
          }
        }
      },
      "group": "cn.trademark.gap",
      "note": "隔离期是持续时间，不顺延。"
    },
    {
      "id": "cn.trademark.gap.2026",
      "title": "新法的一年隔离期只写商标注册人申请注销",
      "source": {
        "document": "商标法（2026年修订）",
        "article": "第四十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2027-01-01",
        "to": null
      },
      "textDay": "trademark.ended",
      "when": {
        "all": []
      },
      "then": {
        "unlimited": {}
      },
      "group": "cn.trademark.gap",
      "note": "2026年修订后，一年隔离期自注销公告之日起，只写商标注册人申请注销的情形，见 cn.trademark.gap-surrender.2026；撤销、无效、期满不续展未见。"
    },
    {
      "id": "cn.trademark.gap-surrender.2026",
      "title": "商标注册人申请注销的，自注销公告之日起一年内，相同近似商标的申请不予核准",
      "source": {
        "document": "商标法（2026年修订）",
        "article": "第四十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2027-01-01",
        "to": null
      },
      "textDay": "trademark.surrendered",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "year",
            "roll": "none"
          }
        }
      },
      "group": "cn.trademark.gap-surrender",
      "note": "隔离期是持续时间，不顺延。"
    }
  ],
  "notFound": [
    "2026年修订的商标法在2027年1月1日前已开始、其后届满的异议期适用哪一文本，未见过渡条款；默认适用公告日的文本并提示。",
    "与2026年修订配套的实施条例未见；期间仍按2014年实施条例第十二条计算。",
    "商标续展的费用不在本包内。"
  ],
  "digest": "sha256:b3501f5321af049a8acfa2448a313e8595afd6768fa213ef5110afb705774061"
};
