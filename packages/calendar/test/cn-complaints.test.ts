import { readFileSync } from 'node:fs';
import { cnCalendar, cnComplaints } from '@huiqi/packs';
import { compile, rulesInGroup } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { readGoldenCases } from '@huiqi/rules/read';
import { runGoldenCases } from '@huiqi/rules/testing';
import { describe, expect, test } from 'vitest';
import { calendarVocabulary, dueDay } from '../src/index.ts';
import { book, calendar, matterOf } from './support.ts';

const file = new URL('../../packs/places/cn/complaints/cases.json', import.meta.url);
const golden = readGoldenCases(JSON.parse(readFileSync(file, 'utf8')));
if (!golden.ok) throw new Error(JSON.stringify(golden.issues, null, 1));

describe('the complaint pack', () => {
  test('has nothing said against it but that one text was not read', () => {
    expect(lint([cnComplaints], calendarVocabulary)).toMatchObject([
      { code: 'rules.lint.unconfirmed', params: { id: 'cn.report.verify.2020' } },
    ]);
  });

  test('gives what its golden cases say', () => {
    // Cases may show rules that are off by default.
    const confirmed = compile([cnComplaints], calendarVocabulary, { unconfirmed: true });
    expect(runGoldenCases(confirmed, golden.value, calendar)).toEqual([]);
  });

  test('has a golden case for every rule', () => {
    const asked = new Set(golden.value.map((each) => each.rule));
    expect(book.rules.map(({ rule }) => rule.id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test('writes only spans that can be counted', () => {
    const groups = new Set(book.rules.flatMap(({ rule }) => rule.group ?? []));
    const refused = [...groups].flatMap((group) => {
      const rule = rulesInGroup(book, group).find(({ rule: { inForce } }) => inForce.to === null)?.rule;
      const events = { [rule?.textDay ?? '']: '2026-05-06' } as const;
      const { outcome } = dueDay(matterOf({ events }), group);
      return outcome === 'undetermined' ? [group] : [];
    });
    expect(groups.size).toBe(9);
    expect(refused).toEqual([]);
  });

  test('knows two texts of every clock that the new measures took over, without a day between them', () => {
    const groups = ['complaint.accept', 'mediation.limit', 'mediation.notice', 'clue.verify', 'report.notice'];
    for (const group of [...groups, 'jurisdiction.dispute']) {
      const [old, now] = rulesInGroup(book, `cn.${group}`);
      expect([old?.rule.inForce.to, now?.rule.inForce.from], group).toEqual(['2026-04-15', '2026-04-15']);
      expect([old?.rule.source.document, now?.rule.source.document]).toEqual(['总局令第20号', '总局令第121号']);
    }
  });

  test('gives an address only for documents of the issuer, and only the issuer’s', () => {
    for (const document of Object.values(cnComplaints.documents)) {
      expect(document.url === undefined).toBe(document.evidence !== 'official');
      expect(document.url ?? 'https://www.samr.gov.cn/').toMatch(/^https:\/\/www\.samr\.gov\.cn\//);
    }
    for (const { url } of cnCalendar.notices) expect(url ?? 'https://www.gov.cn/').toMatch(/^https:\/\/www\.gov\.cn\//);
  });
});
