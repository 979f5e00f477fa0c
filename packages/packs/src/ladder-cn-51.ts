// Made from ladders/cn-51.json; edit that file and run the generator.

/**
 * Awards of a place and those above it, as data: `cn-51.ladder`.
 *
 * @zh 质量奖梯次
 */
export const ladderCn51 = {
  "id": "cn-51.ladder",
  "title": {
    "zh": "四川质量奖梯次",
    "en": "Quality awards in Sichuan"
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
      "id": "cn-51.tianfu-quality-award",
      "name": "天府质量奖",
      "level": "province",
      "kind": "quality",
      "names": [
        {
          "name": "四川省天府质量奖",
          "period": {
            "from": "2016-10-31",
            "to": "2021-11-18"
          }
        }
      ],
      "subjects": [
        "organisation",
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
          "atMost": 10,
          "mayBeVacant": true
        }
      ],
      "division": "510000",
      "cycle": {
        "years": 2,
        "phase": 2023,
        "edition": 2
      }
    },
    {
      "id": "cn-5117.gov-quality-award",
      "name": "达州市政府质量奖",
      "level": "city",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation",
        "unit",
        "team",
        "individual"
      ],
      "cycleYears": null,
      "quotas": [
        {
          "grade": "award",
          "atMost": 8,
          "atLeast": 5,
          "subjects": [
            "organisation",
            "unit",
            "team"
          ]
        },
        {
          "grade": "award",
          "atMost": 5,
          "atLeast": 3,
          "subjects": [
            "individual"
          ]
        }
      ],
      "division": "511700"
    }
  ],
  "notFound": [
    "绵阳、资阳两市的市级奖项未见到。",
    "达州的条件未见到，不作判定。"
  ]
} as const;
