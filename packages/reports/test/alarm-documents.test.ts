import { alarmDigest, quarterlyList } from '@huiqi/calendar';
import { describe, expect, test } from 'vitest';
import { alarmDigests, type Document, dueList, toHtml, toMarkdown, toTables } from '../src/index.ts';
import { planOf, task } from './alarm-samples.ts';
import { en, zh } from './speeches.ts';

const items = [
  task,
  {
    ...task,
    round: 'late',
    title: { zh: '年度报告', en: 'annual report' },
    due: '2026-10-12',
    ends: '2026-10-12',
    grace: '2026-12-12',
  },
  {
    ...task,
    round: 'meter',
    title: '检定',
    subject: 'G6-017',
    officer: null,
    enterprise: null,
    enterpriseName: null,
    due: '2026-10-14',
    ends: '2026-10-14',
    at: '17:00',
  },
  {
    ...task,
    round: 'open',
    title: '备案',
    opens: null,
    due: '2026-10-10',
    ends: '2026-10-10',
    enterprise: 'E002',
    enterpriseName: '示例阀门有限公司',
  },
] as const;
const plan = planOf(items);
const frame = { speech: zh, asOf: plan.asOf, subtitle: '示例区市场监督管理局' };
const rowsOf = (document: Document, name: string) =>
  toTables(document).find((table) => table.name === name)?.rows ?? [];

describe('alarmDigests', () => {
  test('lays out one table for each officer, the overdue first', () => {
    const document = alarmDigests(alarmDigest(plan, 'officer', plan.asOf), frame);
    expect(toMarkdown(document)).toContain('今天提醒2个对象共4项，其中逾期2项，列在各表之首。');
    expect(rowsOf(document, '经办人O007').map((row) => row.slice(0, 5))).toEqual([
      ['逾期4天（已上报）', '红', '备案', '示例阀门有限公司', '2026年10月10日'],
      ['逾期2天（已上报）', '红', '年度报告', '示例食品有限公司', '2026年10月12日；宽展期至：2026年12月12日'],
      ['还有17天', '黄', '落实整改', '示例食品有限公司', '2026年10月31日'],
    ]);
    expect(rowsOf(document, '未明确经办人的事项').map((row) => row.slice(0, 5))).toEqual([
      ['今天到期', '橙', '检定 G6-017', '', '2026年10月14日 17:00'],
    ]);
    expect(toMarkdown(document)).toContain('备案：没有起始日，或者起始日晚于截止日，提前量“3/10”无法计算');
  });

  test('names an enterprise with its id, and no officer', () => {
    const text = toMarkdown(alarmDigests(alarmDigest(plan, 'enterprise', plan.asOf), frame));
    expect(text).toContain('示例食品有限公司（E001）');
    expect(text).toContain('示例办法第三条');
    expect(text).not.toContain('O007');
  });

  test('tells a role who sees to it', () => {
    const document = alarmDigests(alarmDigest(plan, 'role', plan.asOf), frame);
    expect(rowsOf(document, '科长').map((row) => row[4])).toEqual(['O007', 'O007']);
  });

  test('speaks English, and says that there is nothing', () => {
    const english = toHtml(alarmDigests(alarmDigest(plan, 'officer', plan.asOf), { ...frame, speech: en }));
    expect(english).toContain('annual report');
    expect(english).toContain('2 days late');
    expect(toMarkdown(alarmDigests([], frame))).toContain('今天提醒0个对象共0项，没有逾期事项。');
  });
});

describe('dueList', () => {
  const list = quarterlyList(items, { year: 2026, quarter: 4 });

  test('is fit for publication', () => {
    const document = dueList(list, frame);
    expect(document.title).toBe('2026年第4季度到期清单');
    expect(rowsOf(document, '落实整改')).toEqual([
      ['1', '示例阀门有限公司', '', '2026-10-10', '2026-10-10'],
      ['2', '示例食品有限公司', '', '2026-10-12', '2026-10-12'],
      ['3', '示例食品有限公司', '', '2026-10-31', '2026-10-31'],
    ]);
    const text = toMarkdown(document);
    expect(text).toContain('共4项，其中住户等个人的1项不列名。');
    expect(text).not.toMatch(/O007|G6-017/);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('has something to say of nothing, and of what it left out', () => {
    expect(toMarkdown(dueList(quarterlyList([], { year: 2027, quarter: 1 }), frame))).toContain(
      '2027年第1季度共有0类0项到期',
    );
    const personal = quarterlyList([{ ...task, subject: '13800000000' }], { year: 2026, quarter: 4 });
    const text = toMarkdown(dueList(personal, frame));
    expect(text).toContain('像电话号码');
    expect(text).not.toContain('13800000000');
  });
});

test('what has passed and cannot be called late is to be checked, not due today', () => {
  const doubtful = {
    ...task,
    round: 'doubt',
    title: '送检',
    due: '2026-10-12',
    ends: '2026-10-12',
    unsure: true,
  } as const;
  const text = toMarkdown(alarmDigests(alarmDigest(planOf([doubtful]), 'officer', plan.asOf), frame));
  expect(text).toContain('**请核实：期限已过2天，未见办理记录**');
  expect(text).toContain('其中1项期限已过、未见办理记录，不计入逾期，请核实。');
  expect(text).not.toContain('今天到期');
});
