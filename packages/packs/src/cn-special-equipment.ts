// Made from packs/cn-special-equipment.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Special equipment: registration and inspections.
 *
 * @zh 特种设备登记与定期检验
 */
export const cnSpecialEquipment: SealedPack = {
  "id": "cn.special-equipment",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "特种设备登记与定期检验",
    "en": "Special equipment: registration and inspections"
  },
  "division": null,
  "documents": {
    "特种设备安全法": {
      "title": "中华人民共和国特种设备安全法",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2013-06-29",
      "inForce": {
        "from": "2014-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "TSG T7001-2023": {
      "title": "电梯监督检验和定期检验规则",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2023-04-02",
      "inForce": {
        "from": "2023-04-02",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "TSG T7008-2023": {
      "title": "电梯自行检测规则",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2023-04-02",
      "inForce": {
        "from": "2023-04-02",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "特种设备定期检验周期（转述）": {
      "title": "压力容器、气瓶定期检验周期一览",
      "issuer": "未注明，依旧版安全技术规范整理",
      "publishedOn": null,
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "锅炉定期检验规则（副本）": {
      "title": "锅炉定期检验规则（1999年规则之后的文本）",
      "issuer": "国家质量监督检验检疫总局",
      "publishedOn": null,
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.equipment.apply.2014",
      "title": "检验合格有效期届满前一个月提出定期检验要求",
      "source": {
        "document": "特种设备安全法",
        "article": "第四十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2014-01-01",
        "to": null
      },
      "textDay": "equipment.inspectionDue",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "month",
            "toward": "before"
          }
        }
      },
      "group": "cn.equipment.apply",
      "note": "特种设备安全监察条例第二十八条同为一个月。"
    },
    {
      "id": "cn.equipment.register.2014",
      "title": "投入使用前或者投入使用后三十日内办理使用登记",
      "source": {
        "document": "特种设备安全法",
        "article": "第三十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2014-01-01",
        "to": null
      },
      "textDay": "equipment.used",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 30,
            "unit": "day"
          },
          "counting": "cn.counting.civil"
        }
      },
      "group": "cn.equipment.register",
      "note": "未见期间计算条款，按民法典计算。"
    },
    {
      "id": "cn.elevator.inspection.2023",
      "title": "电梯在监督检验后第一、四、七、九、十一、十三、十五年定期检验",
      "source": {
        "document": "TSG T7001-2023",
        "article": "4.1"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-02",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "years": [
            1,
            4,
            7,
            9,
            11,
            13,
            15
          ],
          "thenEvery": 1,
          "by": "month",
          "early": {
            "amount": 2,
            "unit": "month"
          },
          "closes": {
            "amount": 1,
            "unit": "month"
          },
          "anchor": "elevator.supervised"
        }
      },
      "group": "cn.elevator.inspection",
      "note": "以监督检验的月份为准，可以提前两个月，不改变下次检验月份。年份见4.1第（1）项副本；第（2）项十五年以上每年一次未见原文，本条因此仍为转述。停用一年以上的，重新启用前检验，其后仍按原来的年份，只把基准月改为该次检验的月份。重大修理经监督检验的，当年不再定期检验。提前一个月提出检验要求见特种设备安全法第四十条。"
    },
    {
      "id": "cn.elevator.restart.2023",
      "title": "停用一年以上的，重新启用前检验；其后年份不变，基准月改为该次检验的月份",
      "source": {
        "document": "TSG T7001-2023",
        "article": "4.1第（4）项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2023-04-02",
        "to": null
      },
      "textDay": "elevator.restarted",
      "when": {
        "all": []
      },
      "then": {
        "restart": {
          "moves": "month"
        }
      },
      "group": "cn.elevator.inspection",
      "note": "年份仍自监督检验起算，只改月份；该次检验当年不再另做定期检验。"
    },
    {
      "id": "cn.elevator.self-inspection.2023",
      "title": "不做定期检验的年份由使用单位自行检测",
      "source": {
        "document": "TSG T7008-2023"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-04-02",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "years": [
            2,
            3,
            5,
            6,
            8,
            10,
            12,
            14
          ],
          "by": "month",
          "early": {
            "amount": 1,
            "unit": "month"
          },
          "anchor": "elevator.supervised"
        }
      },
      "group": "cn.elevator.self-inspection",
      "note": "可以提前一个月，不改变下次检测月份。停用后重新启用的，自行检测的基准月是否随检验改变，未见条文。"
    },
    {
      "id": "cn.boiler.external.2024",
      "title": "锅炉外部检验每年一次",
      "source": {
        "document": "锅炉定期检验规则（副本）",
        "article": "定期检验周期第（1）项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 1,
            "unit": "year"
          },
          "anchor": "boiler.externalInspected",
          "mode": "chain",
          "closes": {
            "amount": 1,
            "unit": "month"
          }
        }
      },
      "group": "cn.boiler.external",
      "note": "条文见副本，未注明编号；现行锅炉安全技术规程（TSG 11-2020）原文未见，以检验报告载明的下次检验日期为准。起用日取2024年1月1日。"
    },
    {
      "id": "cn.boiler.internal-first.2024",
      "title": "锅炉投入运行后一年进行首次内部检验",
      "source": {
        "document": "锅炉定期检验规则（副本）",
        "article": "定期检验周期第（2）项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "boiler.powerStation"
        },
        "eq": {
          "const": false
        }
      },
      "then": {
        "recur": {
          "years": [
            1
          ],
          "anchor": "boiler.used",
          "closes": {
            "amount": 1,
            "unit": "month"
          }
        }
      },
      "group": "cn.boiler.internal-first",
      "note": "成套装置中的锅炉和电站锅炉可以结合第一次检修进行。条文见副本，未注明编号；现行锅炉安全技术规程（TSG 11-2020）原文未见，以检验报告载明的下次检验日期为准。起用日取2024年1月1日。"
    },
    {
      "id": "cn.boiler.internal.2024",
      "title": "锅炉内部检验一般每两年一次",
      "source": {
        "document": "锅炉定期检验规则（副本）",
        "article": "定期检验周期第（2）项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "boiler.powerStation"
        },
        "eq": {
          "const": false
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 2,
            "unit": "year"
          },
          "anchor": "boiler.internalInspected",
          "mode": "chain",
          "closes": {
            "amount": 1,
            "unit": "month"
          }
        }
      },
      "group": "cn.boiler.internal",
      "note": "首次内部检验见 cn.boiler.internal-first；成套装置中的锅炉结合大修周期。条文见副本，未注明编号；现行锅炉安全技术规程（TSG 11-2020）原文未见，以检验报告载明的下次检验日期为准。起用日取2024年1月1日。"
    },
    {
      "id": "cn.boiler.internal.power-station.2024",
      "title": "电站锅炉内部检验结合检修，一般每三至六年一次，从严按三年",
      "source": {
        "document": "锅炉定期检验规则（副本）",
        "article": "定期检验周期第（2）项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "boiler.powerStation"
        },
        "eq": {
          "const": true
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 3,
            "unit": "year"
          },
          "anchor": "boiler.internalInspected",
          "mode": "chain",
          "closes": {
            "amount": 1,
            "unit": "month"
          }
        }
      },
      "group": "cn.boiler.internal",
      "note": "首次内部检验可以结合第一次检修进行。条文见副本，未注明编号；现行锅炉安全技术规程（TSG 11-2020）原文未见，以检验报告载明的下次检验日期为准。起用日取2024年1月1日。"
    },
    {
      "id": "cn.boiler.pressure-test.2024",
      "title": "因结构原因无法进行内部检验的锅炉，每三年水（耐）压试验一次",
      "source": {
        "document": "锅炉定期检验规则（副本）",
        "article": "定期检验周期第（3）项"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "boiler.insideReachable"
        },
        "eq": {
          "const": false
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 3,
            "unit": "year"
          },
          "anchor": "boiler.pressureTested",
          "mode": "chain",
          "closes": {
            "amount": 1,
            "unit": "month"
          }
        }
      },
      "group": "cn.boiler.pressure-test",
      "note": "能进行内部检验的，只在对安全状况有怀疑时做水压试验，没有固定周期。1999年规则第五条的每六年一次已不采用。条文见副本，未注明编号；现行锅炉安全技术规程（TSG 11-2020）原文未见，以检验报告载明的下次检验日期为准。起用日取2024年1月1日。"
    },
    {
      "id": "cn.vessel.yearly-check.2024",
      "title": "固定式压力容器每年年度检查",
      "source": {
        "document": "特种设备定期检验周期（转述）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 1,
            "unit": "year"
          },
          "anchor": "vessel.used"
        }
      },
      "group": "cn.vessel.yearly-check",
      "note": "周期出自旧版规范的转述，以检验报告载明的下次检验日期为准。"
    },
    {
      "id": "cn.vessel.first-inspection.2024",
      "title": "固定式压力容器投用后三年内首次全面检验",
      "source": {
        "document": "特种设备定期检验周期（转述）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "years": [
            3
          ],
          "anchor": "vessel.used",
          "closes": {
            "amount": 1,
            "unit": "month"
          }
        }
      },
      "group": "cn.vessel.first-inspection",
      "note": "周期出自旧版规范的转述，以检验报告载明的下次检验日期为准。"
    },
    {
      "id": "cn.vessel.inspection.good.2024",
      "title": "安全状况等级一、二级的压力容器每六年全面检验",
      "source": {
        "document": "特种设备定期检验周期（转述）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "vessel.grade"
        },
        "in": {
          "const": [
            1,
            2
          ]
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 6,
            "unit": "year"
          },
          "anchor": "vessel.inspected",
          "mode": "chain",
          "closes": {
            "amount": 1,
            "unit": "month"
          }
        }
      },
      "group": "cn.vessel.inspection",
      "note": "周期出自旧版规范的转述，以检验报告载明的下次检验日期为准。"
    },
    {
      "id": "cn.vessel.inspection.fair.2024",
      "title": "安全状况等级三级的压力容器三至六年全面检验，从严按三年",
      "source": {
        "document": "特种设备定期检验周期（转述）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "vessel.grade"
        },
        "eq": {
          "const": 3
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 3,
            "unit": "year"
          },
          "anchor": "vessel.inspected",
          "mode": "chain",
          "closes": {
            "amount": 1,
            "unit": "month"
          }
        }
      },
      "group": "cn.vessel.inspection",
      "note": "周期出自旧版规范的转述，以检验报告载明的下次检验日期为准。四级由检验机构确定周期，五级停止使用。"
    },
    {
      "id": "cn.cylinder.inspection.corrosive.2024",
      "title": "腐蚀性气体气瓶每两年检验",
      "source": {
        "document": "特种设备定期检验周期（转述）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "cylinder.gas"
        },
        "eq": {
          "const": "corrosive"
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 2,
            "unit": "year"
          },
          "anchor": "cylinder.inspected",
          "mode": "chain"
        }
      },
      "group": "cn.cylinder.inspection",
      "note": "周期出自旧版规范的转述，以检验报告载明的下次检验日期为准。"
    },
    {
      "id": "cn.cylinder.inspection.general.2024",
      "title": "一般气体气瓶每三年检验",
      "source": {
        "document": "特种设备定期检验周期（转述）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "cylinder.gas"
        },
        "eq": {
          "const": "general"
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 3,
            "unit": "year"
          },
          "anchor": "cylinder.inspected",
          "mode": "chain"
        }
      },
      "group": "cn.cylinder.inspection",
      "note": "周期出自旧版规范的转述，以检验报告载明的下次检验日期为准。"
    },
    {
      "id": "cn.cylinder.inspection.inert.2024",
      "title": "惰性气体气瓶每五年检验",
      "source": {
        "document": "特种设备定期检验周期（转述）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "left": {
          "fact": "cylinder.gas"
        },
        "eq": {
          "const": "inert"
        }
      },
      "then": {
        "recur": {
          "every": {
            "amount": 5,
            "unit": "year"
          },
          "anchor": "cylinder.inspected",
          "mode": "chain"
        }
      },
      "group": "cn.cylinder.inspection",
      "note": "周期出自旧版规范的转述，以检验报告载明的下次检验日期为准。"
    }
  ],
  "notFound": [
    "TSG 11-2020、TSG 21-2016、TSG 23-2021 原文未见：锅炉的周期按一份未注明编号的锅炉定期检验规则副本；压力容器、气瓶的周期出自旧表转述，施行日未见，起用日取2024年1月1日。",
    "液化石油气钢瓶不一定属于“一般气体每三年”，所见各表均未写明，以检验标志为准。",
    "起重机械（一年或者两年）、叉车（一年）的周期见于转述，TSG 51、TSG 81 原文未见，未收录。",
    "电梯十五年以上每年检验一次的原文未见。",
    "压力容器安全状况等级四级的周期由检验机构确定，须登记其确定的日期。"
  ],
  "digest": "sha256:d40ee2a7f8dcbdd9fb19761d13a289225ea345d2bc5ac7cf7f2536d9f0c228ec"
};
