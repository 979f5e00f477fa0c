// Made from packs/cn-devices.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Medical devices: renewals and yearly reports.
 *
 * @zh 医疗器械注册、许可延续与自查报告
 */
export const cnDevices: SealedPack = {
  "id": "cn.devices",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "医疗器械注册、许可延续与自查报告",
    "en": "Medical devices: renewals and yearly reports"
  },
  "division": null,
  "documents": {
    "国令第739号": {
      "title": "医疗器械监督管理条例（2021年修订）",
      "issuer": "国务院",
      "publishedOn": "2021-02-09",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第47号": {
      "title": "医疗器械注册与备案管理办法",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2021-08-26",
      "inForce": {
        "from": "2021-10-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第53号": {
      "title": "医疗器械生产监督管理办法",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2022-03-10",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "总局令第54号": {
      "title": "医疗器械经营监督管理办法",
      "issuer": "国家市场监督管理总局",
      "publishedOn": "2022-03-10",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.counting.device-registration",
      "title": "医疗器械注册与备案管理办法规定的期限以工作日计算",
      "source": {
        "document": "总局令第47号",
        "article": "第九十九条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-10-01",
        "to": null
      },
      "textDay": "counting",
      "when": {
        "all": []
      },
      "then": {
        "counting": {
          "workdays": "all"
        }
      }
    },
    {
      "id": "cn.device.registration-renewal.2021",
      "title": "医疗器械注册证有效期五年，届满六个月前申请延续",
      "source": {
        "document": "国令第739号",
        "article": "第二十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-06-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 5,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "deviceRegistration.expires",
          "anchorIs": "end",
          "mode": "term",
          "closes": {
            "amount": 6,
            "unit": "month"
          },
          "renewal": {
            "silence": "renewed"
          }
        }
      },
      "group": "cn.device.registration-renewal",
      "note": "逾期未作决定的视为准予延续。在原有效期内批准的，自原届满日次日起算；届满后批准的，自批准之日起算（注册与备案管理办法第八十二条至第八十四条）。"
    },
    {
      "id": "cn.device.production-renewal.2022",
      "title": "医疗器械生产许可证届满前九十至三十个工作日之间申请延续",
      "source": {
        "document": "总局令第53号",
        "article": "第十七条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 5,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "deviceProduction.expires",
          "anchorIs": "end",
          "mode": "term",
          "opens": {
            "amount": 90,
            "unit": "workday",
            "actionDay": "open"
          },
          "closes": {
            "amount": 30,
            "unit": "workday",
            "actionDay": "open"
          },
          "renewal": {
            "silence": "renewed"
          },
          "consequence": {
            "zh": "逾期未提出的，不再受理延续申请",
            "en": "a later application is refused"
          }
        }
      },
      "group": "cn.device.production-renewal",
      "note": "有效期五年见第十四条。有效期届满前未作决定的，视为准予延续（医疗器械监督管理条例第三十二条第三款、行政许可法第五十条第二款）；届满后批准的，自批准之日起算。申请当日是否计入有两种理解，从严办理。"
    },
    {
      "id": "cn.device.business-renewal.2022",
      "title": "医疗器械经营许可证届满前九十至三十个工作日之间申请延续",
      "source": {
        "document": "总局令第54号",
        "article": "第十六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 5,
            "unit": "year",
            "firstDay": "counted",
            "monthEnd": "day-before"
          },
          "anchor": "deviceBusiness.expires",
          "anchorIs": "end",
          "mode": "term",
          "opens": {
            "amount": 90,
            "unit": "workday",
            "actionDay": "open"
          },
          "closes": {
            "amount": 30,
            "unit": "workday",
            "actionDay": "open"
          },
          "renewal": {
            "silence": "renewed"
          },
          "consequence": {
            "zh": "逾期未提出的，不再受理延续申请",
            "en": "a later application is refused"
          }
        }
      },
      "group": "cn.device.business-renewal",
      "note": "有效期五年见第十四条。届满前未作决定的视为准予延续；届满后批准的，自批准之日起算。申请当日是否计入有两种理解，从严办理。"
    },
    {
      "id": "cn.device.production-report.2022",
      "title": "医疗器械注册人、生产企业每年三月三十一日前提交上一年度自查报告",
      "source": {
        "document": "总局令第53号",
        "article": "第四十五条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
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
              "to": "03-31"
            }
          ],
          "proof": {
            "zh": "质量管理体系年度自查报告",
            "en": "yearly self-check report"
          }
        }
      },
      "group": "cn.device.production-report"
    },
    {
      "id": "cn.device.business-report.2022",
      "title": "医疗器械经营企业每年三月三十一日前提交上一年度自查报告",
      "source": {
        "document": "总局令第54号",
        "article": "第四十四条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2022-05-01",
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
              "to": "03-31"
            }
          ],
          "proof": {
            "zh": "质量管理年度自查报告",
            "en": "yearly self-check report"
          }
        }
      },
      "group": "cn.device.business-report"
    }
  ],
  "notFound": [
    "医疗器械经营、生产许可延续的窗口，申请当日是否计入三十、九十个工作日，未见解释。"
  ],
  "digest": "sha256:3fcd2f0da0a9a1f47304da47d805e5883d603278cd95d8019f7840fd8dc71097"
};
