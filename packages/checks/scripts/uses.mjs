// What a stranger does with the packages in check-pack.mjs: a call, its result, and the same call with an argument that the types
// must refuse. A call may use everything that the uses import. One use per package is enough; the packages' own tests go further.
const days = "{ decidedOn: '2026-03-02', knownOn: '2026-03-02', events: {} }";
const line = "{ item: 'weighbridge', service: 'verification', instrumentId: 'i1', quantity: 1, listFen: 150000 }";
const order = `{ id: 'o1', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [${line}] }`;
const instrument = "{ id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' }";
const policy =
  "{ id: 'example', title: '示例', kind: 'example', source: { document: '示例', evidence: 'none' }, officersPerEnterprise: { otherwise: 1 }, cap: { otherwise: 2 }, terms: {}, unserved: null }";
const officer = "{ id: 'P1', department: null, rank: null, skills: [], divisions: [], capacity: null }";
const pairingInput = `{ officers: [${officer}], enterprises: [{ id: 'E1', division: null, industry: null }], policy: ${policy}, asOf: '2026-03-02' }`;
/** What a use reads of an answer that carries steps and citations too. */
const pick = (call, read) => `((answer) => ${read})(${call})`;

export const uses = [
  {
    from: '@huiqi/kernel',
    names: ['parseYuan'],
    call: "parseYuan('23,005.50')",
    wrong: 'parseYuan(23005.5)',
    result: { ok: true, value: 2300550, issues: [] },
  },
  {
    from: '@huiqi/kernel/digest',
    names: ['digestOfText'],
    call: "digestOfText('abc')",
    wrong: 'digestOfText(1)',
    result: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  },
  {
    from: '@huiqi/packs',
    names: ['cnCalendar', 'cnComplaints', 'cnMetrology', 'cnSize', 'zhejiangQualityAward'],
    call: 'cnMetrology.id',
    wrong: 'cnMetrology.id(1)',
    result: 'cn.metrology',
  },
  {
    from: '@huiqi/rules',
    names: ['compile', 'openMatter'],
    call: 'compile([cnSize], classificationVocabulary).packs.map(({ id }) => id)',
    wrong: 'compile(cnSize, classificationVocabulary)',
    result: ['cn.size'],
  },
  {
    from: '@huiqi/fees',
    names: ['assessWaiver', 'feesVocabulary'],
    call: pick(
      `assessWaiver(openMatter(compile([cnMetrology], feesVocabulary), { facts: {}, days: ${days} }), ${order}, { instruments: [${instrument}] })`,
      "answer.outcome === 'determined' ? answer.value.totals : null",
    ),
    wrong: `assessWaiver(openMatter(compile([cnMetrology], feesVocabulary), { facts: {}, days: ${days} }), ${order}, { instruments: [${instrument.replace("'trade'", "'barter'")}] })`,
    result: { charged: 150000, waived: { statutory: 150000, policy: 0 }, payable: 0 },
  },
  {
    from: '@huiqi/awards',
    names: ['assessAward', 'awardsVocabulary'],
    call: pick(
      "assessAward(openMatter(compile([zhejiangQualityAward], awardsVocabulary), { facts: { 'enterprise.city': '330100', 'enterprise.registeredOn': '2024-01-01' }, days: { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { filing: '2026-03-02' } } }), 'cn-3301.gov-quality-award')",
      'answer.outcome',
    ),
    wrong: "assessAward('cn-3301.gov-quality-award')",
    result: 'not-applicable',
  },
  {
    from: '@huiqi/kernel/days',
    names: ['calendarAsKnown'],
    call: "calendarAsKnown(cnCalendar, '2026-04-28').years.slice(0, 13)",
    wrong: 'calendarAsKnown(cnCalendar, 20260428)',
    result: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
  },
  {
    from: '@huiqi/calendar',
    names: ['calendarVocabulary', 'dueDay'],
    call: pick(
      "dueDay(openMatter(compile([cnComplaints], calendarVocabulary), { facts: {}, days: { decidedOn: '2026-04-28', knownOn: '2026-04-28', events: { 'complaint.received': '2026-04-28' } }, calendar: calendarAsKnown(cnCalendar, '2026-04-28') }), 'cn.complaint.accept')",
      "answer.outcome === 'determined' ? answer.value.strict : null",
    ),
    wrong: 'dueDay(cnCalendar)',
    result: '2026-05-11',
  },
  {
    from: '@huiqi/classification',
    names: ['classificationVocabulary', 'sizeOf'],
    call: pick(
      "sizeOf(openMatter(compile([cnSize], classificationVocabulary), { facts: { 'enterprise.industryDivision': '13', 'enterprise.employees': 350 }, days: { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { classify: '2026-03-02' } } }))",
      "answer.outcome === 'undetermined' ? answer.possible : null",
    ),
    wrong: "sizeOf({ 'enterprise.employees': 350 })",
    result: ['micro', 'small', 'medium'],
  },
  {
    from: '@huiqi/pairing',
    names: ['pair', 'verifyPairing'],
    call: pick(
      `pair(${pairingInput})`,
      `answer.ok && answer.value.status === 'paired' ? [answer.value.enterprises[0]?.officers[0]?.officerId, verifyPairing(answer.value, ${pairingInput})] : null`,
    ),
    wrong: `pair({ officers: [${officer}], enterprises: [], policy: null, asOf: '2026-03-02' })`,
    // verifyPairing gives nothing when the proof holds.
    result: ['P1', null],
  },
];
