// Made from ladders/cn-36.json; edit that file and run the generator.

/**
 * Awards of a place and those above it, as data: `cn-36.ladder`.
 *
 * @zh 质量奖梯次
 */
export const ladderCn36 = {
  "id": "cn-36.ladder",
  "title": {
    "zh": "江西质量奖梯次",
    "en": "Quality awards in Jiangxi"
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
      "id": "cn-36.jinggang-quality-award",
      "name": "井冈质量奖",
      "level": "province",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation",
        "individual"
      ],
      "cycleYears": 2,
      "quotas": [
        {
          "grade": "award",
          "atMost": 3,
          "subjects": [
            "organisation"
          ]
        },
        {
          "grade": "award",
          "atMost": 3,
          "subjects": [
            "individual"
          ]
        },
        {
          "grade": "nomination",
          "atMost": 5,
          "subjects": [
            "organisation"
          ]
        },
        {
          "grade": "nomination",
          "atMost": 5,
          "subjects": [
            "individual"
          ]
        }
      ],
      "division": "360000"
    }
  ],
  "notFound": [
    "2014年以后的修订未见到。",
    "吉安市的市级奖项未见到。"
  ]
} as const;
