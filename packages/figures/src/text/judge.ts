import type { Figure } from '../figure.ts';
import type { Claim } from '../parse-claim.ts';
import { type BindInput, type Binding, unbound } from './binding.ts';
import type { Candidate } from './candidates.ts';
import type { Expected } from './expected.ts';
import { expectedFor, wholesOf } from './expected-for.ts';
import type { Told } from './measure.ts';
import { isNearMiss } from './near-miss.ts';
import { isClock } from './units-meet.ts';
import { type ClaimVerdict, claimVerdict, type Verdict } from './verdict.ts';

interface Judged {
  readonly verdict: Verdict;
  readonly certain: boolean;
  readonly binding: Binding;
}

interface Reading {
  readonly candidate: Candidate;
  readonly expected: Expected;
  readonly answer: ClaimVerdict;
}

/** What the candidates make of a claim. */
export function judge(candidates: readonly Candidate[], told: Told, claim: Claim, input: BindInput): Judged | null {
  const { upTo } = input.mention;
  const speaking = candidates
    .map((candidate) => ({ candidate, expected: expectedFor(candidate.series, told, input) }))
    .filter(({ expected }) => expected.length > 0);
  const best = speaking[0]?.candidate;
  if (best === undefined) return candidates[0] === undefined ? null : silent(candidates[0], told);
  const slack = best.certain ? 0.15 : claim.bound === 'exact' && upTo === null ? 0.4 : 0.2;
  const readings = speaking
    .filter(({ candidate }) => candidate.score >= best.score - slack)
    .flatMap(({ candidate, expected }) =>
      expected.map(
        (one): Reading => ({
          candidate,
          expected: one,
          answer: claimVerdict(told.measure, { ...claim, unit: unitFor(claim, one.figure) }, upTo, one.figure),
        }),
      ),
    );
  const first = (answer: ClaimVerdict, inTime: boolean): Reading | undefined =>
    readings.find((one) => one.answer === answer && one.expected.inTime === inTime);
  const ways: readonly (readonly [Verdict, ClaimVerdict, boolean])[] = [
    ['supported', 'yes', true],
    ['period-mixed', 'yes', false],
    ['wrongly-rounded', 'rounded', true],
    ['contradictory', 'no', true],
    ['unsupported', 'unknown', true],
  ];
  for (const [verdict, answer, inTime] of ways) {
    const reading = first(answer, inTime);
    if (reading === undefined) continue;
    const { candidate, expected } = reading;
    const others = speaking.filter(({ candidate: one }) => one !== candidate && one.score > candidate.score - 0.1);
    const alone = candidate === best && others.length === 0;
    const near = isNearMiss(claim, expected.figure);
    const certain =
      verdict === 'supported' ||
      (verdict === 'contradictory'
        ? (best.certain && alone) || (near && candidate === best && best.named)
        : candidate.score > best.score - 0.02);
    const whole =
      told.measure !== 'share' ||
      candidate.series.unit === 'ratio' ||
      wholesOf(candidate.series, told, input.ledger, input.around).certain;
    return {
      verdict,
      certain: certain && (whole || verdict === 'supported'),
      binding: { verdict, figure: expected.figure, byValue: false, subject: candidate.series, told },
    };
  }
  return silent(best, told);
}

/** Nothing that a series says reaches a number. */
function silent({ series, certain }: Candidate, told: Told): Judged {
  return { verdict: 'unsupported', certain: false, binding: { ...unbound, subject: certain ? series : null, told } };
}

/** Units that meet are one; a time keeps its own, to be converted. */
const unitFor = (claim: Claim, { unit }: Figure): string => (isClock(claim.unit) && isClock(unit) ? claim.unit : unit);
