import { compareText, type Issue, ownValue } from '@huiqi/kernel';
import type { UnknownField } from '../codes.ts';
import { issue } from '../codes.ts';
import { costTerms } from '../terms/all.ts';
import type { PairingInput } from './input.ts';
import { byEnterprise } from './order.ts';
import { pinsOf } from './pins.ts';
import { type ReadyOfficer, readyOfficer } from './ready-officer.ts';
import type { PairingEnterprise, PairingOfficer } from './sides.ts';

/** An enterprise with what is wanted for it. */
export interface ReadyEnterprise {
  /** The enterprise. */
  readonly enterprise: PairingEnterprise;
  /** How many officers it should have. */
  readonly needed: number;
  /** The officers it had so far. */
  readonly previous: ReadonlySet<string>;
  /** The officers it must have. */
  readonly pins: ReadonlySet<string>;
  /** The officers it may not have, with the reasons. */
  readonly recused: ReadonlyMap<string, string>;
  /** Ways in metres by officer. */
  readonly metres: ReadonlyMap<string, number>;
}

/** The input sorted by id, with every bad row left out and named by an issue. */
export interface Prepared {
  /** The officers, by id. */
  readonly officers: readonly ReadyOfficer[];
  /** The enterprises, by id. */
  readonly enterprises: readonly ReadyEnterprise[];
  /** Findings about the rows. */
  readonly issues: readonly Issue[];
}

/** Sorts and looks over the input; good rows go on. */
export function prepare(input: PairingInput): Prepared {
  const issues: Issue[] = [];
  const officers = unique(input.officers, 'officers', issues).map(([officer, at]) =>
    readyOfficer(officer, at, input, issues),
  );
  const enterprises = unique(input.enterprises, 'enterprises', issues);
  for (const [officer, at] of unique(input.officers, 'officers', [])) noteUnknownOfficer(officer, at, input, issues);
  for (const [enterprise, at] of enterprises) noteUnknownEnterprise(enterprise, at, input, issues);
  const recusals = byEnterprise(input.recusals ?? [], ({ reason }) => reason);
  const pins = pinsOf(input, officers, new Set(enterprises.map(([{ id }]) => id)), recusals, issues);
  const previous = byEnterprise(input.previous ?? [], () => true);
  const metres = byEnterprise(knownWays(input, issues), (way) => way.metres);
  const { otherwise, bySize } = input.policy.officersPerEnterprise;
  return {
    officers: officers.sort((left, right) => compareText(left.officer.id, right.officer.id)),
    enterprises: enterprises
      .map(([enterprise]): ReadyEnterprise => {
        const pinned = new Set(pins.get(enterprise.id)?.keys());
        return {
          enterprise,
          needed: Math.max(wantedBy(enterprise) ?? ownValue(bySize, enterprise.size) ?? otherwise, pinned.size),
          previous: new Set(previous.get(enterprise.id)?.keys()),
          pins: pinned,
          recused: recusals.get(enterprise.id) ?? new Map(),
          metres: metres.get(enterprise.id) ?? new Map(),
        };
      })
      .sort((left, right) => compareText(left.enterprise.id, right.enterprise.id)),
    issues,
  };
}

/** What the enterprise itself says it should have; null where it says nothing, or nothing that is a count. */
function wantedBy({ officersWanted }: PairingEnterprise): number | null {
  const wantedByInput = officersWanted ?? null;
  return wantedByInput !== null && isWanted(wantedByInput) ? wantedByInput : null;
}

function isWanted(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0 && count < 2 ** 20;
}

/** The rows whose id stands for the first time, with their places in the list. */
function unique<T extends { readonly id: string }>(
  rows: readonly T[],
  list: string,
  issues: Issue[],
): [row: T, at: number][] {
  const seenIds = new Set<string>();
  return rows
    .map((row, at): [T, number] => [row, at])
    .filter(([{ id }, at]) => {
      if (seenIds.has(id)) issues.push(issue('pairing.duplicate', { id }, [list, at, 'id']));
      const first = !seenIds.has(id);
      seenIds.add(id);
      return first;
    });
}

function knownWays(input: PairingInput, issues: Issue[]): NonNullable<PairingInput['distances']> {
  return (input.distances ?? []).filter(({ metres }, at) => {
    const whole = Number.isSafeInteger(metres) && metres >= 0;
    if (!whole) issues.push(issue('pairing.metres', { text: String(metres) }, ['distances', at, 'metres']));
    return whole;
  });
}

/** What a cost term asks for and the officer's row does not say: the term then counts its points for unknown. */
function noteUnknownOfficer(officer: PairingOfficer, at: number, input: PairingInput, issues: Issue[]): void {
  for (const field of fieldsAsked(input, 'officer')) noteUnknown(officer, field, ['officers', at], issues);
}

/** The same for an enterprise's row. */
function noteUnknownEnterprise(enterprise: PairingEnterprise, at: number, input: PairingInput, issues: Issue[]): void {
  const fields = fieldsAsked(input, 'enterprise');
  if (input.policy.officersPerEnterprise.bySize !== undefined) fields.add('size');
  for (const field of fields) noteUnknown(enterprise, field, ['enterprises', at], issues);
  const officersWanted = enterprise.officersWanted ?? null;
  if (officersWanted !== null && !isWanted(officersWanted)) {
    issues.push(
      issue('pairing.wanted', { id: enterprise.id, text: String(officersWanted) }, [
        'enterprises',
        at,
        'officersWanted',
      ]),
    );
  }
}

/** The fields that the terms of the policy ask for, each once. */
function fieldsAsked<Side extends 'officer' | 'enterprise'>(
  { policy }: PairingInput,
  side: Side,
): Set<NonNullable<(typeof costTerms)[number]['asks']>[Side][number]> {
  const termsInUse = costTerms.filter(({ name }) => policy.terms[name] !== undefined);
  return new Set(termsInUse.flatMap(({ asks }) => asks?.[side] ?? []));
}

/** Null and an empty list are both unknown. */
function noteUnknown<Row extends { readonly id: string }>(
  row: Row,
  field: keyof Row & string,
  path: Issue['path'],
  issues: Issue[],
): void {
  const value = row[field] ?? null;
  if (value !== null && !(Array.isArray(value) && value.length === 0)) return;
  // A term names the codes of the fields that it asks for; that each has words is held by the check of codes.
  const code = `pairing.unknown.${field}` as `pairing.unknown.${UnknownField}`;
  issues.push(issue(code, { id: row.id }, [...path, field], 'notice'));
}
