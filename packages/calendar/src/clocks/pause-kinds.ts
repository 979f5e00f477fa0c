/** Why time is not counted. @zh 不计入期限的事由 */
export const pauseKinds = {
  verification: { zh: '检定', en: 'metrological verification' },
  inspection: { zh: '检验', en: 'inspection' },
  testing: { zh: '检测', en: 'testing' },
  appraisal: { zh: '鉴定', en: 'appraisal' },
  quarantine: { zh: '检疫', en: 'quarantine' },
  hearing: { zh: '听证', en: 'hearing' },
  notice: { zh: '公告', en: 'public notice' },
  suspension: { zh: '中止', en: 'suspension' },
  identification: { zh: '权利人辨认或者鉴别', en: 'identification by the right-holder' },
  applicant: { zh: '申请人自身原因', en: 'delay of the applicant’s own' },
  refund: { zh: '责令退还多收价款', en: 'ordered refund of prices overcharged' },
} as const;
