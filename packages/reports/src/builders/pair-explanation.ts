import type { Alternative, Candidate, PairExplanation } from '@huiqi/pairing';
import type { Block, Document, Line, Table } from '../document.ts';
import { officersText, officerText, type PairingNames, pairReason } from '../lines/pairing-names.ts';
import { framed, type ReportFrame, type Say, sayer, tableOf } from './frame.ts';

/** What the explanation of a pair is about. */
export interface PairSubject {
  /** The title. */
  readonly title: string;
  /** What is known of the enterprise or officer: terms and values, in order. */
  readonly subject: readonly { readonly term: string; readonly value: Line }[];
}

/**
 * Why an enterprise got its officer: what the pair costs, term by term; what any other choice would cost the whole pairing, and who would
 * move; who is out of the question, and why.
 *
 * @zh 结对说明
 * @param explained - what `explainPair` of `@huiqi/pairing` gave
 * @param about - the enterprise
 * @param about.total - what the whole pairing costs
 * @param names - what officers are called
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function pairExplanation(
  explained: PairExplanation,
  about: PairSubject & { readonly total: number },
  names: PairingNames,
  frame: ReportFrame,
): Document {
  const t = sayer(frame.speech);
  const { officers, needed, candidates, excluded, unserved } = explained;
  const whole = names.whole ?? t('choice.whole');
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
  const counts = { needed, candidates: candidates.length, excluded: excluded.length, whole, total: about.total };
  return framed(about.title, frame, [
    subjectBlock(about),
    heading(t('choice.outcome')),
    {
      kind: 'paragraph',
      content: [
        { strong: officers.length === 0 ? t('choice.nobody') : t('choice.by', { who: officersText(officers, names) }) },
        t('choice.counted', { ...counts, empty: unserved === null ? '' : t('choice.empty', { cost: unserved }) }),
      ],
    },
    heading(t('choice.why')),
    ...candidates.filter(({ chosen }) => chosen).map((one) => termTable(one, names, t)),
    heading(t('choice.otherwise', { whole })),
    { kind: 'note', tone: 'note', content: t('choice.note', { whole }) },
    othersTable(
      candidates.filter(({ chosen }) => !chosen),
      names,
      t,
      whole,
    ),
    heading(t('choice.impossible')),
    tableOf(
      t('choice.excluded'),
      [
        ['officer', t('choice.officer')],
        ['why', t('choice.reason')],
      ],
      excluded.map(({ officerId, reasons }) => ({
        officer: officerText(officerId, names),
        why: reasons.map((reason) => pairReason(reason, names)).join(t('semicolon')),
      })),
    ),
  ]);
}

/** What is known of whom a document is about. */
export function subjectBlock({ subject }: PairSubject): Block {
  return { kind: 'definitions', entries: subject.map(({ term, value }) => ({ term, content: value })) };
}

/** What one pair costs, term by term. */
function termTable({ officerId, terms, cost }: Candidate, names: PairingNames, t: Say): Table {
  const table = tableOf(
    t('choice.terms', { officer: officerId }),
    [
      ['term', t('choice.term')],
      ['what', t('choice.case')],
      ['points', t('choice.points'), 'right'],
      ['weight', t('choice.weight'), 'right'],
      ['cost', t('choice.cost'), 'right'],
    ],
    terms.map((term) => ({
      term: names.speech.say(`pairing.term.${term.term}`),
      what: pairReason(term, names),
      points: term.points === null ? t('choice.forbidden') : String(term.points),
      weight: String(term.weight),
      cost: String(term.cost),
    })),
  );
  return { ...table, totals: { term: t('total'), cost: String(cost) } };
}

function othersTable(others: readonly Alternative[], names: PairingNames, t: Say, whole: string): Table {
  return tableOf(
    t('choice.others'),
    [
      ['officer', t('choice.officer')],
      ['regret', t('choice.regret', { whole }), 'right'],
      ['cost', t('choice.own'), 'right'],
      ['price', t('choice.price'), 'right'],
      ['terms', t('choice.from')],
      ['moves', t('choice.moves')],
    ],
    others.map((one) => ({
      officer: officerText(one.officerId, names),
      regret: one.regret === null ? t('choice.never') : String(one.regret),
      cost: String(one.cost),
      price: String(one.price),
      terms:
        one.witness === undefined ? dearTerms(one, names, t) : names.speech.say(one.witness.code, { ...one.witness }),
      moves: movesText(one, t),
    })),
  );
}

/** The terms that cost something. */
function dearTerms({ terms }: Alternative, names: PairingNames, t: Say): string {
  const dear = terms.filter((term) => term.cost > 0);
  if (dear.length === 0) return t('choice.none');
  return dear.map((term) => `${pairReason(term, names)} ${term.cost}`).join(t('semicolon'));
}

/** Who else would have to move: the chain of enterprises behind a choice. */
function movesText({ moves = [] }: Alternative, t: Say): string {
  const others = moves
    .slice(1)
    .map(({ enterpriseId, from, to }) => `${enterpriseId} ${from ?? t('choice.vacant')}→${to ?? t('choice.vacant')}`);
  return others.length === 0 ? t('choice.none') : others.join(t('choice.then'));
}
