// Made from packs/cn-verification.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * Mandatory verification: cycles and rotation.
 *
 * @zh 强制检定的周期与轮换
 */
export const cnVerification: SealedPack = {
  "id": "cn.verification",
  "version": "1.1.0",
  "kind": "law",
  "title": {
    "zh": "强制检定的周期与轮换",
    "en": "Mandatory verification: cycles and rotation"
  },
  "division": null,
  "documents": {
    "强制检定的工作计量器具检定管理办法": {
      "title": "强制检定的工作计量器具检定管理办法",
      "issuer": "国务院",
      "publishedOn": null,
      "inForce": {
        "from": "1987-07-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "copy"
    },
    "JJG 539-2016": {
      "title": "数字指示秤检定规程",
      "issuer": "国家质量监督检验检疫总局",
      "publishedOn": "2016-11-30",
      "inForce": {
        "from": "2017-05-30",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "JJG 443-2023": {
      "title": "燃油加油机检定规程",
      "issuer": "国家市场监督管理总局",
      "publishedOn": null,
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "JJG 52-2013": {
      "title": "弹性元件式一般压力表、压力真空表和真空表检定规程",
      "issuer": "国家质量监督检验检疫总局",
      "publishedOn": null,
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "JJG 577-2012": {
      "title": "膜式燃气表检定规程",
      "issuer": "国家质量监督检验检疫总局",
      "publishedOn": null,
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    },
    "出租汽车计价器检定周期（转述）": {
      "title": "出租汽车计价器强制检定周期",
      "issuer": "地方市场监督管理部门公开说明",
      "publishedOn": null,
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "status": "in-force",
      "evidence": "report"
    }
  },
  "parameters": [],
  "rules": [
    {
      "id": "cn.verification.certificate.1987",
      "title": "按检定证书载明的有效期送检，周期由执行检定的机构依检定规程确定",
      "source": {
        "document": "强制检定的工作计量器具检定管理办法",
        "article": "第六条"
      },
      "evidence": "copy",
      "inForce": {
        "from": "1987-07-01",
        "to": null
      },
      "textDay": "instrument.verified",
      "when": {
        "all": []
      },
      "then": {
        "due": {
          "on": {
            "fact": "instrument.validUntil"
          }
        }
      },
      "group": "cn.verification.certificate",
      "note": "证书载明的日期优先于各规程的最长周期。"
    },
    {
      "id": "cn.verification.truck-scale",
      "title": "电子汽车衡等数字指示秤检定周期不超过一年",
      "source": {
        "document": "JJG 539-2016"
      },
      "evidence": "report",
      "inForce": {
        "from": "2017-05-30",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 1,
            "unit": "year"
          },
          "anchor": "instrument.verified",
          "mode": "chain"
        }
      },
      "group": "cn.verification.truck-scale",
      "note": "规程写的是最长周期；检定证书载明的有效期更短的，以证书为准。计价秤自2027年1月8日起改按JJG 1204-2025，不再适用本规程。"
    },
    {
      "id": "cn.verification.fuel-dispenser",
      "title": "燃油加油机检定周期六个月",
      "source": {
        "document": "JJG 443-2023"
      },
      "evidence": "report",
      "inForce": {
        "from": "2025-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 6,
            "unit": "month"
          },
          "anchor": "instrument.verified",
          "mode": "chain"
        }
      },
      "group": "cn.verification.fuel-dispenser",
      "note": "规程写的是最长周期；检定证书载明的有效期更短的，以证书为准。"
    },
    {
      "id": "cn.verification.pressure-gauge",
      "title": "安全防护用压力表检定周期不超过六个月",
      "source": {
        "document": "JJG 52-2013"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 6,
            "unit": "month"
          },
          "anchor": "instrument.verified",
          "mode": "chain"
        }
      },
      "group": "cn.verification.pressure-gauge",
      "note": "规程写的是最长周期；检定证书载明的有效期更短的，以证书为准。"
    },
    {
      "id": "cn.verification.taximeter",
      "title": "出租汽车计价器检定周期一年",
      "source": {
        "document": "出租汽车计价器检定周期（转述）"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "every": {
            "amount": 1,
            "unit": "year"
          },
          "anchor": "instrument.verified",
          "mode": "chain"
        }
      },
      "group": "cn.verification.taximeter",
      "note": "规程写的是最长周期；检定证书载明的有效期更短的，以证书为准。"
    },
    {
      "id": "cn.verification.gas-meter",
      "title": "天然气膜式燃气表只作首次检定，使用不超过十年，到期轮换",
      "source": {
        "document": "JJG 577-2012"
      },
      "evidence": "report",
      "inForce": {
        "from": "2024-01-01",
        "to": null
      },
      "textDay": "duty.due",
      "when": {
        "all": []
      },
      "then": {
        "recur": {
          "years": [
            10
          ],
          "anchor": "meter.used",
          "consequence": {
            "zh": "到期轮换，不得继续使用",
            "en": "to be replaced"
          }
        }
      },
      "group": "cn.verification.gas-meter",
      "note": "限期使用，到期轮换；新表另起一期。JJG 1190-2022 的适用范围未核对。"
    }
  ],
  "notFound": [
    "血压计六个月、电能表八年、水表六年的周期未见规程原文（JJG 270、JJG 596 等），未收录。",
    "燃油加油机 JJG 443-2015 与 JJG 443-2023 的新旧交替日未见；“每年两次”与六个月的口径以证书为准。",
    "电子汽车衡“每年两次”的说法见于厂商页面，与规程不超过一年不符，未采用。",
    "JJG 539-2016 以外各检定规程的施行日未见，起用日取2024年1月1日，JJG 443-2023 取2025年1月1日。",
    "2020年目录只列范围、用途和监管方式，不列周期；网上流传的强检明细表多为1987年目录，未采用。",
    "JJG 1190-2022 与 JJG 577-2012 的适用分界未见。",
    "JJG 1204-2025 只见封面，其检定周期未收录。"
  ],
  "digest": "sha256:5d9b7b79727de134374db6de41847d956317909b0ddff58d4a99bc911e025361"
};
