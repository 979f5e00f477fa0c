// Made from ladders/cn-37.json; edit that file and run the generator.

/**
 * Awards of a place and those above it, as data: `cn-37.ladder`.
 *
 * @zh 质量奖梯次
 */
export const ladderCn37 = {
  "id": "cn-37.ladder",
  "title": {
    "zh": "山东质量奖梯次",
    "en": "Quality awards in Shandong"
  },
  "awards": [
    {
      "id": "cn.quality-award",
      "name": "中国质量奖",
      "level": "national",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation",
        "unit",
        "team",
        "individual"
      ],
      "cycleYears": 2,
      "quotas": [
        {
          "grade": "award",
          "atMost": 10,
          "mayBeVacant": true
        },
        {
          "grade": "nomination",
          "atMost": 90,
          "mayBeVacant": true
        }
      ],
      "division": null
    },
    {
      "id": "cn-37.governor-quality-award",
      "name": "山东省省长质量奖",
      "level": "province",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation",
        "unit",
        "individual"
      ],
      "cycleYears": null,
      "quotas": [
        {
          "grade": "award",
          "atMost": 3,
          "per": "recommender",
          "subjects": [
            "organisation"
          ]
        },
        {
          "grade": "award",
          "atMost": 2,
          "per": "recommender",
          "subjects": [
            "individual"
          ]
        }
      ],
      "division": "370000",
      "windows": [
        {
          "kind": "publicity",
          "span": {
            "amount": 5,
            "unit": "workday"
          },
          "document": "鲁质强办发〔2025〕2号"
        }
      ],
      "calls": [
        {
          "id": "cn-37.8",
          "edition": 8,
          "year": 2021,
          "opensOn": null,
          "closesOn": null,
          "cutoff": null,
          "grantOn": null,
          "document": "第八届山东省省长质量奖",
          "evidence": "report"
        },
        {
          "id": "cn-37.10",
          "edition": 10,
          "year": 2025,
          "opensOn": null,
          "closesOn": "2025-06-13",
          "closesAt": "12:00",
          "cutoff": null,
          "grantOn": null,
          "document": "鲁质强办发〔2025〕2号",
          "evidence": "copy"
        }
      ]
    }
  ],
  "notFound": [
    "2025年管理办法的周期和名额未见到；推荐名额按第十届推荐通知。",
    "第十届推荐截止日在通知副本中字迹不清，读作2025年6月13日12时。",
    "每两年一届、企业和个人各不超过五名见于2016年文件，已废止。"
  ]
} as const;
