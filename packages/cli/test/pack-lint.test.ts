import { describe, expect, test } from 'vitest';
import { skeletonPack } from '../src/pack/skeleton.ts';
import { call, fileIn, scratch } from './support.ts';

const good = skeletonPack('cn-330304.trial', '330304');
const [rule] = good.rules;
const another = (id: string, more: object) => ({ ...rule, id: `cn-330304.trial.${id}`, ...more });

describe('huiqi pack lint', () => {
  test('finds nothing in a new pack', async () => {
    const file = fileIn(scratch(), 'good.json', good);
    const { code, out } = await call(['pack', 'lint', file]);
    expect(out).toBe('共 1 个文件：错误 0 处，警告 0 处，提示 0 处\n');
    expect(code).toBe(0);
  });

  test('names file, line, rule and mend of each of five planted mistakes', async () => {
    const file = fileIn(scratch(), 'planted.json', {
      ...good,
      rules: [
        rule,
        another('word', { when: { left: { fact: 'enterprise.employes' }, gte: { const: 20 } } }),
        another('key', { when: { left: { fact: 'enterprise.employees' }, gtte: { const: 20 } } }),
        another('source', { source: { document: '示例文〔2026〕2号' } }),
        another('period', { inForce: { from: '2026-06-01', to: '2026-05-01' } }),
        another('outcome', { then: { eligable: {} } }),
      ],
    });
    const { code, out } = await call(['pack', 'lint', file]);
    expect(code).toBe(1);
    const findings = out.split('\n\n').slice(0, -1);
    expect(out).toContain('共 1 个文件：错误 5 处，警告 0 处，提示 0 处');
    const told = findings.map((finding) => {
      const [head = '', what = '', mend = ''] = finding.trim().split('\n');
      const [, place = '', about = ''] = head.split('  ');
      expect(place).toMatch(/planted\.json:\d+$/);
      return [about.replace('cn-330304.trial.', ''), what.trim(), mend.trim()];
    });
    expect(told).toEqual([
      [
        'word',
        '规则“cn-330304.trial.word”使用了未登记的词“enterprise.employes”',
        '怎么办：是否想写“enterprise.employees”？',
      ],
      ['key', '这里没有名为“gtte”的项', '怎么办：是否想写“gte”？'],
      ['source', expect.stringContaining('示例文〔2026〕2号'), expect.stringMatching(/^怎么办：/)],
      ['period', expect.stringContaining('没有一天'), expect.stringMatching(/^怎么办：/)],
      ['outcome', expect.stringContaining('eligable'), expect.stringMatching(/^怎么办：/)],
    ]);
    const english = await call(['pack', 'lint', file, '--locale', 'en']);
    expect(english.out).toContain('did you mean “gte”?');
  });

  test('gives the line on which a mistake stands', async () => {
    const text = JSON.stringify({ ...good, rules: [{ ...rule, evidence: 'sure' }] }, null, 2);
    const file = fileIn(scratch(), 'line.json', text);
    const { out } = await call(['pack', 'lint', file]);
    const line = text.split('\n').findIndex((one) => one.includes('"sure"')) + 1;
    expect(out).toContain(`line.json:${line}  cn-330304.trial.rule`);
    expect(out).toContain('可写：official、copy、report、none');
  });

  test.each([
    ['a lacking part', { title: undefined }, '缺少“title”'],
    ['a part of another type', { version: 5 }, '“version”应为文字，写的是 5'],
    ['a list that is none', { rules: {} }, '“rules”应为列表'],
    ['a blank text', { id: '' }, '“id”是空白'],
    [
      'a day that is none',
      { rules: [another('day', { inForce: { from: '2026-13-01', to: null } })] },
      '“2026-13-01”不是日期',
    ],
    ['a condition that is none', { rules: [another('when', { when: 5 })] }, '“when”的写法不对：5'],
    [
      'a term that is none',
      { rules: [another('term', { when: { left: { fac: 'x' }, eq: { const: 1 } } })] },
      '没有名为“fac”的项',
    ],
    ['a place that is none', { division: '3303' }, '“division”的写法不对'],
  ])('says %s in plain words, once', async (_, change, words) => {
    const file = fileIn(scratch(), 'shape.json', { ...good, ...change });
    const { code, out } = await call(['pack', 'lint', file]);
    expect(out).toContain(words);
    expect(out).toContain('错误 1 处');
    expect(code).toBe(1);
  });

  test('says where a file stops being JSON and looks the others over all the same', async () => {
    const folder = scratch();
    const broken = fileIn(folder, 'broken.json', '{\n  "id": "x",\n  "version" "1"\n}');
    const { code, out } = await call(['pack', 'lint', broken, fileIn(folder, 'good.json', good)]);
    expect(out).toContain('broken.json:3');
    expect(out).toContain('共 2 个文件：错误 1 处');
    expect(code).toBe(1);
  });

  test('knows the layers above: a rule that replaces a shipped one is right, one that replaces nothing is not', async () => {
    const folder = scratch();
    const replacing = (id: string) => ({ ...good, rules: [{ ...rule, replaces: id }] });
    const right = await call(['pack', 'lint', fileIn(folder, 'right.json', replacing('cn.quality-award.established'))]);
    expect(right.code).toBe(0);
    const wrong = await call(['pack', 'lint', fileIn(folder, 'wrong.json', replacing('cn.nothing'))]);
    expect(wrong.out).toContain('cn.nothing');
    expect(wrong.code).toBe(1);
  });

  test('calls a file that is not there a wrong call', async () => {
    const { code, err } = await call(['pack', 'lint', '/nowhere/x.json']);
    expect(err).toContain('读不了文件 /nowhere/x.json（ENOENT）');
    expect(code).toBe(2);
  });

  test('finds nothing wrong in the shipped packs', async () => {
    const { allPacks } = await import('@huiqi/packs');
    const folder = scratch();
    const files = allPacks.map((pack) => fileIn(folder, `${pack.id}.json`, { ...pack, digest: undefined }));
    const { code, out } = await call(['pack', 'lint', ...files]);
    expect(out).toContain('错误 0 处');
    expect(code).toBe(0);
  });
});

describe('a waiver with a cap and a bar on its group', () => {
  const inGroup = { group: 'trial-service', when: { all: [] } };
  const waiver = another('pay60', {
    ...inGroup,
    textDay: 'accept',
    when: { left: { fact: 'enterprise.city' }, eq: { const: '330300' } },
    then: { waive: { pay: { const: '60%' }, basis: 'policy' } },
  });
  const cap = another('cap', {
    ...inGroup,
    textDay: 'accept',
    then: { cap: { limit: { const: '5000元' }, per: 'enterprise', over: 'year' } },
  });
  const deny = another('deny', {
    when: { judged: 'cn-330304.trial.dishonest', text: '列入严重违法失信名单' },
    textDay: 'accept',
    then: { deny: { groups: ['trial-service'] } },
  });
  const found = async (mended: object) => {
    const file = fileIn(scratch(), 'waiver.json', {
      ...good,
      parameters: [],
      rules: [{ ...waiver, ...mended }, cap, deny],
    });
    const { out } = await call(['pack', 'lint', file]);
    return out.split('\n\n').slice(0, -1);
  };

  test('is found in order', async () => {
    expect(await found({})).toEqual([]);
  });

  test.each<[string, object]>([
    ['a rate that is none', { then: { waive: { pay: { const: '60' }, basis: 'policy' } } }],
    ['a word that is none', { textDay: 'acept' }],
    ['a basis in Chinese', { then: { waive: { pay: { const: '60%' }, basis: '政策' } } }],
    ['evidence in Chinese', { evidence: '官方' }],
    ['two forms at once', { then: { waive: { pay: { const: '60%' }, off: { const: '40%' }, basis: 'policy' } } }],
  ])('%s in the waiver is one finding, and none against the cap and the bar', async (_, mended) => {
    const findings = await found(mended);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('cn-330304.trial.pay60');
  });

  test('a name where a code of a standard is wanted can never hold', async () => {
    const [one, ...more] = await found({ when: { left: { fact: 'enterprise.city' }, eq: { const: '温州市' } } });
    expect(more).toEqual([]);
    expect(one).toContain('“温州市”不是行政区划代码');
    expect(
      await found({ when: { left: { fact: 'enterprise.industryDivision' }, in: { const: ['13', 'C34'] } } }),
    ).toHaveLength(1);
  });
});
