import { describe, expect, test } from 'vitest';
import { call, fileIn, scratch } from './support.ts';

const document = '示例区〔2026〕1号';
const inForce = { from: '2026-03-01', to: '2028-01-01' };
const common = { source: { document }, evidence: 'report', inForce, textDay: 'accept', group: 'calibration' };
const waiver = {
  ...common,
  id: 'cn-330304.trial.half',
  title: '校准费减半',
  given: { left: { fact: 'line.service' }, eq: { const: 'calibration' } },
  when: { left: { fact: 'enterprise.size' }, in: { const: ['micro', 'small'] } },
  then: { waive: { off: { const: '50%' }, basis: 'policy' } },
};
const cap = {
  ...common,
  id: 'cn-330304.trial.cap',
  title: '每户每年封顶',
  when: { all: [] },
  then: { cap: { limit: { const: '20000元' }, per: 'enterprise', over: 'year' } },
};
const deny = {
  ...common,
  id: 'cn-330304.trial.bar',
  title: '失信企业除外',
  when: { judged: '失信' },
  then: { deny: {} },
};
const pack = {
  id: 'cn-330304.trial',
  version: '0.1.0',
  kind: 'example',
  title: { zh: '校准优惠', en: 'calibration relief' },
  division: '330304',
  documents: {
    [document]: { title: '示例', issuer: '示例局', publishedOn: null, inForce, status: 'in-force', evidence: 'report' },
  },
  parameters: [],
  rules: [waiver, cap, deny],
};

/** What lint says of the pack with a change, and the line on which the changed text stands. */
async function linted(change: object, marker = ''): Promise<{ code: number; out: string; line: number }> {
  const text = JSON.stringify({ ...pack, ...change }, null, 2);
  const { code, out, err } = await call(['pack', 'lint', fileIn(scratch(), 'trial.json', text)]);
  expect(err).toBe('');
  expect(out).not.toContain('    at ');
  return { code, out, line: text.split('\n').findIndex((one) => marker !== '' && one.includes(marker)) + 1 };
}

const rules = (change: object, index = 0) => ({
  rules: pack.rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule)),
});
const waive = (args: object) => rules({ then: { waive: { basis: 'policy', ...args } } });

test('the pack itself has no errors', async () => {
  expect(await linted({})).toMatchObject({ code: 0, out: '共 1 个文件：错误 0 处，警告 0 处，提示 0 处\n' });
});

describe('what a clerk writes in a first draft is told with its place, what is wrong and what was meant', () => {
  test.each([
    ['a bare constant', waive({ off: '50%' }), '"off"', '有一项的写法不对："50%"', '"const": "50%"'],
    [
      'a basis in Chinese',
      rules({ then: { waive: { off: { const: '50%' }, basis: '政策' } } }),
      '"basis"',
      '结果参数“basis”不能写“政策”，可写：statutory（法定）、policy（政策）',
      '是否想写“policy”',
    ],
    [
      'two forms of one waiver',
      waive({ off: { const: '50%' }, pay: { const: '50%' } }),
      '',
      '的减免写法有误',
      '五者只写一种',
    ],
    ['a share above all', waive({ off: { const: '150%' } }), '"off"', '超出允许范围', '比例在 0 至 100% 之间'],
    [
      'an odd rounding',
      waive({ off: { const: '50%' }, rounding: { unit: '角', mode: 'down' } }),
      '"角"',
      '可写：fen（分）、jiao（角）',
      '是否想写“jiao”',
    ],
    [
      'a closed word in Chinese',
      rules({ then: { cap: { limit: { const: '1元' }, per: '每户', over: 'year' } } }, 1),
      '"每户"',
      'line（每个收费项目）、order（每张收费单）、enterprise（每户企业）、programme（整个政策）',
      '是否想写“enterprise”',
    ],
    [
      'a cap without its time',
      rules({ then: { cap: { limit: { const: '1元' }, per: 'enterprise' } } }, 1),
      '',
      '写法有误（over）',
      '按年或累计',
    ],
    ['a cap without a group', rules({ group: undefined }, 1), '', '没有管到任何减免规则', '现有规则组：calibration'],
    [
      'a bar from a group that is misspelt',
      rules({ then: { deny: { groups: ['calibraton'] } } }, 2),
      '"calibraton"',
      '提到“calibraton”，但没有这样的规则',
      '是否想写“calibration”',
    ],
    [
      'a cap on a rule that is not there',
      rules({ then: { cap: { limit: { const: '1元' }, per: 'line', rules: ['x'] } } }, 1),
      '"x"',
      '提到“x”',
      '核对编号',
    ],
    [
      'a value in Chinese',
      rules({ given: { left: { fact: 'line.service' }, eq: { const: '校准' } } }),
      '"校准"',
      '“line.service”不会取值“校准”',
      '是否想写 calibration（校准）',
    ],
    [
      'one wrong value of several',
      rules({ when: { left: { fact: 'enterprise.size' }, in: { const: ['micro', '小型'] } } }),
      '"小型"',
      '不会取值“小型”',
      '是否想写 small（小型）',
    ],
    ['an event in Chinese', rules({ textDay: '受理' }), '', '未登记的词“受理”', '是否想写“accept”'],
    [
      'a fact by its title',
      rules({ when: { left: { fact: '从业人员' }, gte: { const: 5 } } }),
      '',
      '未登记的词“从业人员”',
      '是否想写“enterprise.employees”',
    ],
    [
      'an outcome that nobody knows',
      rules({ then: { waiver: { zero: true } } }),
      '',
      '未登记的词“waiver”',
      '是否想写“waive”',
    ],
    ['an argument that nobody knows', waive({ of: { const: '50%' } }), '"of"', '未登记的词“of”', '是否想写“off”'],
    [
      'an object where a fact is named',
      rules({ then: { derive: { fact: 'enterprise.size' }, term: { const: true } } }),
      '"derive"',
      '“derive”应为文字',
      '',
    ],
    ['nothing where an argument stands', waive({ off: null }), '"off"', '有一项的写法不对：null', ''],
    [
      'a rule of an award without a group',
      rules({ group: undefined, then: { eligible: {} } }),
      '',
      '没有写 group，不会被问到',
      '奖项的编号',
    ],
    ['nothing where a rule stands', { rules: [waiver, null] }, '', '写的是 null', ''],
  ])('%s', async (_, change, marker, what, mend) => {
    const { code, out, line } = await linted(change, marker);
    expect(code).toBe(1);
    expect(out).toContain(what);
    expect(out).toContain(mend);
    expect(out).toMatch(/trial\.json:\d+/);
    if (marker !== '') expect(out).toContain(`trial.json:${line}`);
  });

  test.each([
    [
      'a sum that counts fen',
      rules({ then: { cap: { limit: { const: 20_000 }, per: 'enterprise', over: 'year' } } }, 1),
      '按分计，即 200.00元',
      '写作“20000元”',
    ],
    [
      'an end on the last day of a year',
      rules({ inForce: { from: '2026-03-01', to: '2027-12-31' } }),
      '止日 2027-12-31 当天不含',
      '写作 2028-01-01',
    ],
    [
      'an end on the last day of a month',
      rules({ inForce: { from: '2026-03-01', to: '2026-06-30' } }),
      '止日 2026-06-30 当天不含',
      '写作 2026-07-01',
    ],
  ])('%s gets a hint', async (_, change, what, mend) => {
    const { out } = await linted(change);
    expect(out).toContain(what);
    expect(out).toContain(mend);
    expect(out).toContain('提示  ');
  });

  test('two rules that give one fact two values are both named', async () => {
    const derive = (id: string, value: boolean, when: object) => ({
      ...common,
      group: undefined,
      id: `cn-330304.trial.${id}`,
      title: id,
      when,
      then: { derive: 'enterprise.restrictedIndustry', term: { const: value } },
    });
    const large = { left: { fact: 'enterprise.employees' }, gte: { const: 100 } };
    const rich = { left: { fact: 'enterprise.revenue' }, gte: { const: '100万元' } };
    const rival = await linted({ rules: [...pack.rules, derive('a', true, large), derive('b', false, rich)] });
    expect(rival.out).toContain('规则 cn-330304.trial.a、cn-330304.trial.b 同时有效，对同一事项给出不同的值');
    const apart = await linted({
      rules: [...pack.rules, derive('a', true, large), derive('b', false, { not: large })],
    });
    expect(apart.out).not.toContain('同时有效');
  });
});

test('a file in another encoding is told as such', async () => {
  const gbk = Buffer.from([0x7b, 0x22, 0x69, 0x64, 0x22, 0x3a, 0x22, 0xca, 0xdc, 0xc0, 0xed, 0x22, 0x7d]);
  const folder = scratch();
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${folder}/gbk.json`, gbk);
  const { code, out } = await call(['pack', 'lint', `${folder}/gbk.json`]);
  expect(out).toContain('不是 UTF-8');
  expect(code).toBe(1);
});

test('a condition five thousand levels deep is one finding', async () => {
  const deep = `${'{"all":['.repeat(5000)}${']}'.repeat(5000)}`;
  const text = JSON.stringify(pack).replace('{"all":[]}', deep);
  const { code, out } = await call(['pack', 'lint', fileIn(scratch(), 'deep.json', text)]);
  expect(out).toContain('嵌套超过 100 层');
  expect(out).toContain('错误 1 处');
  expect(code).toBe(1);
});

test('a sealed pack is looked over too, and its digest is checked', async () => {
  const { allPacks } = await import('@huiqi/packs');
  const metrology = allPacks.find(({ id }) => id === 'cn.metrology');
  const right = await call(['pack', 'lint', fileIn(scratch(), 'sealed.json', metrology ?? {})]);
  expect(right.code).toBe(0);
  const wrong = await call(['pack', 'lint', fileIn(scratch(), 'changed.json', { ...metrology, version: '9.9.9' })]);
  expect(wrong.out).toContain('摘要与内容不符');
  expect(wrong.code).toBe(1);
});
