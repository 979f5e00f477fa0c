// Made from packs/cn-2107-reporting.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Reporting rhythm of Jinzhou.
 *
 * @zh 锦州报送时限
 */
export const cn2107Reporting: SealedPack = {
  "id": "cn-2107.reporting",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "锦州报送时限",
    "en": "Reporting rhythm of Jinzhou"
  },
  "division": "210700",
  "documents": {
    "锦州报送时限": {
      "title": "锦州信息报送时限要求",
      "issuer": "锦州，具体制发机关未注明",
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
      "id": "cn-2107.reporting.daily",
      "title": "日报每日十时前",
      "source": {
        "document": "锦州报送时限"
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
          "daily": "day",
          "at": "10:00"
        }
      },
      "group": "cn-2107.reporting.daily",
      "note": "文件的施行日和制发机关未见，起用日取2024年1月1日。"
    },
    {
      "id": "cn-2107.reporting.weekly",
      "title": "周报每周一十时前",
      "source": {
        "document": "锦州报送时限"
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
          "weekly": [
            {
              "from": 1,
              "to": 1
            }
          ],
          "at": "10:00"
        }
      },
      "group": "cn-2107.reporting.weekly",
      "note": "文件的施行日和制发机关未见，起用日取2024年1月1日。"
    },
    {
      "id": "cn-2107.reporting.ten-day",
      "title": "旬报每月一日、十一日、二十一日",
      "source": {
        "document": "锦州报送时限"
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
          "monthly": [
            {
              "from": 1,
              "to": 1
            },
            {
              "from": 11,
              "to": 11
            },
            {
              "from": 21,
              "to": 21
            }
          ]
        }
      },
      "group": "cn-2107.reporting.ten-day",
      "note": "文件的施行日和制发机关未见，起用日取2024年1月1日。"
    },
    {
      "id": "cn-2107.reporting.monthly",
      "title": "月报每月五日至十日",
      "source": {
        "document": "锦州报送时限"
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
          "monthly": [
            {
              "from": 5,
              "to": 10
            }
          ]
        }
      },
      "group": "cn-2107.reporting.monthly",
      "note": "文件的施行日和制发机关未见，起用日取2024年1月1日。"
    },
    {
      "id": "cn-2107.reporting.half-year",
      "title": "半年报七月二十日前",
      "source": {
        "document": "锦州报送时限"
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
          "yearly": [
            {
              "from": "07-01",
              "to": "07-20"
            }
          ]
        }
      },
      "group": "cn-2107.reporting.half-year",
      "note": "文件的施行日和制发机关未见，起用日取2024年1月1日。"
    },
    {
      "id": "cn-2107.reporting.yearly",
      "title": "年报二月十日前",
      "source": {
        "document": "锦州报送时限"
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
          "yearly": [
            {
              "from": "01-01",
              "to": "02-10"
            }
          ]
        }
      },
      "group": "cn-2107.reporting.yearly",
      "note": "文件的施行日和制发机关未见，起用日取2024年1月1日。"
    }
  ],
  "notFound": [
    "锦州报送要求的文号、制发机关和施行日未见；遇休息日是否提前或者顺延未见。"
  ],
  "digest": "sha256:6f2322713b236caf2eee7550c4c4c45ccba03c430d754058e3258fb88f9d0e94"
};
