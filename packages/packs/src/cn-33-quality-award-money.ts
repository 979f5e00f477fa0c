// Made from packs/cn-33-quality-award-money.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Prize money of government quality awards in Zhejiang.
 *
 * @zh 浙江政府质量奖奖励
 */
export const cn33QualityAwardMoney: SealedPack = {
  "id": "cn-33.quality-award-money",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "浙江政府质量奖奖励",
    "en": "Prize money of government quality awards in Zhejiang"
  },
  "division": "330000",
  "documents": {
    "浙政办发〔2019〕69号": {
      "title": "浙江省人民政府质量奖管理办法（2019年修订）",
      "issuer": "浙江省人民政府办公厅",
      "publishedOn": null,
      "inForce": {
        "from": "2020-01-01",
        "to": "2025-01-01"
      },
      "status": "expired",
      "evidence": "copy"
    },
    "嵊政办发〔2025〕14号": {
      "title": "嵊泗县人民政府质量奖管理办法",
      "issuer": "嵊泗县人民政府办公室",
      "publishedOn": "2025-03-21",
      "inForce": {
        "from": "2025-03-21",
        "to": null
      },
      "status": "in-force",
      "evidence": "official",
      "url": "https://www.shengsi.gov.cn/art/2025/3/21/art_1229561936_1665618.html"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-33.gov-quality-award.money",
      "title": "获质量奖奖励200万元",
      "source": {
        "document": "浙政办发〔2019〕69号"
      },
      "evidence": "report",
      "inForce": {
        "from": "2020-01-01",
        "to": "2025-01-01"
      },
      "textDay": "grant",
      "when": {
        "left": {
          "fact": "held.grade"
        },
        "eq": {
          "const": "award"
        }
      },
      "then": {
        "grant": {
          "amount": {
            "const": "200万元"
          }
        }
      },
      "group": "cn-33.gov-quality-award",
      "note": "由100万元提高到200万元，见于婺城区办法的解读。"
    },
    {
      "id": "cn-330922.gov-quality-award.money-award",
      "title": "获政府质量奖奖励10万元",
      "source": {
        "document": "嵊政办发〔2025〕14号"
      },
      "evidence": "official",
      "inForce": {
        "from": "2025-03-21",
        "to": null
      },
      "textDay": "grant",
      "when": {
        "left": {
          "fact": "held.grade"
        },
        "eq": {
          "const": "award"
        }
      },
      "then": {
        "grant": {
          "amount": {
            "const": "10万元"
          },
          "exclusive": "嵊泗县同类政策"
        }
      },
      "group": "cn-330922.gov-quality-award",
      "note": "县内其他政策对同一事项有奖励的，择一享受；上级奖励不计入。"
    },
    {
      "id": "cn-330922.gov-quality-award.money-nomination",
      "title": "获提名奖奖励5万元",
      "source": {
        "document": "嵊政办发〔2025〕14号"
      },
      "evidence": "official",
      "inForce": {
        "from": "2025-03-21",
        "to": null
      },
      "textDay": "grant",
      "when": {
        "left": {
          "fact": "held.grade"
        },
        "eq": {
          "const": "nomination"
        }
      },
      "then": {
        "grant": {
          "amount": {
            "const": "5万元"
          },
          "exclusive": "嵊泗县同类政策"
        }
      },
      "group": "cn-330922.gov-quality-award",
      "note": "县内其他政策对同一事项有奖励的，择一享受；上级奖励不计入。"
    }
  ],
  "notFound": [
    "嵊泗：施行日未见到，按政府网站公布日起算；对获省级以上奖励的加奖标准见原文，未全部编入。"
  ],
  "digest": "sha256:b9ef137fa72d4463982d44a6f42b2e704acf2da161c13692e0d77f0bd9ab0081"
};
