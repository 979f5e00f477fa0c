// Made from ladders/cn-33.json; edit that file and run the generator.

/**
 * Awards of a place and those above it, as data: `cn-33.ladder`.
 *
 * @zh 质量奖梯次
 */
export const ladderCn33 = {
  "id": "cn-33.ladder",
  "title": {
    "zh": "浙江质量奖梯次",
    "en": "Quality awards in Zhejiang"
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
      "id": "cn-33.gov-quality-award",
      "name": "浙江省人民政府质量奖",
      "level": "province",
      "kind": "quality",
      "names": [
        {
          "name": "浙江省人民政府质量奖（省知识产权奖）",
          "period": null
        }
      ],
      "subjects": [
        "organisation",
        "government"
      ],
      "cycleYears": null,
      "quotas": [
        {
          "grade": "award",
          "atMost": 10,
          "id": "award"
        },
        {
          "atMost": null,
          "grades": [
            "award"
          ],
          "of": "sme",
          "atLeast": 1,
          "inside": "award"
        },
        {
          "grade": "innovation",
          "atMost": 10
        },
        {
          "grade": "organisation",
          "atMost": 5,
          "id": "organisation",
          "subjects": [
            "government"
          ]
        },
        {
          "grade": "organisation",
          "atMost": null,
          "of": "county",
          "atLeast": 1,
          "inside": "organisation",
          "subjects": [
            "government"
          ]
        }
      ],
      "division": "330000"
    },
    {
      "id": "cn-3301.gov-quality-award",
      "name": "杭州市人民政府质量奖",
      "level": "city",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": 1,
      "quotas": [],
      "division": "330100",
      "cycle": {
        "years": 1,
        "phase": 2023
      }
    },
    {
      "id": "cn-3303.mayor-quality-award",
      "name": "温州市市长质量奖",
      "level": "city",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "330300"
    },
    {
      "id": "cn-3302.gov-quality-award",
      "name": "宁波市人民政府质量奖",
      "level": "city",
      "kind": "quality",
      "names": [
        {
          "name": "宁波市市长质量奖",
          "period": null
        },
        {
          "name": "宁波市质量奖",
          "period": null
        }
      ],
      "subjects": [
        "organisation"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "330200"
    },
    {
      "id": "cn-330304.gov-quality-award",
      "name": "瓯海区政府质量奖",
      "level": "county",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "330304"
    },
    {
      "id": "cn-330303.gov-quality-award",
      "name": "龙湾区政府质量奖",
      "level": "county",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "330303"
    },
    {
      "id": "cn-330281.gov-quality-award",
      "name": "余姚市人民政府质量奖",
      "level": "county",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": 1,
      "quotas": [
        {
          "grade": "award",
          "atMost": 2
        }
      ],
      "division": "330281",
      "cycle": {
        "years": 1,
        "phase": 2026
      }
    },
    {
      "id": "cn-330203.gov-quality-award",
      "name": "海曙区人民政府质量奖",
      "level": "county",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": 1,
      "quotas": [
        {
          "atMost": 5,
          "grades": [
            "award",
            "innovation"
          ],
          "mayBeVacant": true
        }
      ],
      "division": "330203",
      "cycle": {
        "years": 1,
        "phase": 2022
      }
    },
    {
      "id": "cn-330203.mayor-quality-award",
      "name": "海曙区区长质量奖",
      "level": "county",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "330203",
      "endedOn": "2022-07-14"
    },
    {
      "id": "cn-331123.gov-quality-award",
      "name": "遂昌县人民政府质量奖",
      "level": "county",
      "kind": "quality",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "331123"
    },
    {
      "id": "cn-33.zhejiang-made.certification",
      "name": "品字标浙江制造（标准+认证）",
      "level": "province",
      "kind": "brand",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "330000"
    },
    {
      "id": "cn-33.zhejiang-made.declaration",
      "name": "品字标浙江制造（标准+自我声明）",
      "level": "province",
      "kind": "brand",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": "330000"
    },
    {
      "id": "cn.qms-upgrade",
      "name": "小微企业质量管理体系认证提升",
      "level": "national",
      "kind": "title",
      "names": [],
      "subjects": [
        "organisation"
      ],
      "cycleYears": null,
      "quotas": [],
      "division": null
    }
  ],
  "notFound": [
    "浙江省人民政府质量奖的周期、2025年文件的奖项设置未见到，只见题名。",
    "温州市市长质量奖、龙湾区政府质量奖的条件未见到，不作判定。",
    "宁波两个奖项改名的日期未见到：市长质量奖改称市政府质量奖，提名奖改称质量创新奖。",
    "瓯海、遂昌的周期和名额未见到。",
    "中国质量奖下一届的年份未见到，不推算。"
  ]
} as const;
