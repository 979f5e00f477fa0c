import type { Verb } from './verb.ts';
import { alarmsVerb } from './verbs/alarms.ts';
import { awardVerb } from './verbs/award.ts';
import { awardChartVerb } from './verbs/award-chart.ts';
import { awardLadderVerb } from './verbs/award-ladder.ts';
import { awardPlanVerb } from './verbs/award-plan.ts';
import { checkNumbersVerb } from './verbs/check-numbers.ts';
import { creditCodeVerb } from './verbs/credit-code.ts';
import { dueVerb } from './verbs/due.ts';
import { ledgerVerb } from './verbs/ledger.ts';
import { packDiffVerb } from './verbs/pack-diff.ts';
import { packLintVerb } from './verbs/pack-lint.ts';
import { packNewVerb } from './verbs/pack-new.ts';
import { packPageVerb } from './verbs/pack-page.ts';
import { packTestVerb } from './verbs/pack-test.ts';
import { pairVerb } from './verbs/pair.ts';
import { schemaVerb } from './verbs/schema.ts';
import { sizeVerb } from './verbs/size.ts';
import { waiverVerb } from './verbs/waiver.ts';

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  creditCodeVerb,
  sizeVerb,
  awardVerb,
  awardLadderVerb,
  awardPlanVerb,
  awardChartVerb,
  dueVerb,
  alarmsVerb,
  waiverVerb,
  pairVerb,
  ledgerVerb,
  checkNumbersVerb,
  schemaVerb,
  packLintVerb,
  packTestVerb,
  packDiffVerb,
  packPageVerb,
  packNewVerb,
];
