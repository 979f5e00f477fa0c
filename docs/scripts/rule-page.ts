import type { FactValue, JsonValue } from '@huiqi/kernel';
import type { Rule } from '@huiqi/rules';
import type { GoldenCase } from '@huiqi/rules/testing';
import { conditionLines, outcomeLines } from './condition-words.ts';
import { dictionaryFor, type Shelf } from './library.ts';
import { code, page, plain, table } from './markdown.ts';
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
    ['按哪一天选用文本', plain(vocabulary.events[rule.textDay]?.zh ?? rule.textDay)],
    ['规则编号', code(rule.id)],
    ['所在规则包', `[${plain(pack.title.zh)}](../packs/${pack.id}.md)`],
    ...(rule.replaces === undefined ? [] : [['替代', `上一层的 ${code(rule.replaces)}`]]),
  ];
  return page(
    `# ${plain(rule.title)}`,
    standing(rule, document?.status === 'draft'),
    table(['项目', '内容'], sources),
    '## 对谁适用',
    rule.given === undefined ? '办理此事项的都要问到。' : conditionLines(rule.given, words).join('\n'),
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

const outcomes = { determined: '成立', 'not-applicable': '不适用', undetermined: '尚不能确定' } as const;

function casesOf(shelf: Shelf, rule: Rule): string {
  const own = shelf.cases.filter((golden) => golden.rule === rule.id);
  if (own.length === 0) return page('## 用例', '本条还没有单独的用例。').trim();
  const rows = own.map((golden) => [
    plain(golden.title),
    daysOf(shelf, golden),
    factsOf(shelf, golden),
    expectation(shelf, golden),
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

function factsOf({ vocabulary }: Shelf, { facts, judgements }: GoldenCase): string {
  const said = [
    ...Object.entries(facts).map(([name, value]) => `${plain(titleOf(vocabulary, name))}：${plain(factWords(shelfValue(value), name))}`),
    ...Object.entries(judgements ?? {}).map(
      ([clause, { answer }]) => `${plain(clause)}：经认定${answer === 'met' ? '符合' : '不符合'}`,
    ),
  ];
  return said.length === 0 ? '无' : said.join('<br>');

  function factWords(value: JsonValue, name: string): string {
    if (typeof value !== 'object' || value === null || !('records' in value)) {
      return valueWords(value, factOf(vocabulary, name));
    }
    const { records, completeOver } = value as {
      readonly records: readonly Readonly<Record<string, JsonValue>>[];
      readonly completeOver: { readonly from: string; readonly to: string | null } | null;
    };
    const each = records.map((record) =>
      Object.entries(record)
        .map(([field, inner]) => `${titleOf(vocabulary, `${name}.it.${field}`)} ${factWords(inner, `${name}.it.${field}`)}`)
        .join('，'),
    );
    const complete =
      completeOver === null ? '未说明是否齐全' : `${completeOver.from} 至 ${completeOver.to ?? '今后'} 之间齐全`;
    return `${records.length} 条${each.length === 0 ? '' : `【${each.join('】【')}】`}，${complete}`;
  }
}

/** Facts are plain data, as JSON is. */
function shelfValue(value: FactValue): JsonValue {
  return value as unknown as JsonValue;
}

function expectation({ vocabulary }: Shelf, { expect }: GoldenCase): string {
  const names = (list: readonly string[]): string => plain(list.map((name) => titleOf(vocabulary, name)).join('、'));
  const args = Object.entries(expect.args ?? {}).map(([name, value]) => `${code(name)} ${plain(valueWords(value, null))}`);
  return [
    `**${outcomes[expect.outcome]}**`,
    ...args,
    ...(expect.grounds === undefined ? [] : [`理由：${names(expect.grounds)}`]),
    ...(expect.missing === undefined ? [] : [`还须知道：${names(expect.missing)}`]),
  ].join('<br>');
}
