// Made from packs/cn-trademark.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Trademark fees, national.
 *
 * @zh 商标收费（全国）
 */
export const cnTrademark: SealedPack = {
  "id": "cn.trademark",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "商标收费（全国）",
    "en": "Trademark fees, national"
  },
  "division": null,
  "documents": {
    "商标注册费原标准（2015-10-15以前）": {
      "title": "受理商标注册费原标准",
      "issuer": "国家工商行政管理总局商标局",
      "publishedOn": null,
      "inForce": {
        "from": "2015-01-01",
        "to": "2015-10-15"
      },
      "status": "repealed",
      "evidence": "copy"
    },
    "计价格〔1995〕2404号": {
      "title": "商标业务收费标准",
      "issuer": "国家计划委员会",
      "publishedOn": null,
      "inForce": {
        "from": "2015-01-01",
        "to": "2017-04-01"
      },
      "status": "repealed",
      "evidence": "report"
    },
    "发改价格〔2015〕2136号": {
      "title": "关于降低住房转让手续费、受理商标注册费等部分行政事业性收费标准的通知",
      "issuer": "国家发展改革委、财政部",
      "publishedOn": null,
      "inForce": {
        "from": "2015-10-15",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "财税〔2017〕20号": {
      "title": "关于清理规范一批行政事业性收费有关政策的通知",
      "issuer": "财政部、国家发展改革委",
      "publishedOn": null,
      "inForce": {
        "from": "2017-04-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "发改价格〔2019〕914号": {
      "title": "关于降低部分行政事业性收费标准的通知",
      "issuer": "国家发展改革委、财政部",
      "publishedOn": null,
      "inForce": {
        "from": "2019-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [
    {
      "id": "cn.trademark.fee",
      "title": "商标业务收费标准",
      "type": "fen",
      "keys": [
        "item",
        "channel"
      ],
      "rows": [
        {
          "match": {
            "item": "trademark.registration"
          },
          "value": "800元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2015-10-15"
          },
          "source": {
            "document": "商标注册费原标准（2015-10-15以前）"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration"
          },
          "value": "600元",
          "inForce": {
            "from": "2015-10-15",
            "to": "2017-04-01"
          },
          "source": {
            "document": "发改价格〔2015〕2136号",
            "article": "第一条"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration"
          },
          "value": "300元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration",
            "channel": "paper"
          },
          "value": "300元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration",
            "channel": "electronic"
          },
          "value": "270元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.renewal"
          },
          "value": "2000元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.renewal"
          },
          "value": "1000元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.renewal",
            "channel": "paper"
          },
          "value": "500元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.renewal",
            "channel": "electronic"
          },
          "value": "450元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.renewal-late"
          },
          "value": "500元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.renewal-late"
          },
          "value": "250元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.renewal-late",
            "channel": "paper"
          },
          "value": "250元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.renewal-late",
            "channel": "electronic"
          },
          "value": "225元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.transfer"
          },
          "value": "1000元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.transfer"
          },
          "value": "500元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.transfer",
            "channel": "paper"
          },
          "value": "500元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.transfer",
            "channel": "electronic"
          },
          "value": "450元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.reissue"
          },
          "value": "1000元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.reissue"
          },
          "value": "500元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.reissue",
            "channel": "paper"
          },
          "value": "500元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.reissue",
            "channel": "electronic"
          },
          "value": "450元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.opposition"
          },
          "value": "1000元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.opposition"
          },
          "value": "500元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.opposition",
            "channel": "paper"
          },
          "value": "500元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.opposition",
            "channel": "electronic"
          },
          "value": "450元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.cancellation"
          },
          "value": "1000元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.cancellation"
          },
          "value": "500元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.cancellation",
            "channel": "paper"
          },
          "value": "500元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.cancellation",
            "channel": "electronic"
          },
          "value": "450元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.review"
          },
          "value": "1500元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.review"
          },
          "value": "750元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.review",
            "channel": "paper"
          },
          "value": "750元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.review",
            "channel": "electronic"
          },
          "value": "675元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.refusal-review",
            "channel": "electronic"
          },
          "value": "675元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.refusal-review"
          },
          "value": "1500元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.refusal-review"
          },
          "value": "750元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.refusal-review",
            "channel": "paper"
          },
          "value": "750元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.change"
          },
          "value": "500元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.change"
          },
          "value": "250元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.change",
            "channel": "paper"
          },
          "value": "150元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.change",
            "channel": "electronic"
          },
          "value": "0元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.certificate"
          },
          "value": "100元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.certificate"
          },
          "value": "50元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.certificate",
            "channel": "paper"
          },
          "value": "50元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.certificate",
            "channel": "electronic"
          },
          "value": "45元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.licence-record"
          },
          "value": "300元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.licence-record"
          },
          "value": "150元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.licence-record",
            "channel": "paper"
          },
          "value": "150元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.licence-record",
            "channel": "electronic"
          },
          "value": "135元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration-collective"
          },
          "value": "3000元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.registration-collective"
          },
          "value": "1500元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration-collective",
            "channel": "paper"
          },
          "value": "1500元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration-collective",
            "channel": "electronic"
          },
          "value": "1350元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration-certification"
          },
          "value": "3000元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2017-04-01"
          },
          "source": {
            "document": "计价格〔1995〕2404号"
          },
          "evidence": "report"
        },
        {
          "match": {
            "item": "trademark.registration-certification"
          },
          "value": "1500元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration-certification",
            "channel": "paper"
          },
          "value": "1500元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "item": "trademark.registration-certification",
            "channel": "electronic"
          },
          "value": "1350元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        }
      ]
    },
    {
      "id": "cn.trademark.fee.more",
      "title": "超出10个商品的，每个加收",
      "type": "fen",
      "keys": [
        "channel"
      ],
      "rows": [
        {
          "value": "80元",
          "inForce": {
            "from": "2015-01-01",
            "to": "2015-10-15"
          },
          "source": {
            "document": "商标注册费原标准（2015-10-15以前）"
          },
          "evidence": "copy"
        },
        {
          "value": "60元",
          "inForce": {
            "from": "2015-10-15",
            "to": "2017-04-01"
          },
          "source": {
            "document": "发改价格〔2015〕2136号",
            "article": "第一条"
          },
          "evidence": "copy"
        },
        {
          "value": "30元",
          "inForce": {
            "from": "2017-04-01",
            "to": "2019-07-01"
          },
          "source": {
            "document": "财税〔2017〕20号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "channel": "paper"
          },
          "value": "30元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        },
        {
          "match": {
            "channel": "electronic"
          },
          "value": "27元",
          "inForce": {
            "from": "2019-07-01",
            "to": null
          },
          "source": {
            "document": "发改价格〔2019〕914号"
          },
          "evidence": "copy"
        }
      ]
    }
  ],
  "rules": [
    {
      "id": "cn.trademark.charge",
      "title": "商标业务收费（按类）",
      "source": {
        "document": "财税〔2017〕20号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2015-01-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "in": {
          "const": [
            "trademark.renewal",
            "trademark.renewal-late",
            "trademark.transfer",
            "trademark.reissue",
            "trademark.opposition",
            "trademark.cancellation",
            "trademark.review",
            "trademark.refusal-review",
            "trademark.change",
            "trademark.certificate",
            "trademark.licence-record",
            "trademark.registration-collective",
            "trademark.registration-certification"
          ]
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "amount": {
            "param": "cn.trademark.fee",
            "by": [
              "fee.item",
              "line.channel"
            ]
          },
          "unit": "类",
          "nature": "administrative"
        }
      },
      "note": "数量填类别数。续展迟延费是单独一项。接受电子发文的网上申请按九折；2019-12-30时异议、撤销的网上申请待开通，复审只开通驳回复审，此前以电子方式办理的请核对。"
    },
    {
      "id": "cn.trademark.charge.registration",
      "title": "受理商标注册费（一类）",
      "source": {
        "document": "财税〔2017〕20号"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2015-01-01",
        "to": null
      },
      "textDay": "accept",
      "given": {
        "left": {
          "fact": "fee.item"
        },
        "eq": {
          "const": "trademark.registration"
        }
      },
      "when": {
        "all": []
      },
      "then": {
        "charge": {
          "fixed": {
            "param": "cn.trademark.fee",
            "by": [
              "fee.item",
              "line.channel"
            ]
          },
          "of": {
            "fact": "trademark.goods"
          },
          "included": {
            "const": "10"
          },
          "extra": {
            "param": "cn.trademark.fee.more",
            "by": [
              "line.channel"
            ]
          },
          "unit": "类",
          "nature": "administrative"
        }
      },
      "note": "每类一行；限本类10个商品，超出的每个加收。"
    }
  ],
  "notFound": [
    "计价格〔1995〕2404号的原文和施行日：2017-03-31以前注册费以外的标准按转述，自2015-01-01起收录",
    "2015年以前的标准",
    "异议、撤销和除驳回复审外的评审，网上服务的开通日：2019-12-30时尚未开通",
    "各文件的公布日"
  ],
  "digest": "sha256:d85416d624b04e31d6f7b23b79ebe716b70267c36446b6a9f35f9a72acbaf6c8"
};
