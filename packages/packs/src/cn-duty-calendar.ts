// Made from packs/cn-duty-calendar.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Daily control, weekly check, monthly meeting.
 *
 * @zh 日管控、周排查、月调度
 */
export const cnDutyCalendar: SealedPack = {
  "id": "cn.duty-calendar",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "日管控、周排查、月调度",
    "en": "Daily control, weekly check, monthly meeting"
  },
  "division": null,
  "documents": {
    "总局令第60号": {
      "title": "企业落实食品安全主体责任监督管理规定",
      "issuer": "国家市场监督管理总局",
      "publishedOn": null,
      "inForce": {
        "from": "2022-11-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "总局令第75号": {
      "title": "工业产品生产单位落实质量安全主体责任监督管理规定",
      "issuer": "国家市场监督管理总局",
      "publishedOn": null,
      "inForce": {
        "from": "2023-05-05",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "总局令第76号": {
      "title": "工业产品销售单位落实质量安全主体责任监督管理规定",
      "issuer": "国家市场监督管理总局",
      "publishedOn": null,
      "inForce": {
        "from": "2023-05-05",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.food.daily",
      "title": "食品生产经营企业日管控：每日检查并记录",
      "source": {
        "document": "总局令第60号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-11-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "daily": "day",
          "proof": {
            "zh": "每日食品安全检查记录",
            "en": "daily food safety check record"
          }
        }
      },
      "group": "cn.food.daily",
      "note": "隐患的报告对象按本单位制度确定；条文写明的上报人未核对，未写逐级上报。停产停业日由本单位登记后不计。"
    },
    {
      "id": "cn.food.weekly",
      "title": "食品生产经营企业周排查：每周排查并形成报告",
      "source": {
        "document": "总局令第60号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-11-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "weekly": [
            {
              "from": 1,
              "to": 7
            }
          ],
          "proof": {
            "zh": "每周食品安全排查治理报告",
            "en": "weekly food safety report"
          }
        }
      },
      "group": "cn.food.weekly",
      "note": "隐患的报告对象按本单位制度确定；条文写明的上报人未核对，未写逐级上报。"
    },
    {
      "id": "cn.food.monthly",
      "title": "食品生产经营企业月调度：每月会商并形成纪要",
      "source": {
        "document": "总局令第60号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-11-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "monthly": [
            {
              "from": 1,
              "to": 31
            }
          ],
          "proof": {
            "zh": "每月食品安全调度会议纪要",
            "en": "monthly food safety meeting minutes"
          }
        }
      },
      "group": "cn.food.monthly",
      "note": "隐患的报告对象按本单位制度确定；条文写明的上报人未核对，未写逐级上报。"
    },
    {
      "id": "cn.producer.daily",
      "title": "工业产品生产单位日管控：每日检查并记录",
      "source": {
        "document": "总局令第75号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-05-05",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "daily": "day",
          "proof": {
            "zh": "每日质量安全检查记录",
            "en": "daily quality safety check record"
          }
        }
      },
      "group": "cn.producer.daily",
      "note": "隐患的报告对象按本单位制度确定；条文写明的上报人未核对，未写逐级上报。停产停业日由本单位登记后不计。"
    },
    {
      "id": "cn.producer.weekly",
      "title": "工业产品生产单位周排查：每周排查并形成报告",
      "source": {
        "document": "总局令第75号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-05-05",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "weekly": [
            {
              "from": 1,
              "to": 7
            }
          ],
          "proof": {
            "zh": "每周质量安全排查治理报告",
            "en": "weekly quality safety report"
          }
        }
      },
      "group": "cn.producer.weekly",
      "note": "隐患的报告对象按本单位制度确定；条文写明的上报人未核对，未写逐级上报。"
    },
    {
      "id": "cn.producer.monthly",
      "title": "工业产品生产单位月调度：每月会商并形成纪要",
      "source": {
        "document": "总局令第75号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-05-05",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "monthly": [
            {
              "from": 1,
              "to": 31
            }
          ],
          "proof": {
            "zh": "每月质量安全调度会议纪要",
            "en": "monthly quality safety meeting minutes"
          }
        }
      },
      "group": "cn.producer.monthly",
      "note": "隐患的报告对象按本单位制度确定；条文写明的上报人未核对，未写逐级上报。"
    },
    {
      "id": "cn.seller.daily",
      "title": "工业产品销售单位日管控：每日检查并记录",
      "source": {
        "document": "总局令第76号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-05-05",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "daily": "day",
          "proof": {
            "zh": "每日质量安全检查记录",
            "en": "daily quality safety check record"
          }
        }
      },
      "group": "cn.seller.daily",
      "note": "隐患的报告对象按本单位制度确定；条文写明的上报人未核对，未写逐级上报。所见副本施行日有五月五日和六月一日两种，按较早的取。停产停业日由本单位登记后不计。"
    },
    {
      "id": "cn.seller.weekly",
      "title": "工业产品销售单位周排查：每周排查并形成报告",
      "source": {
        "document": "总局令第76号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-05-05",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "weekly": [
            {
              "from": 1,
              "to": 7
            }
          ],
          "proof": {
            "zh": "每周质量安全排查治理报告",
            "en": "weekly quality safety report"
          }
        }
      },
      "group": "cn.seller.weekly",
      "note": "隐患的报告对象按本单位制度确定；条文写明的上报人未核对，未写逐级上报。所见副本施行日有五月五日和六月一日两种，按较早的取。"
    },
    {
      "id": "cn.seller.monthly",
      "title": "工业产品销售单位月调度：每月会商并形成纪要",
      "source": {
        "document": "总局令第76号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2023-05-05",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "monthly": [
            {
              "from": 1,
              "to": 31
            }
          ],
          "proof": {
            "zh": "每月质量安全调度会议纪要",
            "en": "monthly quality safety meeting minutes"
          }
        }
      },
      "group": "cn.seller.monthly",
      "note": "隐患的报告对象按本单位制度确定；条文写明的上报人未核对，未写逐级上报。所见副本施行日有五月五日和六月一日两种，按较早的取。"
    }
  ],
  "notFound": [
    "总局令第60号、第75号、第76号原文及条文号未见；逐级上报的对象和时限未见，由本单位制度补充。",
    "总局令第76号的施行日有2023年5月5日和6月1日两种副本。",
    "首席质量官的任期和覆盖率是地方要求（湖北、漳州），不属于本包。"
  ],
  "digest": "sha256:952f87632bf2c53f04596d6bb43ccc9a52d5d4cc767498adf81019a0c04e116d"
};
