// Made from packs/cn-5120-registration.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Registration promise of Ziyang.
 *
 * @zh 资阳企业设立登记办结时限
 */
export const cn5120Registration: SealedPack = {
  "id": "cn-5120.registration",
  "version": "1.0.0",
  "kind": "law",
  "title": {
    "zh": "资阳企业设立登记办结时限",
    "en": "Registration promise of Ziyang"
  },
  "division": "512000",
  "documents": {
    "资阳企业设立登记提速（2020年）": {
      "title": "资阳市企业设立登记一日办结、四小时办结",
      "issuer": "资阳市市场监督管理局",
      "publishedOn": null,
      "inForce": {
        "from": "2020-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn-5120.registration.2020",
      "title": "企业设立登记一日办结",
      "source": {
        "document": "资阳企业设立登记提速（2020年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2020-07-01",
        "to": "2021-01-01"
      },
      "textDay": "registration.filed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 1,
            "unit": "workday"
          }
        }
      },
      "group": "cn-5120.registration",
      "note": "出自2020年下半年的公开报道：一日办结已实现，四小时办结定在当年年底前。起用日按报道的半年度和年底取。"
    },
    {
      "id": "cn-5120.registration.2021",
      "title": "企业设立登记四小时办结",
      "source": {
        "document": "资阳企业设立登记提速（2020年）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2021-01-01",
        "to": null
      },
      "textDay": "registration.filed",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "span": {
            "amount": 4,
            "unit": "hour"
          }
        }
      },
      "group": "cn-5120.registration",
      "note": "出自2020年下半年的公开报道：一日办结已实现，四小时办结定在当年年底前。起用日按报道的半年度和年底取。按工作小时计算。"
    }
  ],
  "notFound": [
    "资阳四小时办结承诺的文件、起始日和起算点未见。"
  ],
  "digest": "sha256:497bafde2e89b8ea0b427d1101c42bab8e2b72e5a46f346cc623bc47edd32658"
};
