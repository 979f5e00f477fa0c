import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack } from '@huiqi/rules/read';
import { describe, expect, test } from 'vitest';
import { skeletonPack } from '../src/pack/skeleton.ts';
import { call, fileIn, scratch } from './support.ts';

const packs = (name: string) => fileURLToPath(new URL(`../../packs/places/${name}.json`, import.meta.url));

describe('huiqi pack test', () => {
  const pack = skeletonPack('cn-330304.trial', '330304');
  const golden = {
    id: 'twenty',
    title: '恰为下限',
    rule: 'cn-330304.trial.rule',
    facts: { 'enterprise.employees': 20 },
    events: { filing: '2026-04-28' },
    expect: { outcome: 'determined', args: {} },
  };

  test.each(['cn/complaints', 'cn/size', 'cn/quality-award'])('runs the shipped cases of %s', async (name) => {
    const { code, out } = await call(['pack', 'test', packs(`${name}/pack`)]);
    expect(await call(['pack', 'test', packs(`${name}/pack`), '--cases', packs(`${name}/cases`)])).toMatchObject({
      out,
    });
    expect(out).toMatch(/^共 [1-9]\d* 个用例，不符 0 个\n$/);
    expect(code).toBe(0);
  });

  test('tells which case differs and how, and fails', async () => {
    const folder = scratch();
    const cases = [
      golden,
      { ...golden, id: 'wrong', title: '差一人', facts: { 'enterprise.employees': 19 } },
      { ...golden, id: 'no', rule: 'nowhere' },
    ];
    const { code, out } = await call([
      'pack',
      'test',
      fileIn(folder, 'a.json', pack),
      '--cases',
      fileIn(folder, 'c.json', cases),
    ]);
    expect(out.split('\n').filter((line) => line.startsWith('不符'))).toEqual([
      '不符  wrong  差一人',
      '不符  wrong  差一人',
      '不符  no  恰为下限',
    ]);
    expect(out).toContain('  结论应为 determined，算得 not-applicable\n');
    expect(out).toContain('  规则包中没有规则 nowhere');
    expect(out).toContain('共 3 个用例，不符 2 个\n');
    expect(code).toBe(1);
  });

  test('does not ask for cases that lie beside the pack', async () => {
    expect((await call(['pack', 'test', '--help'])).out).toContain('huiqi pack test FILE [选项]');
  });

  test('needs cases that are well formed', async () => {
    const file = fileIn(scratch(), 'a.json', pack);
    expect(await call(['pack', 'test', file])).toMatchObject({
      code: 2,
      err: expect.stringContaining('请加上 --cases FILE') as string,
    });
    const broken = fileIn(scratch(), 'c.json', [{ ...golden, rule: 5 }]);
    expect(await call(['pack', 'test', file, '--cases', broken])).toMatchObject({
      code: 2,
      err: expect.stringContaining('0.rule') as string,
    });
  });
});

describe('huiqi pack new', () => {
  test('writes a pack that is read, linted and completed by its schema, and overwrites none', async () => {
    const folder = join(scratch(), 'deep');
    const { code, out } = await call(['pack', 'new', 'cn-330304.trial', '--division', '330304', '--out', folder]);
    expect(code).toBe(0);
    const file = join(folder, 'pack.json');
    expect(out).toContain(file);
    const { $schema, ...pack } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(readPack(pack).ok).toBe(true);
    expect(pack).toMatchObject({ id: 'cn-330304.trial', kind: 'example', division: '330304' });
    const schema = readFileSync(join(folder, String($schema)), 'utf8');
    expect(JSON.parse(schema)).toEqual(JSON.parse((await call(['schema', 'pack'])).out));
    expect((await call(['pack', 'lint', file])).out).toBe('共 1 个文件：错误 0 处，警告 0 处，提示 0 处\n');
    expect(await call(['pack', 'test', file])).toMatchObject({ code: 0, out: '共 3 个用例，不符 0 个\n' });
    const again = await call(['pack', 'new', 'cn-330304.trial', '--out', folder]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('已经存在，未覆盖') as string });
  });

  test.each([
    [['Wrong Id'], '不能作规则包编号'],
    [['x', '--division', '33'], '不是六位行政区划代码'],
    [[], '命令 pack new 后面应为：ID'],
  ])('%j is a wrong call', async (argv, words) => {
    const folder = join(scratch(), 'none');
    const { code, err } = await call(['pack', 'new', ...argv, '--out', folder]);
    expect(err).toContain(words);
    expect(code).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('huiqi pack page', () => {
  test('takes the cases beside the pack', async () => {
    const { out } = await call(['pack', 'page', packs('cn/complaints/pack')]);
    const named = ['--cases', packs('cn/complaints/cases')];
    expect(out).toBe((await call(['pack', 'page', packs('cn/complaints/pack'), ...named])).out);
    expect(out).toContain('旧办法施行首日');
  });

  test('writes rules in words with source, period and cases', async () => {
    const { code, out } = await call([
      'pack',
      'page',
      packs('cn/complaints/pack'),
      '--cases',
      packs('cn/complaints/cases'),
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# 市场监管投诉举报办理期限\n/);
    const [, part = ''] = out.split('### 投诉受理与否七个工作日内决定并告知\n');
    expect(part).toContain('- **依据**：《市场监督管理投诉举报处理暂行办法》（总局令第20号）第十四条\n');
    expect(part).toContain('- **适用期间**：2020年1月1日起，2026年4月15日前\n');
    expect(part).toContain('  - 期限：自收到投诉之日起7个工作日\n');
    expect(part).toContain(
      '| 旧办法施行首日 | 收到投诉 2020-01-01 | 无 | **应当在期限内办结**<br>期限：自收到投诉之日起7个工作日 |',
    );
  });

  test.each([
    'cn/patent',
    'cn/metrology',
    '330000-zhejiang/quality-award',
    '350100-fuzhou/quality-award',
    '310118-qingpu/quality-award',
    'cn/size',
    'cn/counting',
    'cn/patent-duties',
    'cn/trademark-duties',
    'cn/special-equipment',
    'cn/licences',
    'cn/verification',
    '210700-jinzhou/reporting',
    '411400-shangqiu/tasks',
  ])('of %s leaves no word of the grammar and no open place, in either language', async (name) => {
    const cases = ['--cases', packs(`${name}/cases`)];
    for (const locale of ['zh', 'en']) {
      const { out } = await call(['pack', 'page', packs(`${name}/pack`), ...cases, '--locale', locale]);
      const plain = out.replace(/`[^`]*`/g, '');
      expect(plain).not.toMatch(/\bit\.|\bundefined\b|\[object|\{\w+\}|\{"/);
      expect(plain.match(/^### /gm)?.length).toBeGreaterThan(1);
    }
  });

  test('says money, collections, look-backs, judgement and outcomes in words', async () => {
    const patent = (await call(['pack', 'page', packs('cn/patent/pack')])).out;
    expect(patent).toContain('- “专利申请人（专利权人）”中的每一条记录都符合：');
    expect(patent).toContain('- 减免费用\n  - 减免比例：参数“');
    const award = (await call(['pack', 'page', packs('cn/quality-award/pack'), '--locale', 'en'])).out;
    expect(award).toContain(
      '- no record of “accidents” (within 5 years before the day of filing):\n  - “severity” is major or higher\n  - any of these:',
    );
    expect(award).toContain('- judged and signed by a person: ');
  });

  test('says how a law counts, when a duty comes back and what acting late costs', async () => {
    const patent = (await call(['pack', 'page', packs('cn/patent-duties/pack')])).out;
    expect(patent).toContain('  - 届满日遇休息日：届满日顺延至首个工作日\n');
    expect(patent).toContain('  - 每隔：1年\n  - 起算的事件：专利申请\n');
    expect(patent).toContain('  - 宽展期：6个月，滞纳金：每满：月，比例：5%，基数：当年全额年费\n');
    const trademark = (await call(['pack', 'page', packs('cn/trademark-duties/pack')])).out;
    expect(trademark).toContain('  - 每隔：10年（起算日计入；届满于对应日的前一日）\n');
    const rhythm = (await call(['pack', 'page', packs('210700-jinzhou/reporting/pack'), '--locale', 'en'])).out;
    expect(rhythm).toContain('  - each week: Monday\n  - time of day: 10:00\n');
    const lights = (await call(['pack', 'page', packs('411400-shangqiu/tasks/pack')])).out;
    expect(lights).toContain('剩余时间占比：30%，档次：黄；剩余时间占比：15%，档次：橙\n  - 逾期亮灯：档次：红\n');
    const lift = (await call(['pack', 'page', packs('cn/special-equipment/pack')])).out;
    expect(lift).toContain('  - 自起算日后第几年：第1、4、7、9、11、13、15年\n  - 此后每隔：1年\n');
  });

  test('marks an invented pack', async () => {
    const { out } = await call(['pack', 'page', fileIn(scratch(), 'a.json', skeletonPack('x', null))]);
    expect(out).toContain('\n> **示例政策数据，不得用于实际工作**\n');
    expect(out).toContain('## 没有找到、须由本地补充的内容');
  });
});
