import { accepted, compareText, type Issue, type Reading } from '@huiqi/kernel';
import type { PairingInput } from '../candidates/input.ts';
import { pair } from '../pair/pair.ts';
import type { Paired, Pairing } from '../pair/pairing.ts';

/** A request for experts. @zh 专家服务申请 */
export interface TeamRequest {
  /** The request's id. */
  readonly id: string;
  /** Where the experts go, GB/T 2260; null where not known. */
  readonly division: string | null;
  /** The enterprise's industry, GB/T 4754; null where not known. */
  readonly industry: string | null;
  /** How many experts of each skill; a skill stands once. */
  readonly needs: readonly { readonly skill: string; readonly experts: number }[];
}

/** Everything that a dispatch rests on: as for {@link pair}, with experts in the place of officers and requests of enterprises. @zh 专家组派遣输入 */
export interface DispatchInput extends Omit<PairingInput, 'enterprises' | 'officers' | 'pins'> {
  /** The requests. */
  readonly requests: readonly TeamRequest[];
  /** The experts; their capacity counts the skills they bring, over all requests. */
  readonly experts: PairingInput['officers'];
}

/** The team for one request. @zh 专家组 */
export interface Team {
  /** The request. */
  readonly requestId: string;
  /** The experts with the skills they bring, by id: somebody with two skills may bring both. */
  readonly members: readonly { readonly officerId: string; readonly skills: readonly string[] }[];
  /** Skills for which experts are missing. */
  readonly missing: readonly { readonly skill: string; readonly experts: number }[];
}

/** The teams and the pairing that proves them best. @zh 专家组派遣方案 */
export interface Dispatch {
  /** Tells the answers apart. */
  readonly status: 'dispatched';
  /** One team per request, by id. */
  readonly teams: readonly Team[];
  /** The pairing behind it, one row per request and skill: `REQUEST/SKILL`; {@link explainPair} and {@link verifyPairing} take it. */
  readonly pairing: Paired;
}

/**
 * Sends experts where their skills are asked for, at the least cost: each skill of each request is a row of a pairing for which only
 * those with the skill come into question. Nobody brings one skill to one request twice; a cap bounds the skills an expert brings.
 *
 * @zh 专家组派遣
 * @param input - requests, experts, the policy; `previous`, recusals and distances name requests as `enterpriseId`
 * @returns the teams, or why they cannot all be filled; issues as {@link pair}
 * @example
 * ```ts
 * import { dispatchTeams, type PairingPolicy } from '@huiqi/pairing';
 *
 * const policy: PairingPolicy = {
 *   id: 'example.experts',
 *   title: '示例专家服务办法',
 *   kind: 'example',
 *   source: { document: '示例', evidence: 'none' },
 *   officersPerEnterprise: { otherwise: 1 },
 *   cap: { otherwise: 2 },
 *   terms: {},
 *   unserved: null,
 * };
 * const expert = { department: null, rank: null, divisions: [], capacity: null };
 * const reading = dispatchTeams({
 *   requests: [{ id: 'R1', division: null, industry: null, needs: [{ skill: '计量', experts: 1 }, { skill: '标准', experts: 1 }] }],
 *   experts: [{ ...expert, id: 'A', skills: ['计量'] }, { ...expert, id: 'B', skills: ['标准'] }],
 *   policy,
 *   asOf: '2026-03-01',
 * });
 * reading.ok && reading.value.status === 'dispatched' && reading.value.teams[0]?.members.map((one) => one.officerId); // => ['A', 'B']
 * ```
 */
export function dispatchTeams(input: DispatchInput): Reading<Dispatch | Exclude<Pairing, Paired>> {
  const { requests } = input;
  const reading = pair(inputOfTeams(input));
  if (!reading.ok) return reading;
  const pairing = reading.value;
  const issues: readonly Issue[] = reading.issues;
  if (pairing.status !== 'paired') return accepted(pairing, issues);
  const got = new Map(pairing.enterprises.map((row) => [row.enterpriseId, row]));
  const teams = [...new Map(requests.map((request) => [request.id, request])).values()]
    .sort((left, right) => compareText(left.id, right.id))
    .map(({ id, needs }): Team => {
      const brings = new Map<string, string[]>();
      const missing: { skill: string; experts: number }[] = [];
      for (const { skill } of needs) {
        const row = got.get(rowId(id, skill));
        const chosen = row?.officers ?? [];
        for (const { officerId } of chosen) brings.set(officerId, [...(brings.get(officerId) ?? []), skill]);
        const open = (row?.needed ?? 0) - chosen.length;
        if (open > 0) missing.push({ skill, experts: open });
      }
      const members = [...brings]
        .sort(([left], [right]) => compareText(left, right))
        .map(([officerId, own]) => ({ officerId, skills: own }));
      return { requestId: id, members, missing };
    });
  return accepted({ status: 'dispatched', teams, pairing }, issues);
}

/**
 * What a dispatch is as a pairing, one row per request and skill: the input that {@link verifyPairing} and {@link explainPair} ask for
 * beside it.
 *
 * @zh 专家组派遣转为结对输入
 */
export function inputOfTeams({ requests, experts, ...rest }: DispatchInput): PairingInput {
  const rows = requests.flatMap(({ id, division, industry, needs }) =>
    needs.map(({ skill, experts: officersWanted }) => {
      return { id: rowId(id, skill), request: id, skill, division, industry, skillsWanted: [skill], officersWanted };
    }),
  );
  const skillsOf = new Map(requests.map(({ id, needs }) => [id, needs.map(({ skill }) => skill)]));
  const spread = <T extends { readonly enterpriseId: string }>(list: readonly T[] | undefined): T[] =>
    (list ?? []).flatMap((one) =>
      (skillsOf.get(one.enterpriseId) ?? []).map((skill) => ({ ...one, enterpriseId: rowId(one.enterpriseId, skill) })),
    );
  const skills = { weight: 0, perMissing: 1, atMost: null, ...rest.policy.terms.skills, required: true };
  return {
    ...rest,
    enterprises: rows,
    officers: experts,
    policy: { ...rest.policy, terms: { ...rest.policy.terms, skills } },
    previous: spread(rest.previous),
    recusals: spread(rest.recusals),
    distances: spread(rest.distances),
  };
}

function rowId(request: string, skill: string): string {
  return `${request}/${skill}`;
}
