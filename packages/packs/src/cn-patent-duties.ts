// Made from packs/cn-patent-duties.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Patent annual fees and terms.
 *
 * @zh 专利年费与专利权期限
 */
export const cnPatentDuties: SealedPack = {
  "id": "cn.patent-duties",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "专利年费与专利权期限",
    "en": "Patent annual fees and terms"
  },
  "division": null,
  "documents": {
    "专利法（2020年修正）": {
      "title": "中华人民共和国专利法（2020年修正）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2020-10-17",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "专利法实施细则（2023年修订）": {
      "title": "中华人民共和国专利法实施细则（2023年修订）",
      "issuer": "国务院",
      "publishedOn": "2023-12-11",
      "inForce": {
        "from": "2024-01-20",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "专利法（2020年修正前）": {
      "title": "中华人民共和国专利法（2020年修正前的文本）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": null,
      "inForce": {
        "from": "1993-01-01",
        "to": "2021-06-01"
      },
      "status": "repealed",
      "evidence": "none"
    },
    "国家知识产权局公告第423号": {
      "title": "国家知识产权局公告第423号（修改后专利法施行的衔接）",
      "issuer": "国家知识产权局",
      "publishedOn": null,
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "none"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.counting.patent",
      "title": "专利法实施细则的期间计算：起算日不计入，无对应日的为月末，届满日是法定休假日的顺延至其后第一个工作日",
      "source": {
        "document": "专利法实施细则（2023年修订）",
        "article": "第五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-20",
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
      "id": "cn.patent.annual-fee.invention.2024",
      "title": "发明专利年费在上一年度期满前缴纳",
      "source": {
        "document": "专利法实施细则（2023年修订）",
        "article": "第一百一十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-20",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "patent.kind"
        },
        "eq": {
          "const": "invention"
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 1,
            "unit": "year"
          },
          "anchor": "patent.filed",
          "until": {
            "amount": 20,
            "unit": "year"
          },
          "counting": "cn.counting.patent",
          "grace": {
            "span": {
              "amount": 6,
              "unit": "month"
            },
            "surcharge": {
              "per": "month",
              "rate": {
                "num": 5,
                "den": 100
              },
              "of": {
                "zh": "当年全额年费",
                "en": "the year’s full fee"
              }
            }
          },
          "consequence": {
            "zh": "期满未缴的，专利权自应当缴纳年费期满之日起终止",
            "en": "unpaid, the patent ends from the day on which the fee was due"
          }
        }
      },
      "group": "cn.patent.annual-fee",
      "note": "专利年度自申请日起算；授予专利权当年的年费在办理登记手续时缴纳，此前各年度不缴。滞纳金按每超过一个月加收当年全额年费的百分之五，首个月是否加收以收费公告为准。"
    },
    {
      "id": "cn.patent.term.invention.2021",
      "title": "发明专利权期限自申请日起20年",
      "source": {
        "document": "专利法（2020年修正）",
        "article": "第四十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "patent.filed",
      "when": {
        "left": {
          "fact": "patent.kind"
        },
        "eq": {
          "const": "invention"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 20,
            "unit": "year",
            "roll": "none"
          },
          "consequence": {
            "zh": "专利权终止",
            "en": "the patent ends"
          }
        }
      },
      "group": "cn.patent.term",
      "note": "所得为期满终止之日。期限补偿不在本包内。"
    },
    {
      "id": "cn.patent.term.invention.1993",
      "title": "2021年6月1日以前申请的发明专利权期限自申请日起20年",
      "source": {
        "document": "专利法（2020年修正前）"
      },
      "evidence": "none",
      "inForce": {
        "from": "1993-01-01",
        "to": "2021-06-01"
      },
      "textDay": "patent.filed",
      "when": {
        "left": {
          "fact": "patent.kind"
        },
        "eq": {
          "const": "invention"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 20,
            "unit": "year",
            "roll": "none"
          },
          "consequence": {
            "zh": "专利权终止",
            "en": "the patent ends"
          }
        }
      },
      "group": "cn.patent.term",
      "note": "所得为期满终止之日。条文未见，默认不参与判定，核对原文后方可启用。"
    },
    {
      "id": "cn.patent.annual-fee.utility.2024",
      "title": "实用新型专利年费在上一年度期满前缴纳",
      "source": {
        "document": "专利法实施细则（2023年修订）",
        "article": "第一百一十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-20",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "patent.kind"
        },
        "eq": {
          "const": "utility"
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 1,
            "unit": "year"
          },
          "anchor": "patent.filed",
          "until": {
            "amount": 10,
            "unit": "year"
          },
          "counting": "cn.counting.patent",
          "grace": {
            "span": {
              "amount": 6,
              "unit": "month"
            },
            "surcharge": {
              "per": "month",
              "rate": {
                "num": 5,
                "den": 100
              },
              "of": {
                "zh": "当年全额年费",
                "en": "the year’s full fee"
              }
            }
          },
          "consequence": {
            "zh": "期满未缴的，专利权自应当缴纳年费期满之日起终止",
            "en": "unpaid, the patent ends from the day on which the fee was due"
          }
        }
      },
      "group": "cn.patent.annual-fee",
      "note": "专利年度自申请日起算；授予专利权当年的年费在办理登记手续时缴纳，此前各年度不缴。滞纳金按每超过一个月加收当年全额年费的百分之五，首个月是否加收以收费公告为准。"
    },
    {
      "id": "cn.patent.term.utility.2021",
      "title": "实用新型专利权期限自申请日起10年",
      "source": {
        "document": "专利法（2020年修正）",
        "article": "第四十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "patent.filed",
      "when": {
        "left": {
          "fact": "patent.kind"
        },
        "eq": {
          "const": "utility"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 10,
            "unit": "year",
            "roll": "none"
          },
          "consequence": {
            "zh": "专利权终止",
            "en": "the patent ends"
          }
        }
      },
      "group": "cn.patent.term",
      "note": "所得为期满终止之日。期限补偿不在本包内。"
    },
    {
      "id": "cn.patent.term.utility.1993",
      "title": "2021年6月1日以前申请的实用新型专利权期限自申请日起10年",
      "source": {
        "document": "专利法（2020年修正前）"
      },
      "evidence": "none",
      "inForce": {
        "from": "1993-01-01",
        "to": "2021-06-01"
      },
      "textDay": "patent.filed",
      "when": {
        "left": {
          "fact": "patent.kind"
        },
        "eq": {
          "const": "utility"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 10,
            "unit": "year",
            "roll": "none"
          },
          "consequence": {
            "zh": "专利权终止",
            "en": "the patent ends"
          }
        }
      },
      "group": "cn.patent.term",
      "note": "所得为期满终止之日。条文未见，默认不参与判定，核对原文后方可启用。"
    },
    {
      "id": "cn.patent.annual-fee.design.2024",
      "title": "2021年6月1日以后申请的外观设计专利年费在上一年度期满前缴纳",
      "source": {
        "document": "专利法实施细则（2023年修订）",
        "article": "第一百一十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-20",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": [
          {
            "left": {
              "fact": "patent.kind"
            },
            "eq": {
              "const": "design"
            }
          },
          {
            "left": {
              "day": {
                "amount": 0,
                "unit": "day"
              },
              "event": "patent.filed"
            },
            "gte": {
              "const": "2021-06-01"
            }
          }
        ]
      },
      "then": {
        "recur": {
          "every": {
            "amount": 1,
            "unit": "year"
          },
          "anchor": "patent.filed",
          "until": {
            "amount": 15,
            "unit": "year"
          },
          "counting": "cn.counting.patent",
          "grace": {
            "span": {
              "amount": 6,
              "unit": "month"
            },
            "surcharge": {
              "per": "month",
              "rate": {
                "num": 5,
                "den": 100
              },
              "of": {
                "zh": "当年全额年费",
                "en": "the year’s full fee"
              }
            }
          },
          "consequence": {
            "zh": "期满未缴的，专利权自应当缴纳年费期满之日起终止",
            "en": "unpaid, the patent ends from the day on which the fee was due"
          }
        }
      },
      "group": "cn.patent.annual-fee",
      "note": "专利年度自申请日起算；授予专利权当年的年费在办理登记手续时缴纳，此前各年度不缴。滞纳金按每超过一个月加收当年全额年费的百分之五，首个月是否加收以收费公告为准。十五年的期限只及于2021年6月1日以后的申请。"
    },
    {
      "id": "cn.patent.annual-fee.design-older.2024",
      "title": "2021年6月1日以前申请的外观设计专利年费在上一年度期满前缴纳，期限十年",
      "source": {
        "document": "国家知识产权局公告第423号"
      },
      "evidence": "none",
      "inForce": {
        "from": "2024-01-20",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": [
          {
            "left": {
              "fact": "patent.kind"
            },
            "eq": {
              "const": "design"
            }
          },
          {
            "left": {
              "day": {
                "amount": 0,
                "unit": "day"
              },
              "event": "patent.filed"
            },
            "lt": {
              "const": "2021-06-01"
            }
          }
        ]
      },
      "then": {
        "recur": {
          "every": {
            "amount": 1,
            "unit": "year"
          },
          "anchor": "patent.filed",
          "until": {
            "amount": 10,
            "unit": "year"
          },
          "counting": "cn.counting.patent",
          "grace": {
            "span": {
              "amount": 6,
              "unit": "month"
            },
            "surcharge": {
              "per": "month",
              "rate": {
                "num": 5,
                "den": 100
              },
              "of": {
                "zh": "当年全额年费",
                "en": "the year’s full fee"
              }
            }
          },
          "consequence": {
            "zh": "期满未缴的，专利权自应当缴纳年费期满之日起终止",
            "en": "unpaid, the patent ends from the day on which the fee was due"
          }
        }
      },
      "group": "cn.patent.annual-fee",
      "note": "缴纳方式同实施细则第一百一十五条；十年的期限，条文未见，默认不参与判定，核对原文后方可启用。"
    },
    {
      "id": "cn.patent.term.design.2021",
      "title": "外观设计专利权期限自申请日起15年",
      "source": {
        "document": "专利法（2020年修正）",
        "article": "第四十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "patent.filed",
      "when": {
        "left": {
          "fact": "patent.kind"
        },
        "eq": {
          "const": "design"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "year",
            "roll": "none"
          },
          "consequence": {
            "zh": "专利权终止",
            "en": "the patent ends"
          }
        }
      },
      "group": "cn.patent.term",
      "note": "所得为期满终止之日。期限补偿不在本包内。"
    },
    {
      "id": "cn.patent.term.design.1993",
      "title": "2021年6月1日以前申请的外观设计专利权期限自申请日起10年",
      "source": {
        "document": "专利法（2020年修正前）"
      },
      "evidence": "none",
      "inForce": {
        "from": "1993-01-01",
        "to": "2021-06-01"
      },
      "textDay": "patent.filed",
      "when": {
        "left": {
          "fact": "patent.kind"
        },
        "eq": {
          "const": "design"
        }
      },
      "then": {
        "due": {
          "span": {
            "amount": 10,
            "unit": "year",
            "roll": "none"
          },
          "consequence": {
            "zh": "专利权终止",
            "en": "the patent ends"
          }
        }
      },
      "group": "cn.patent.term",
      "note": "所得为期满终止之日。条文未见，默认不参与判定，核对原文后方可启用。"
    }
  ],
  "notFound": [
    "“首月不加收、其后百分之五至二十五”是缴费实务口径，未见条文；本包按每满一个月加收百分之五。",
    "专利权期限补偿的计算不在本包内。",
    "2024年1月20日以前的实施细则文本不在本包内。",
    "2021年6月1日以前申请的专利，期限的条文（发明二十年、实用新型十年、外观设计十年）和国家知识产权局公告第423号未见原文，列为未核实，默认不参与判定。"
  ],
  "digest": "sha256:3bdc248cd04b62f51fbc6cee102ec963d682dc570ef2615d072f67857ca5f8e5"
};
