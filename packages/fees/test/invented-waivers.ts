import type { FactSet } from '@huiqi/kernel';
import type { Condition, Outcome, Rule, RuleBook } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import type { WaiverOrder } from '../src/index.ts';
import type { Known } from './asked.ts';
import { bookOf } from './support.ts';

const inForce = { from: '2026-01-01', to: null } as const;

/** A condition on a made-up yes-or-no fact of the payer; the facts stand for whatever real rules ask. */
export const yes = (fact: 'enterprise.aboveScale' | 'enterprise.highTech' | 'line.commissioned'): Condition => ({
  left: { fact },
  eq: { const: true },
});

export interface MadeUp {
  readonly id: string;
  readonly waive: Readonly<Record<string, unknown>>;
  readonly when?: Condition;
  readonly given?: Condition;
  readonly group?: string;
  readonly textDay?: string;
  /** What follows, where it is no waiver. */
  readonly then?: Outcome;
}

/** A book of made-up waivers. */
export function bookWith(waivers: readonly MadeUp[]): RuleBook {
  const source = { document: '示例文件' };
  const rules = waivers.map(
    ({ id, waive, when = { all: [] }, given, group, textDay = 'accept', then }): Rule => ({
      id,
      title: id,
      source,
      evidence: 'copy',
      inForce,
      textDay,
      ...(given === undefined ? {} : { given }),
      when,
      then: then ?? ({ waive } as Outcome),
      ...(group === undefined ? {} : { group }),
    }),
  );
  return bookOf(
    sealPack({
      id: 'test.made-up',
      version: '1.0.0',
      kind: 'example',
      title: { zh: '虚构', en: 'made up' },
      division: null,
      documents: {
        示例文件: {
          title: '示例文件',
          issuer: '示例区',
          publishedOn: null,
          inForce,
          status: 'in-force',
          evidence: 'copy',
        },
      },
      parameters: [],
      rules,
    }),
  );
}

export function orderOf(...amounts: readonly (number | null)[]): WaiverOrder {
  return {
    id: 'o1',
    institute: null,
    acceptedOn: '2026-03-02',
    dueOn: null,
    paidOn: null,
    lines: amounts.map((listFen) => ({
      item: 'C001',
      service: 'calibration',
      instrumentId: null,
      quantity: 1,
      listFen,
    })),
  };
}

export function knownOf(facts: FactSet = {}): Known {
  return { facts, days: { decidedOn: '2026-03-02', knownOn: '2026-03-02' } };
}
