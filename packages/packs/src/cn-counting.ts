// Made from packs/cn-counting.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * How periods are counted, general laws.
 *
 * @zh 期间怎样计算（通用法律）
 */
export const cnCounting: SealedPack = {
  "id": "cn.counting",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "期间怎样计算（通用法律）",
    "en": "How periods are counted, general laws"
  },
  "division": null,
  "documents": {
    "民法典": {
      "title": "中华人民共和国民法典",
      "issuer": "全国人民代表大会",
      "publishedOn": null,
      "inForce": {
        "from": "2021-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "行政许可法": {
      "title": "中华人民共和国行政许可法（2019年修正）",
      "issuer": "全国人民代表大会常务委员会",
      "publishedOn": "2019-04-23",
      "inForce": {
        "from": "2019-04-23",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.counting.civil",
      "title": "民法典的期间计算：起算日不计入，月末无对应日的为月末，届满日是法定休假日的顺延",
      "source": {
        "document": "民法典",
        "article": "第二百零一条至第二百零三条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2021-01-01",
        "to": null
      },
      "textDay": "counting",
      "when": {
        "all": []
      },
      "then": {
        "counting": {
          "firstDay": "excluded",
          "monthEnd": "corresponding",
          "roll": "rest-day"
        }
      },
      "note": "法律另有规定或者当事人另有约定的除外，见第二百零四条。"
    },
    {
      "id": "cn.counting.licensing",
      "title": "行政许可法规定的行政机关办理期限按工作日计算，不含法定节假日",
      "source": {
        "document": "行政许可法",
        "article": "第八十二条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "2019-04-23",
        "to": null
      },
      "textDay": "counting",
      "when": {
        "all": []
      },
      "then": {
        "counting": {
          "workdays": "all"
        }
      },
      "note": "只管行政机关实施许可的期限；申请人的期限不在其内。"
    }
  ],
  "notFound": [
    "行政许可法2019年修正前的文本不在本包内。"
  ],
  "digest": "sha256:ba5b4be1a13c8359a3719fae7e11ddf146fce98c3c0547a801d2c9b00b46159d"
};
