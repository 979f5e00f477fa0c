// Made from packs/cn-4114-tasks.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Task lights as used in Shangqiu.
 *
 * @zh 商丘任务提醒比例
 */
export const cn4114Tasks: SealedPack = {
  "id": "cn-4114.tasks",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "商丘任务提醒比例",
    "en": "Task lights as used in Shangqiu"
  },
  "division": "411400",
  "documents": {
    "商丘师范学院任务督办提醒（2025年）": {
      "title": "商丘师范学院重点任务督办提醒办法",
      "issuer": "商丘师范学院",
      "publishedOn": null,
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-4114.task.2025",
      "title": "交办任务按载明的完成期限办理",
      "source": {
        "document": "商丘师范学院任务督办提醒（2025年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "task.assigned",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "on": {
            "fact": "task.limit"
          }
        }
      },
      "group": "cn-4114.task",
      "note": "学校内部做法，供参照；施行日未见，按报道年份取。"
    },
    {
      "id": "cn-4114.task.lights.2025",
      "title": "剩余三成黄灯、一成五橙灯、逾期红灯",
      "source": {
        "document": "商丘师范学院任务督办提醒（2025年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "task.assigned",
      "when": {
        "all": []
      },
      "then": {
        "alarm": {
          "duty": "cn-4114.task",
          "leads": [
            {
              "share": {
                "num": 3,
                "den": 10
              },
              "level": "黄"
            },
            {
              "share": {
                "num": 15,
                "den": 100
              },
              "level": "橙"
            }
          ],
          "overdue": [
            {
              "level": "红"
            }
          ]
        }
      },
      "group": "cn-4114.task.lights",
      "note": "黄灯：剩余三成时间仍无进展报告的通知；橙灯：剩余一成五或者对黄灯不回应；红灯：逾期或者重大风险。"
    }
  ],
  "notFound": [
    "商丘提醒比例出自报道，文件号和施行日未见；是学校内部做法，市场监管局是否采用由本地决定。"
  ],
  "digest": "sha256:e81909dc631dde3c8d6a6e1c42a93362d88a8611e970d7327ae6fd6ed0a82abd"
};
