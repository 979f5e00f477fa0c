// Made from ladders/cn-31.json; edit that file and run the generator.

/**
 * Awards of a place and those above it, as data: `cn-31.ladder`.
 *
 * @zh 质量奖梯次
 */
export const ladderCn31 = {
  "id": "cn-31.ladder",
  "title": {
    "zh": "上海质量奖梯次",
    "en": "Quality awards in Shanghai"
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
      "id": "cn-31.mayor-quality-award",
      "name": "上海市市长质量奖",
      "level": "province",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation",
        "individual"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "310000"
    },
    {
      "id": "cn-31.gold-quality-award",
      "name": "上海市质量金奖",
      "level": "province",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation",
        "individual"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "310000"
    },
    {
      "id": "cn-310118.mayor-quality-award",
      "name": "青浦区区长质量奖",
      "level": "county",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation",
        "individual"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "310118"
    },
    {
      "id": "cn-310118.gold-quality-award",
      "name": "青浦区质量金奖",
      "level": "county",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation",
        "individual"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "310118"
    },
    {
      "id": "cn-310115.gov-quality-award",
      "name": "浦东新区质量奖",
      "level": "county",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": 5,
      "quotas": [],
      "division": "310115",
      "windows": [
        {
          "kind": "staff-notice",
          "span": {
            "amount": 5,
            "unit": "workday"
          },
          "document": "第三届浦东新区质量奖申报通知",
          "atLeast": true
        }
      ],
      "calls": [
        {
          "id": "cn-310115.3",
          "edition": 3,
          "year": 2026,
          "opensOn": null,
          "closesOn": "2026-04-30",
          "cutoff": null,
          "grantOn": null,
          "document": "第三届浦东新区质量奖申报通知",
          "evidence": "copy"
        }
      ]
    }
  ],
  "notFound": [
    "上海各奖项的周期、名额未见到。",
    "浦东新区质量奖的条件只见到年限，未编入规则包。"
  ]
} as const;
