import { award, awardLadder, awardPlan, due, pairing, size, waiver } from '@huiqi/sdk/verbs';
import type { Verb } from './verb.ts';
import { alarmsVerb } from './verbs/alarms.ts';
import { awardChartVerb } from './verbs/award-chart.ts';
import { checkNumbersVerb } from './verbs/check-numbers.ts';
import { creditCodeVerb } from './verbs/credit-code.ts';
import { ledgerVerb } from './verbs/ledger.ts';
import { lineVerb } from './verbs/line-verb.ts';
import { packDiffVerb } from './verbs/pack-diff.ts';
import { packLintVerb } from './verbs/pack-lint.ts';
import { packNewVerb } from './verbs/pack-new.ts';
import { packPageVerb } from './verbs/pack-page.ts';
import { packTestVerb } from './verbs/pack-test.ts';
import { schemaVerb } from './verbs/schema.ts';

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  creditCodeVerb,
  lineVerb(size),
  lineVerb(award),
  lineVerb(awardLadder),
  lineVerb(awardPlan),
  awardChartVerb,
  lineVerb(due),
  alarmsVerb,
  lineVerb(waiver),
  lineVerb(pairing),
  ledgerVerb,
  checkNumbersVerb,
  schemaVerb,
  packLintVerb,
  packTestVerb,
  packDiffVerb,
  packPageVerb,
  packNewVerb,
];
