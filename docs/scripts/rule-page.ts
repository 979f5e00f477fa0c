import type { Rule } from '@huiqi/rules';
import { caseTable } from '../../packages/cli/src/page/case-words.ts';
import { conditionLines } from '../../packages/cli/src/page/condition-words.ts';
import { code, page, plain, table } from '../../packages/cli/src/page/markdown.ts';
import { outcomeLines } from '../../packages/cli/src/page/outcome-words.ts';
import { dictionaryFor, type Shelf } from './library.ts';
import { evidenceWords, periodWords, sourceWords, statusWords } from './source-words.ts';
import { workedClock } from './worked-clock.ts';
import { workedDuty } from './worked-duty.ts';

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
    workedCase(shelf, rule),
    relatives(shelf, rule),
    casesOf(shelf, rule),
  );
}

/** The days of a clock or the rounds of a duty, worked out on one case. */
function workedCase(shelf: Shelf, rule: Rule): string | null {
  if ('due' in rule.then) return workedClock(shelf, rule);
  return 'recur' in rule.then ? workedDuty(shelf, rule) : null;
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
  return page(
    '## 用例',
    '每次改动都会逐条重算，结论不符就不能合并。',
    caseTable(rule, own, dictionaryFor(shelf, rule)),
  ).trim();
}
