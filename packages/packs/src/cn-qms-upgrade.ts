// Made from packs/cn-qms-upgrade.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Upgrade of management systems of small firms.
 *
 * @zh 小微企业质量管理体系认证提升
 */
export const cnQmsUpgrade: SealedPack = {
  "id": "cn.qms-upgrade",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "小微企业质量管理体系认证提升",
    "en": "Upgrade of management systems of small firms"
  },
  "division": null,
  "documents": {
    "小微企业质量管理体系认证提升行动方案": {
      "title": "小微企业质量管理体系认证提升行动方案",
      "issuer": "国家认证认可监督管理委员会",
      "publishedOn": "2024-11-15",
      "inForce": {
        "from": "2024-11-15",
        "to": "2027-11-15"
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "认秘函〔2024〕58号": {
      "title": "关于报送帮扶情况的函",
      "issuer": "国家认证认可监督管理委员会秘书处",
      "publishedOn": "2024-11-27",
      "inForce": {
        "from": "2024-11-27",
        "to": null
      },
      "status": "in-force",
      "evidence": "official",
      "url": "https://www.cnca.gov.cn/zwxx/tz/2024/art/2024/art_25b9c58edd6742138c3214a909c51554.html"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.qms-upgrade.small",
      "title": "小微企业",
      "source": {
        "document": "小微企业质量管理体系认证提升行动方案"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-11-15",
        "to": "2027-11-15"
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "enterprise.size"
        },
        "in": {
          "const": [
            "micro",
            "small"
          ]
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn.qms-upgrade"
    },
    {
      "id": "cn.qms-upgrade.willing",
      "title": "提升意愿强、发展潜力大",
      "source": {
        "document": "小微企业质量管理体系认证提升行动方案"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-11-15",
        "to": "2027-11-15"
      },
      "textDay": "filing",
      "when": {
        "judged": "cn.qms-upgrade.willing",
        "text": "提升意愿强、发展潜力大，列入帮扶台账"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn.qms-upgrade"
    },
    {
      "id": "cn.qms-upgrade.silence",
      "title": "截至2025年1月17日未报送的视为不参加",
      "source": {
        "document": "认秘函〔2024〕58号"
      },
      "evidence": "official",
      "inForce": {
        "from": "2025-01-18",
        "to": null
      },
      "textDay": "review",
      "when": {
        "none": "replies",
        "where": {
          "all": [
            {
              "left": {
                "fact": "it.matter"
              },
              "eq": {
                "const": "认秘函〔2024〕58号"
              }
            },
            {
              "left": {
                "fact": "it.on"
              },
              "lte": {
                "const": "2025-01-17"
              }
            }
          ]
        }
      },
      "then": {
        "derive": "reply.deemed",
        "term": {
          "const": "declined"
        }
      },
      "group": "cn.qms-upgrade.replies",
      "note": "期限届满之日仍可报送，自次日起视为不参加。"
    },
    {
      "id": "cn.qms-upgrade.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "小微企业质量管理体系认证提升行动方案"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2024-11-15",
        "to": "2027-11-15"
      },
      "textDay": "filing",
      "when": {
        "judged": "cn.qms-upgrade.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn.qms-upgrade",
      "note": "原文只见到部分条款（任务与步骤）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    }
  ],
  "notFound": [
    "行动方案的具体扶持条件未见到，由承办单位认定。"
  ],
  "digest": "sha256:f0885da5b40b6ebca3c9a7ad6d82e930840df2490634e0d1c673a70574caa3ee"
};
