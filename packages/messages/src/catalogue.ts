import { alarmsWords } from './words/alarms.ts';
import { awardsWords } from './words/awards.ts';
import { awardsAnswers } from './words/awards-answers.ts';
import { calendarWords } from './words/calendar.ts';
import { calendarAnswers } from './words/calendar-answers.ts';
import { classificationWords } from './words/classification.ts';
import { classificationAnswers } from './words/classification-answers.ts';
import { cliWords } from './words/cli.ts';
import { feesWords } from './words/fees.ts';
import { feesAnswers } from './words/fees-answers.ts';
import { figuresWords } from './words/figures.ts';
import { kernelWords } from './words/kernel.ts';
import { ledgersWords } from './words/ledgers.ts';
import { messagesWords } from './words/messages.ts';
import { modelWords } from './words/model.ts';
import { pairingWords } from './words/pairing.ts';
import { reportsWords } from './words/reports.ts';
import { reportsAnswerWords } from './words/reports-answers.ts';
import { reportsPageWords } from './words/reports-page.ts';
import { reportsPageFeeWords } from './words/reports-page-fees.ts';
import { rulesWords } from './words/rules.ts';
import type { Words } from './words.ts';

/** The words of every code, one file per package that emits it. */
export const catalogue: Words = {
  ...messagesWords,
  ...kernelWords,
  ...modelWords,
  ...rulesWords,
  ...figuresWords,
  ...classificationWords,
  ...classificationAnswers,
  ...calendarWords,
  ...calendarAnswers,
  ...alarmsWords,
  ...feesWords,
  ...feesAnswers,
  ...awardsWords,
  ...awardsAnswers,
  ...pairingWords,
  ...ledgersWords,
  ...reportsWords,
  ...cliWords,
  ...reportsAnswerWords,
  ...reportsPageWords,
  ...reportsPageFeeWords,
};
