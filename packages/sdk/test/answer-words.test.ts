import {
  cnCalendar,
  cnComplaints,
  cnCounting,
  cnMetrology,
  cnRegistration,
  cnSize,
  xiamenMetrology,
  zhejiangQualityAward,
  zhejiangQualityAwardLadder,
} from '@huiqi/packs';
import { describe, expect, test } from 'vitest';
import { assessAward, assessCall, assessLadder, planPath } from '../src/awards.ts';
import { dueDay, tellDueDay } from '../src/calendar.ts';
import { sizeOf } from '../src/classification.ts';
import { engines } from '../src/engines.ts';
import { assessWaiver, type WaiverOptions, type WaiverOrder } from '../src/fees.ts';
import { type Determination, explainDetermination, explainFor, openRuleDesk, saySentences } from '../src/index.ts';
import { en } from '../src/words/en.ts';
import { zh } from '../src/words/zh.ts';

const packs = [cnMetrology, cnSize, cnComplaints, cnCounting, cnRegistration, zhejiangQualityAward, xiamenMetrology];
const bureauOf = (division: string) =>
  openRuleDesk({ engines, packs, ladders: [zhejiangQualityAwardLadder], calendar: cnCalendar, division });
const day = '2026-03-02';

type Line = WaiverOrder['lines'][number];
const scale: Line = {
  item: '电子汽车衡检定',
  service: 'verification',
  instrumentId: 'i1',
  quantity: 5,
  listFen: 750_000,
};
const orderOf = (lines: readonly Line[]): WaiverOrder => ({
  id: '2026-0031',
  institute: null,
  acceptedOn: day,
  dueOn: null,
  paidOn: null,
  lines,
});
const instrumentOf = (use: 'trade' | null) => ({ id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use }) as const;

function textsOf(answer: Determination<unknown>, division = '330100', speech = zh) {
  const { labels } = bureauOf(division);
  return explainDetermination(answer, { speech, labels }).map(({ kind, text }) => `${kind} ${text}`);
}

test('where no rule that is loaded asks about such a fee, silence is told, no legal “no”', () => {
  const order = orderOf([{ ...scale, item: '委托校准', service: 'calibration', instrumentId: null, listFen: 235_000 }]);
  const answer = assessWaiver(bureauOf('330100').matter({ facts: {}, decidedOn: day, events: {} }), order);
  expect(answer.outcome).toBe('determined');
  expect(textsOf(answer)[0]).toBe('outcome 结论：应缴2,350.00元；所载规则没有涉及这类收费的减免，不等于没有减免');
  expect(textsOf(answer, '330100', en)[0]).toContain('say nothing of waivers for such a fee');
});

describe('a waiver that is open', () => {
  const matter = bureauOf('330100').matter({ facts: {}, decidedOn: day, events: {} });
  const ask = (order: WaiverOrder, options: WaiverOptions = {}) => assessWaiver(matter, order, options);

  test('is bounded from above, and says which waiver is open; then it is told in full', () => {
    const order = orderOf([scale]);
    const open = textsOf(ask(order, { instruments: [instrumentOf(null)] }));
    expect(open.slice(0, 2)).toEqual([
      'outcome 结论：现有资料不足，尚不能确定',
      'bound 应缴最多7,500.00元，资料齐全后可能更少；是否适用尚未确定：强制检定不收费',
    ]);
    expect(textsOf(ask(order, { instruments: [instrumentOf('trade')] }))[0]).toBe(
      'outcome 结论：应收7,500.00元，依法减免7,500.00元，应缴0.00元',
    );
    expect(textsOf(ask(order, { instruments: [instrumentOf(null)] }), '330100', en)[1]).toBe(
      'bound at most 7,500.00 yuan to pay; with all facts it may be less; not decided whether it applies: 强制检定不收费',
    );
  });

  test('keeps the bound when an application has words of its own for a value, and for every reader', () => {
    const answer = ask(orderOf([scale]), { instruments: [instrumentOf(null)] });
    const describe = (): string => '免收0.00元，应缴7500.00元';
    for (const reader of ['enterprise', 'officer', 'auditor'] as const) {
      const lines = explainFor(reader, answer, { speech: zh, labels: bureauOf('330100').labels, describe });
      expect(lines.find(({ kind }) => kind === 'bound')?.text).toContain('应缴最多7,500.00元');
      expect(lines.filter(({ text }) => /已可确定|应缴7500/u.test(text))).toEqual([]);
    }
  });

  test('of several lines says which is open, and what is in no sum', () => {
    const calibration: Line = {
      item: '校准',
      service: 'calibration',
      instrumentId: null,
      quantity: 1,
      listFen: 10_000,
    };
    const unknown: Line = { ...calibration, listFen: null };
    const answer = ask(orderOf([calibration, scale, unknown]), { instruments: [instrumentOf(null)] });
    expect(textsOf(answer)[1]).toBe(
      'bound 应缴最多7,600.00元，资料齐全后可能更少；第3项的标准金额还不知道，未计入；尚未确定的是第2项；是否适用尚未确定：强制检定不收费',
    );
    expect(textsOf(ask(orderOf([unknown])))[1]).toBe('bound 标准金额还不知道，不能说出金额');
  });
});

describe('every engine has words of its own', () => {
  test('a clock', () => {
    const desk = bureauOf('330100');
    const events = { 'complaint.received': '2026-04-28' } as const;
    const matter = desk.matter({ facts: {}, decidedOn: '2026-04-28', events });
    const [outcome, ...rest] = textsOf(dueDay(matter, 'cn.complaint.accept'));
    expect(outcome).toBe('outcome 结论：最迟2026年5月11日（自2026年4月28日起算）');
    expect(rest.at(-1)).toMatch(/规则包：.+（另载入\d+个规则包，未涉及）$/u);
  });

  test('a clock whose day is only a bound, which is nearly always the day where only the holidays are missing', () => {
    const events = { 'complaint.received': '2026-04-28' } as const;
    const answer = dueDay(
      bureauOf('330100').matter({ facts: {}, decidedOn: '2026-04-28', events }),
      'cn.complaint.accept',
    );
    if (answer.outcome !== 'determined') throw new Error(answer.outcome);
    const natural = { amount: 30, unit: 'day', from: 'event', toward: 'after' } as const;
    const said = (kind: 'calendar' | 'fact', span = answer.value.span) =>
      saySentences(
        tellDueDay({ side: 'bound', value: { ...answer.value, span }, missing: [{ kind, name: 'x' }] }, { kind: 'x' }),
        zh,
      );
    expect(said('calendar')).toBe('期限不早于2026年5月11日届满，具体哪一天要看所缺的资料');
    expect(said('fact', natural)).toBe('期限不早于2026年5月11日届满，具体哪一天要看所缺的资料');
    expect(said('calendar', natural)).toBe('期限不早于2026年5月11日届满，通常即为该日；放假安排公布后才能确定');
  });

  test('a size, known and partly known', () => {
    const size = (facts: Readonly<Record<string, string | number>>) =>
      textsOf(sizeOf(bureauOf('330100').matter({ facts, decidedOn: day, events: { classify: day } })));
    const known = { 'enterprise.industryDivision': '39', 'enterprise.employees': 20 };
    expect(size({ ...known, 'enterprise.revenue': 300_000_000 })[0]).toBe('outcome 结论：企业规模为小型');
    expect(size({ ...known, 'enterprise.employees': 350 })[1]).toBe(
      'possible 企业规模可能是微型、小型或中型，尚未确定',
    );
  });

  test('an award, by its name: asked for by itself, in a call, on a ladder and as the end of a way', () => {
    const id = 'cn-3301.gov-quality-award';
    const award = zhejiangQualityAwardLadder.awards.find((one) => one.id === id);
    if (award === undefined) throw new Error(id);
    const facts = { 'enterprise.operatingSince': '2022-06-01' };
    const matter = bureauOf('330100').matter({ facts, decidedOn: '2026-11-22', events: { filing: '2026-11-22' } });
    const no = `outcome 结论：不能申报“${award.name}”`;
    const answer = assessAward(matter, id);
    expect(textsOf(answer)[0]).toBe(no);
    expect(textsOf(answer)[1]).toMatch(/^ground “.+”：/u);
    const call = {
      id: 'c',
      edition: null,
      year: 2026,
      opensOn: null,
      closesOn: null,
      cutoff: null,
      grantOn: null,
    } as const;
    expect(textsOf(assessCall(matter, award, { ...call, document: '示例通知', evidence: 'copy' }))[0]).toBe(no);
    const rung = assessLadder(matter, zhejiangQualityAwardLadder).find((one) => one.award.id === id);
    expect(rung === undefined ? [] : textsOf(rung.answer)[0]).toBe(no);
    const plan = planPath(matter, id, { ladder: zhejiangQualityAwardLadder, steps: [] });
    expect(textsOf(plan).join('\n')).toContain(`“${award.name}”`);
  });
});
