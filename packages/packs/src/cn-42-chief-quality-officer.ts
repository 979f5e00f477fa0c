// Made from packs/cn-42-chief-quality-officer.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Chief quality officers in Hubei.
 *
 * @zh 湖北省首席质量官
 */
export const cn42ChiefQualityOfficer: SealedPack = {
  "id": "cn-42.chief-quality-officer",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "湖北省首席质量官",
    "en": "Chief quality officers in Hubei"
  },
  "division": "420000",
  "documents": {
    "湖北省首席质量官制度（2022年）": {
      "title": "湖北省推行首席质量官制度的文件",
      "issuer": "湖北省市场监督管理局",
      "publishedOn": null,
      "inForce": {
        "from": "2022-10-22",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-42.chief-quality-officer.person.practice",
      "title": "从事质量工作三年以上",
      "source": {
        "document": "湖北省首席质量官制度（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-10-22",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "person.qualityWorkSince"
        },
        "lte": {
          "day": {
            "amount": 3,
            "unit": "year",
            "toward": "before"
          }
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-42.chief-quality-officer.person"
    },
    {
      "id": "cn-42.chief-quality-officer.person.education",
      "title": "中级以上职称或本科以上学历",
      "source": {
        "document": "湖北省首席质量官制度（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-10-22",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "any": [
          {
            "left": {
              "fact": "person.rank"
            },
            "gte": {
              "const": "middle"
            }
          },
          {
            "left": {
              "fact": "person.education"
            },
            "gte": {
              "const": "bachelor"
            }
          }
        ]
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-42.chief-quality-officer.person"
    },
    {
      "id": "cn-42.chief-quality-officer.person.other-clauses",
      "title": "文件的其余申报条件",
      "source": {
        "document": "湖北省首席质量官制度（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-10-22",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "judged": "cn-42.chief-quality-officer.person.other-clauses",
        "text": "已对照文件原文核对其余申报条件和不得申报的情形，均符合"
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-42.chief-quality-officer.person",
      "note": "原文只见到部分条款（报道所述的任职条件）。未见到的条款不推定为没有，由经办人对照原文核对后签署。"
    },
    {
      "id": "cn-42.chief-quality-officer.in-place.appointed",
      "title": "已聘任首席质量官",
      "source": {
        "document": "湖北省首席质量官制度（2022年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2022-10-22",
        "to": null
      },
      "textDay": "filing",
      "when": {
        "left": {
          "fact": "officer.appointedOn"
        },
        "lte": {
          "day": {
            "amount": 0,
            "unit": "day",
            "toward": "before"
          }
        }
      },
      "then": {
        "eligible": {}
      },
      "group": "cn-42.chief-quality-officer.in-place"
    }
  ],
  "notFound": [
    "文件的名称、文号和公布日未见到，按报道日起据以判定。",
    "培训合格证的有效期未见到。"
  ],
  "digest": "sha256:91c0cfb57bdf4fa7079d41ea4d941d69dc11d39b7e32a0ecf9ae993087d5ec69"
};
