import { type Claim, checkClaim, type Exact, type Figure, figure, parseClaim } from '@huiqi/figures';
import type { Reading, Truth } from '@huiqi/kernel';
import { type Paired, type PairingInput, type PairingPolicy, pair } from '@huiqi/pairing';

/** A figure as a text states it, such as `1740余次`, in a scope and a period. */
export function said(text: string, scope: string, period: Figure['period'] = null): Figure {
  const { unit, value, bound } = claimed(text);
  return figure({ id: text, label: text, unit, scope, period }, value, bound);
}

/** What a text claims. */
export function claimed(text: string): Claim {
  return got(parseClaim(text));
}

/** A printed number or growth: its value and the step of its last digit. */
export function printed(text: string): { value: Exact; step: Exact } {
  const { value, step } = claimed(text);
  return { value, step };
}

/** Whether a figure bears out what a text claims. */
export function bears(text: string, of: Figure): Truth {
  return checkClaim(claimed(text), of).answer;
}

/** The value of a reading that has to be good. */
export function got<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

/** The codes of what was found. */
export function codesOf(reading: Reading<unknown>): string[] {
  return reading.issues.map(({ code }) => code);
}

/** The days from the first of one month to the end of another. */
export function months(first: `${number}-${number}`, last: `${number}-${number}`): NonNullable<Figure['period']> {
  const [year = 0, month = 0] = last.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return {
    from: `${first}-01`,
    to: `${next[0] ?? 0}-${String(next[1]).padStart(2, '0')}-01` as `${number}-${number}-${number}`,
  };
}

/** An invented pairing policy: one officer each, and nobody stays without one. */
export function policyOf(more: Partial<PairingPolicy>): PairingPolicy {
  return {
    id: 'example.pairing',
    title: '示例结对办法',
    kind: 'example',
    source: { document: '示例文件', evidence: 'none' },
    officersPerEnterprise: { otherwise: 1 },
    cap: { otherwise: 8 },
    terms: {},
    unserved: null,
    ...more,
  };
}

/** An officer of an invented bureau. */
export function officer(
  id: string,
  more: Partial<PairingInput['officers'][number]> = {},
): PairingInput['officers'][number] {
  return { id, department: null, rank: null, skills: [], divisions: ['990101'], capacity: null, ...more };
}

/** An enterprise of an invented district. */
export function firm(
  id: string,
  more: Partial<PairingInput['enterprises'][number]> = {},
): PairingInput['enterprises'][number] {
  return { id, division: '990101', industry: null, ...more };
}

/** A pairing that has to come about. */
export function paired(input: PairingInput): Paired {
  const answer = got(pair(input));
  if (answer.status !== 'paired') throw new Error(JSON.stringify(answer.witness));
  return answer;
}

/** The officers of each enterprise. */
export function officersOf(answer: Paired): Record<string, string[]> {
  return Object.fromEntries(
    answer.enterprises.map(({ enterpriseId, officers }) => [enterpriseId, officers.map(({ officerId }) => officerId)]),
  );
}
