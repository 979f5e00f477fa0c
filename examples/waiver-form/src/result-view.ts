import type { Citation, Determination, Grounding } from '@huiqi/kernel';
import { type Labels, percentText, sayBasis, sayCautions, sayCitation, sayReason, yuanText } from '@huiqi/messages';
import type { RuleDesk } from '@huiqi/sdk';
import type { AssessedLine, WaiverAssessment, WaiverForm, WaiverRule } from '@huiqi/sdk/fees';
import { speeches } from './speeches.ts';
import { type StepNode, stepTree } from './step-tree.ts';
import { type Locale, say } from './words.ts';

/** One rule as the page shows it. */
export interface RuleView {
  /** Its id. */
  readonly rule: string;
  /** What it is called. */
  readonly title: string;
  /** Law or policy. */
  readonly basis: string;
  /** What it gives. */
  readonly gives: string | null;
  /** Every ground against it. */
  readonly grounds: readonly string[];
  /** Its document and article. */
  readonly source: string;
  /** How well the text is known. */
  readonly evidence: string;
  /** The issuer's own address, or null. */
  readonly url: string | null;
  /** How it came about. */
  readonly why: StepNode | null;
}

/** Rules under one heading. */
export interface RuleSection {
  /** Which kind of rules. */
  readonly kind: 'applied' | 'rivals' | 'refused' | 'undecided';
  /** The heading. */
  readonly title: string;
  /** The rules. */
  readonly rules: readonly RuleView[];
}

/** What the page shows of an answer. */
export interface ResultView {
  /** Whether the answer is known. */
  readonly determined: boolean;
  /** What is payable, or the most that can be; null while no amount is certain. */
  readonly payable: { readonly label: string; readonly amount: string } | null;
  /** What stands beside an answer that is still open. */
  readonly note: string | null;
  /** List amount, waived by law, waived by policy: the two are never added. */
  readonly amounts: readonly { readonly label: string; readonly amount: string }[];
  /** The rules, by what became of them. */
  readonly sections: readonly RuleSection[];
  /** What the reader must know beside the answer. */
  readonly cautions: readonly string[];
  /** The days and packs it rests on. */
  readonly basis: string;
  /** How the amount came about. */
  readonly why: StepNode | null;
}

/** Puts an answer into words. */
export function resultView(
  answer: Determination<WaiverAssessment>,
  bureau: Pick<RuleDesk, 'labels'>,
  locale: Locale,
): ResultView {
  const value =
    answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' ? answer.atLeast : null;
  const determined = answer.outcome === 'determined';
  const known = value !== null && value !== undefined && value.lines.length > 0;
  const yuan = (amount: number) => yuanText(amount, locale);
  const shown = {
    determined,
    cautions: cautionTexts(answer, bureau.labels, locale),
    basis: sayBasis(answer, speeches[locale], bureau.labels),
  };
  if (!known) {
    return { ...shown, payable: null, note: say('result.openNoList', locale), amounts: [], sections: [], why: null };
  }
  const { charged, waived, payable } = value.totals;
  return {
    ...shown,
    payable: { label: say(determined ? 'result.payable' : 'result.atMost', locale), amount: yuan(payable) },
    note: noteOf(determined, value.lines, locale),
    amounts: [
      { label: say('result.list', locale), amount: yuan(charged) },
      { label: say('result.statutory', locale), amount: yuan(waived.statutory) },
      { label: say('result.policy', locale), amount: yuan(waived.policy) },
    ],
    sections: value.lines.flatMap((line) => sectionsOf(line, { answer, labels: bureau.labels, locale })),
    why: treeOf('fees#payable', { answer, labels: bureau.labels, locale }),
  };
}

/** What the words of an answer need. */
interface Telling {
  readonly answer: Grounding;
  readonly labels: Labels;
  readonly locale: Locale;
}

function noteOf(determined: boolean, lines: readonly AssessedLine[], locale: Locale): string | null {
  if (!determined) return say('result.openText', locale);
  const silent = lines.every(
    ({ applied, rivals, refused, undecided }) =>
      applied.length + rivals.length + refused.length + undecided.length === 0,
  );
  return silent ? say('result.none', locale) : null;
}

function sectionsOf(line: AssessedLine, telling: Telling): readonly RuleSection[] {
  const { locale } = telling;
  const yuan = (amount: number) => yuanText(amount, locale);
  const form = (one: WaiverForm) => formText(one, locale);
  const sections: readonly RuleSection[] = [
    {
      kind: 'applied',
      title: say('result.applied', locale),
      rules: line.applied.map((rule) => {
        const places = { form: form(rule.form), waived: yuan(rule.waived) };
        return ruleView(rule, say('rule.waives', locale, places), [], telling);
      }),
    },
    {
      kind: 'rivals',
      title: say('result.rivals', locale),
      rules: line.rivals.map((rule) => {
        const word = rule.waived === 0 && rule.lostBy === 0 ? 'rule.nothingLeft' : 'rule.rival';
        const places = { form: form(rule.form), lostBy: yuan(rule.lostBy) };
        return ruleView(rule, say(word, locale, places), [], telling);
      }),
    },
    {
      kind: 'undecided',
      title: say('result.undecided', locale),
      rules: line.undecided.map((rule) => {
        const word = rule.matters ? 'rule.matters' : 'rule.idle';
        return ruleView(rule, say(word, locale, { atMost: yuan(rule.atMost) }), [], telling);
      }),
    },
    {
      kind: 'refused',
      title: say('result.refused', locale),
      rules: line.refused.map((rule) => {
        const grounds = rule.grounds.map((ground) => sayReason(ground, speeches[locale], telling.labels));
        return ruleView(rule, null, grounds, telling);
      }),
    },
  ];
  return sections.filter(({ rules }) => rules.length > 0);
}

function ruleView(rule: WaiverRule, gives: string | null, grounds: readonly string[], telling: Telling): RuleView {
  const { answer, locale } = telling;
  const citation: Citation | undefined = answer.citations[rule.source];
  return {
    rule: rule.rule,
    title: rule.title,
    basis: say(rule.basis === 'statutory' ? 'rule.statutory' : 'rule.policy', locale),
    gives,
    grounds,
    source: citation === undefined ? '' : sayCitation(citation, locale),
    evidence: citation === undefined ? '' : say(`evidence.${citation.evidence}`, locale),
    url: citation?.url ?? null,
    why: treeOf(rule.rule, telling),
  };
}

function treeOf(id: string, { answer, labels, locale }: Telling): StepNode | null {
  const { steps = [], citations } = answer;
  return stepTree(id, { steps, citations, labels, locale });
}

/** How much a rule waives, in words. */
function formText(form: WaiverForm, locale: Locale): string {
  if ('zero' in form) return say('form.zero', locale);
  if ('off' in form) return say('form.off', locale, { rate: percentText(form.off) });
  if ('pay' in form) return say('form.pay', locale, { rate: percentText(form.pay) });
  return say('form.amount', locale, { amount: yuanText(form.amount, locale) });
}

/** Cautions with their documents, then findings about what was entered; each text once. */
function cautionTexts(answer: Grounding, labels: Labels, locale: Locale): readonly string[] {
  const [open, close] = locale === 'zh' ? ['（', '）'] : [' (', ')'];
  const cautions = sayCautions(answer, speeches[locale], labels).map(({ text, citation }) =>
    citation === null ? text : `${text}${open}${citation}${close}`,
  );
  const issues = answer.issues.map((issue) => speeches[locale].sayIssue(issue, labels).text);
  return [...new Set([...cautions, ...issues])];
}
