import type { JsonValue } from '@huiqi/kernel';
import type { Rule } from '@huiqi/rules';
import type { GoldenCase } from '@huiqi/rules/testing';
import { conditionLines } from './condition-words.ts';
import { dictionaryFor, type Shelf } from './library.ts';
import { code, page, plain, table } from './markdown.ts';
import { argumentLine, outcomeLines, outcomeTitle } from './outcome-words.ts';
import { evidenceWords, periodWords, sourceWords, statusWords } from './source-words.ts';
import { factOf, titleOf, valueWords } from './vocabulary-words.ts';

/** The page of one rule: what it says, where it comes from, when it is in force, and its worked cases. */
export function rulePage(shelf: Shelf, rule: Rule): string {
  const { pack, vocabulary } = shelf;
  const words = dictionaryFor(shelf, rule);
  const document = pack.documents[rule.source.document];
  const sources = [
    ['依据', sourceWords(pack, rule.source)],
    ['发布机关', plain(document?.issuer ?? '未见到')],
    ['证据等级', evidenceWords[rule.evidence]],
    ['文件状态', document === undefined ? '未见到' : statusWords[document.status]],
    ['本条适用期间', periodWords(rule.inForce)],
    ['按哪一天选用文本', `${plain(vocabulary.events[rule.textDay]?.zh ?? rule.textDay)}之日`],
    ['规则编号', code(rule.id)],
    ['所在规则包', `[${plain(pack.title.zh)}](../packs/${pack.id}.md)`],
    ...(rule.replaces === undefined ? [] : [['替代', `上一层的 ${code(rule.replaces)}`]]),
  ];
  return page(
    `# ${plain(rule.title)}`,
    standing(rule, document?.status === 'draft'),
    table(['项目', '内容'], sources),
    '## 对谁适用',
    rule.given === undefined ? '没有另外限定对象。' : conditionLines(rule.given, words).join('\n'),
    '## 条件',
    conditionLines(rule.when, words).join('\n'),
    '## 结果',
    outcomeLines(rule.then, words).join('\n'),
    rule.note === undefined ? null : `## 说明\n\n${plain(rule.note)}`,
    relatives(shelf, rule),
    casesOf(shelf, rule),
  );
}

function standing(rule: Rule, draft: boolean): string | null {
  if (draft) return '::: warning 草案\n本条出自草案，永不参与判定，只供对照。\n:::';
  if (rule.evidence === 'none') return '::: warning 未核实\n本条未经核实，默认不参与判定。\n:::';
  return rule.evidence === 'report'
    ? '::: info 据转述\n本条未读到原文，参与判定，但每个结论都附提示：作出决定前请核对原文。\n:::'
    : null;
}

/** The other rules of the same matter: earlier and later texts, or the other conditions beside it. */
function relatives({ pack }: Shelf, rule: Rule): string | null {
  if (rule.group === undefined) return null;
  const others = pack.rules.filter(({ group, id }) => group === rule.group && id !== rule.id);
  if (others.length === 0) return null;
  const rows = others.map((other) => [
    `[${plain(other.title)}](./${other.id}.md)`,
    sourceWords(pack, other.source),
    periodWords(other.inForce),
  ]);
  return page('## 同一事项的其他规则', table(['规则', '依据', '适用期间'], rows)).trim();
}

function casesOf(shelf: Shelf, rule: Rule): string {
  const own = shelf.cases.filter((golden) => golden.rule === rule.id);
  if (own.length === 0) return page('## 用例', '本条还没有单独的用例。').trim();
  const rows = own.map((golden) => [
    plain(golden.title),
    daysOf(shelf, golden),
    factsOf(shelf, rule, golden),
    expectation(shelf, rule, golden),
  ]);
  return page(
    '## 用例',
    '每次改动都会逐条重算，结论不符就不能合并。',
    table(['情形', '日期', '已知事实', '结论'], rows),
  ).trim();
}

function daysOf({ vocabulary }: Shelf, { events, knownOn, decidedOn }: GoldenCase): string {
  return [
    ...Object.entries(events).map(([event, day]) => `${plain(vocabulary.events[event]?.zh ?? event)} ${day}`),
    ...(decidedOn === undefined ? [] : [`决定 ${decidedOn}`]),
    ...(knownOn === undefined ? [] : [`知悉 ${knownOn}`]),
  ].join('<br>');
}

function factsOf(shelf: Shelf, rule: Rule, { facts, judgements }: GoldenCase): string {
  // Facts are plain data, as JSON is.
  const known = Object.entries(facts as unknown as Readonly<Record<string, JsonValue>>);
  const clauses = clausesOf(rule as unknown as JsonValue);
  const said = [
    ...known.map(([name, value]) => `${plain(titleOf(shelf, name))}：${plain(factWords(shelf, name, value))}`),
    ...Object.entries(judgements ?? {}).map(
      ([clause, { answer }]) =>
        `${plain(clauses.get(clause) ?? clause)}：经认定${answer === 'met' ? '符合' : '不符合'}`,
    ),
  ];
  return said.length === 0 ? '无' : said.join('<br>');
}

function factWords(shelf: Shelf, name: string, value: JsonValue): string {
  if (typeof value !== 'object' || value === null || !('records' in value))
    return valueWords(value, factOf(shelf, name));
  const { records, completeOver } = value as unknown as Records;
  const each = records.map((record) =>
    Object.entries(record)
      .map(([key, inner]) => [`${name}.it.${key}`, inner] as const)
      .map(([field, inner]) => `${titleOf(shelf, field)} ${factWords(shelf, field, inner)}`)
      .join('，'),
  );
  const listed = each.length === 0 ? '' : `【${each.join('】【')}】`;
  const complete =
    completeOver === null
      ? '未说明是否齐全'
      : `${completeOver.from} 起${completeOver.to === null ? '' : `、${completeOver.to} 前`}齐全`;
  return `${records.length} 条${listed}，${complete}`;
}

interface Records {
  readonly records: readonly Readonly<Record<string, JsonValue>>[];
  readonly completeOver: { readonly from: string; readonly to: string | null } | null;
}

/** The texts of the clauses that a person judges, by their names. */
function clausesOf(part: JsonValue): ReadonlyMap<string, string> {
  if (typeof part !== 'object' || part === null) return new Map();
  const { judged, text } = part as Readonly<Record<string, JsonValue>>;
  const own: [string, string][] = typeof judged === 'string' && typeof text === 'string' ? [[judged, text]] : [];
  return new Map([...own, ...Object.values(part as object).flatMap((inner: JsonValue) => [...clausesOf(inner)])]);
}

function expectation(shelf: Shelf, rule: Rule, { expect }: GoldenCase): string {
  const names = (list: readonly string[]): string => plain(list.map((name) => nameIn(shelf, rule, name)).join('、'));
  if (expect.outcome === 'determined') {
    const outcome = Object.keys(rule.then)[0] ?? '';
    const words = dictionaryFor(shelf, rule);
    const args = Object.entries(expect.args ?? {}).map(([name, value]) => argumentLine(outcome, name, value, words));
    return [`**${outcomeTitle(outcome)}**`, ...args].join('<br>');
  }
  if (expect.outcome === 'not-applicable') {
    const { grounds } = expect;
    const why = grounds === undefined ? [] : [grounds.length === 0 ? '不属于适用对象' : `理由：${names(grounds)}`];
    return ['**不适用**', ...why].join('<br>');
  }
  return ['**尚不能确定**', ...(expect.missing === undefined ? [] : [`还须知道：${names(expect.missing)}`])].join(
    '<br>',
  );
}

/** A name as the rule uses it: `it.` is a record of a collection that the rule asks about. */
function nameIn(shelf: Shelf, rule: Rule, name: string): string {
  const clause = clausesOf(rule as unknown as JsonValue).get(name);
  if (clause !== undefined) return clause;
  const text = JSON.stringify(rule);
  const asked = Object.entries(shelf.vocabulary.collections).filter(([key]) => text.includes(`"${key}"`));
  const titles = asked.map(([, collection]) => titleOf({ ...shelf, collection }, name));
  return titles.find((title) => title !== name) ?? titleOf(shelf, name);
}
