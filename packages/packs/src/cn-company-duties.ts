// Made from packs/cn-company-duties.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Annual reports and disclosure of enterprises.
 *
 * @zh 企业年度报告与信息公示
 */
export const cnCompanyDuties: SealedPack = {
  "id": "cn.company-duties",
  "version": "1.0.0",
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
      "publishedOn": null,
      "inForce": {
        "from": "2014-10-01",
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
            "zh": "列入经营异常名录，可以处一万元以下罚款；满三年未补报的列入严重违法失信名单",
            "en": "abnormal list, fine up to 10,000 yuan; serious list after three years"
          }
        }
      },
      "group": "cn.annual-report",
      "note": "成立当年不报，自次年起报。年度报告的更正同样在六月三十日前（公示条例第十二条）。异常名录与罚款见实施细则第七十条，严重违法见公示条例第十七条，均按所见文本。窗口为固定日期，未见顺延条款。"
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
      "group": "cn.disclosure.instant"
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
    "企业信息公示条例2024年修订（国务院令第777号）的文本未见，即时公示期限按2014年文本。",
    "个体工商户年报公示的除外规定以其自身办法为准，未收录。"
  ],
  "digest": "sha256:466f77b4e7189533bfe9d8a17e6553b3aaff7ec955e42999a9e3441292a3e1e5"
};
