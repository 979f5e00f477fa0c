// Made from packs/cn-campaign-days.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Campaign days and yearly dates.
 *
 * @zh 主题日、质量月与年度工作节点
 */
export const cnCampaignDays: SealedPack = {
  "id": "cn.campaign-days",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "主题日、质量月与年度工作节点",
    "en": "Campaign days and yearly dates"
  },
  "division": null,
  "documents": {
    "世界计量日": {
      "title": "世界计量日活动报道",
      "issuer": "公开报道",
      "publishedOn": null,
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "世界认可日": {
      "title": "世界认可日活动报道",
      "issuer": "公开报道",
      "publishedOn": null,
      "inForce": {
        "from": "2008-06-09",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "全国质量月": {
      "title": "全国质量月活动报道",
      "issuer": "公开报道",
      "publishedOn": null,
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "世界标准日": {
      "title": "世界标准日活动报道",
      "issuer": "公开报道",
      "publishedOn": null,
      "inForce": {
        "from": "1970-10-14",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "质量工作考核办法": {
      "title": "质量工作考核办法",
      "issuer": "国务院办公厅",
      "publishedOn": null,
      "inForce": {
        "from": "2013-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.campaign.metrology",
      "title": "世界计量日",
      "source": {
        "document": "世界计量日"
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
          "yearly": [
            {
              "from": "05-20",
              "to": "05-20"
            }
          ]
        }
      },
      "group": "cn.campaign.metrology",
      "note": "起始年份未见，按所见报道的年份。"
    },
    {
      "id": "cn.campaign.accreditation",
      "title": "世界认可日",
      "source": {
        "document": "世界认可日"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2008-06-09",
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
              "from": "06-09",
              "to": "06-09"
            }
          ]
        }
      },
      "group": "cn.campaign.accreditation",
      "note": "2025年为第十八届，由此推得起始年。"
    },
    {
      "id": "cn.campaign.quality-month",
      "title": "全国质量月",
      "source": {
        "document": "全国质量月"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
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
              "from": "09-01",
              "to": "09-30"
            }
          ]
        }
      },
      "group": "cn.campaign.quality-month",
      "note": "起始年份未见，按所见报道的年份。"
    },
    {
      "id": "cn.campaign.standards",
      "title": "世界标准日",
      "source": {
        "document": "世界标准日"
      },
      "evidence": "report",
      "inForce": {
        "from": "1970-10-14",
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
              "from": "10-14",
              "to": "10-14"
            }
          ]
        }
      },
      "group": "cn.campaign.standards",
      "note": "2025年为第五十六届，由此推得起始年。"
    },
    {
      "id": "cn.quality-assessment.goals",
      "title": "质量工作考核：每年六月三十日前报送目标",
      "source": {
        "document": "质量工作考核办法"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2013-07-01",
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
          ]
        }
      },
      "group": "cn.quality-assessment.goals",
      "note": "考核年度为七月一日至次年六月三十日。"
    },
    {
      "id": "cn.quality-assessment.report",
      "title": "质量工作考核：每年七月十五日前报送自评",
      "source": {
        "document": "质量工作考核办法"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2013-07-01",
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
              "from": "07-01",
              "to": "07-15"
            }
          ]
        }
      },
      "group": "cn.quality-assessment.report",
      "note": "考核年度为七月一日至次年六月三十日。"
    }
  ],
  "notFound": [
    "质量工作考核办法的文号（国办发〔2013〕47号）和施行日未核对，施行日取第一个考核年度的起始日。",
    "各主题日的当年主题由上级部门另行公布。"
  ],
  "digest": "sha256:4bdff0d7aa4f939239973c8c0d2ed331fe9e59006fb3813697c762f9929ccad2"
};
