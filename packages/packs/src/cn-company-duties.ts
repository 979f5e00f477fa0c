// Made from packs/cn-company-duties.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Annual reports and disclosure of enterprises.
 *
 * @zh 企业年度报告与信息公示
 */
export const cnCompanyDuties: SealedPack = {
  "id": "cn.company-duties",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "企业年度报告与信息公示",
    "en": "Annual reports and disclosure of enterprises"
  },
  "division": null,
  "documents": {
    "总局令第52号": {
      "title": "中华人民共和国市场主体登记管理条例实施细则",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2022-03-01",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "国令第654号": {
      "title": "企业信息公示暂行条例（2014年文本）",
      "issuer": "国务院",
      "publishedOn": "2014-08-07",
      "inForce": {
        "from": "2014-10-01",
        "to": "2024-05-01"
      },
      "status": "repealed",
      "evidence": "copy"
    },
    "国令第777号": {
      "title": "企业信息公示暂行条例（2024年修订）",
      "issuer": "国务院",
      "publishedOn": "2024-03-10",
      "inForce": {
        "from": "2024-05-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "国令第784号": {
      "title": "国务院关于实施《中华人民共和国公司法》注册资本登记管理制度的规定",
      "issuer": "国务院",
      "publishedOn": "2024-07-01",
      "inForce": {
        "from": "2024-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.annual-report.2022",
      "title": "每年一月一日至六月三十日报送并公示上一年度年度报告",
      "source": {
        "document": "总局令第52号",
        "article": "第六十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": "2024-05-01"
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "yearly": [
            {
              "from": "01-01",
              "to": "06-30"
            }
          ],
          "anchor": "enterprise.established",
          "consequence": {
            "zh": "列入经营异常名录，可以处一万元以下罚款；满三年未补报的列入严重违法失信名单",
            "en": "abnormal list, fine up to 10,000 yuan; serious list after three years"
          }
        }
      },
      "group": "cn.annual-report",
      "note": "成立当年不报，自次年起报。报送义务另见公示条例第八条。窗口为固定日期，未见顺延条款。年度报告的更正同样在六月三十日前（2014年文本第十二条）。罚款见实施细则第七十条，异常名录和严重违法见公示条例2014年文本第十七条。"
    },
    {
      "id": "cn.annual-report.2024",
      "title": "每年一月一日至六月三十日报送并公示上一年度年度报告",
      "source": {
        "document": "总局令第52号",
        "article": "第六十三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-05-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "yearly": [
            {
              "from": "01-01",
              "to": "06-30"
            }
          ],
          "anchor": "enterprise.established",
          "consequence": {
            "zh": "列入经营异常名录，依法给予处罚；连续两年未报、仍在名录且无法联系的，吊销营业执照",
            "en": "abnormal list and a penalty; licence revoked where two years running are missing and the firm is still listed and cannot be reached"
          }
        }
      },
      "group": "cn.annual-report",
      "note": "成立当年不报，自次年起报。报送义务另见公示条例第八条。窗口为固定日期，未见顺延条款。后果见公示条例2024年文本第十八条（原第十七条），罚款见实施细则第七十条。2014年文本的“满三年列入严重违法”自2024年5月1日起不再适用；严重违法失信名单的现行规定未见。"
    },
    {
      "id": "cn.disclosure.instant.2014",
      "title": "应即时公示的信息二十个工作日内公示",
      "source": {
        "document": "国令第654号",
        "article": "第十条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2014-10-01",
        "to": "2024-05-01"
      },
      "textDay": "disclosure.arose",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 20,
            "unit": "workday"
          }
        }
      },
      "group": "cn.disclosure.instant"
    },
    {
      "id": "cn.disclosure.instant.2024",
      "title": "应即时公示的信息二十个工作日内公示",
      "source": {
        "document": "国令第777号",
        "article": "第十条"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-05-01",
        "to": null
      },
      "textDay": "disclosure.arose",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 20,
            "unit": "workday"
          }
        }
      },
      "group": "cn.disclosure.instant",
      "note": "2024年文本第六条以后的全文未见，修改决定没有改动本条的期限；认缴、实缴等出资信息的变动见 cn.capital.disclose。"
    },
    {
      "id": "cn.capital.disclose.2024",
      "title": "认缴、实缴的出资额、方式、期限和股权等信息变动二十个工作日内公示",
      "source": {
        "document": "国令第784号",
        "article": "第四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-07-01",
        "to": null
      },
      "textDay": "capital.changed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 20,
            "unit": "workday"
          }
        }
      },
      "group": "cn.capital.disclose"
    },
    {
      "id": "cn.capital.adjust.2024",
      "title": "2024年6月30日以前登记的公司，在2027年6月30日前调整出资期限",
      "source": {
        "document": "国令第784号",
        "article": "第二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-07-01",
        "to": null
      },
      "textDay": "capital.checked",
      "when": {
        "left": {
          "fact": "enterprise.registeredOn"
        },
        "lte": {
          "const": "2024-06-30"
        }
      },
      "then": {
        "due": {
          "on": {
            "const": "2027-06-30"
          },
          "consequence": {
            "zh": "逾期不调整的，登记机关向社会公示、作出特别标注",
            "en": "publicly marked by the registration authority"
          }
        }
      },
      "group": "cn.capital.adjust",
      "note": "是否须要调整看剩余的出资期限，见该条；固定日期，未见顺延条款。"
    },
    {
      "id": "cn.disclosure.licence-change.2022",
      "title": "营业执照记载信息变更十五日内更新公示",
      "source": {
        "document": "总局令第52号",
        "article": "第六十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-03-01",
        "to": null
      },
      "textDay": "licence.changed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 15,
            "unit": "day"
          },
          "counting": "cn.counting.civil"
        }
      },
      "group": "cn.disclosure.licence-change",
      "note": "条例未见期间计算条款，按民法典计算。"
    }
  ],
  "notFound": [
    "企业信息公示暂行条例2024年文本第六条以后的全文未见；第十八条按修改决定，第十条的期限按2014年文本并列为转述。",
    "个体工商户年报公示的除外规定以其自身办法为准，未收录。"
  ],
  "digest": "sha256:dcef57833fffd59c5fe19d8f5f6dcca1bf1a9044c327c1337c63df8b216e6033"
};
