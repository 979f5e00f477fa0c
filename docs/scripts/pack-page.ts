import type { JsonValue } from '@huiqi/kernel';
import { dayText } from '@huiqi/messages';
import type { FactSpec, KeyMatch, Parameter, ParameterRow } from '@huiqi/rules';
import { factOf, titleOf, valueWords } from '../../packages/cli/src/page/dictionary.ts';
import { code, page, plain, table } from '../../packages/cli/src/page/markdown.ts';
import { dictionaryFor, type Shelf } from './library.ts';
import { tableOr } from './markdown.ts';
import { documentWords, evidenceWords, periodWords, sourceWords, statusWords } from './source-words.ts';

/** The page of one pack: its documents, rules and parameters, and what was looked for and not found. */
export function packPage(shelf: Shelf): string {
  const { pack, cases } = shelf;
  const documents = Object.entries(pack.documents).map(([key, document]) => [
    documentWords(key, document),
    plain(document.issuer),
    document.publishedOn === null ? '未见到' : dayText(document.publishedOn),
    periodWords(document.inForce),
    statusWords[document.status],
    evidenceWords[document.evidence],
  ]);
  const rules = pack.rules.map((rule) => [
    `[${plain(rule.title)}](../rules/${rule.id}.md)`,
    sourceWords(pack, rule.source),
    periodWords(rule.inForce),
    pack.documents[rule.source.document]?.status === 'draft' ? '草案' : evidenceWords[rule.evidence],
  ]);
  return page(
    `# ${plain(pack.title.zh)}`,
    pack.kind === 'example' ? '::: warning 虚构示例\n本包是虚构的示例政策，不得用于实际工作。\n:::' : null,
    table(
      ['项目', '内容'],
      [
        ['英文名', plain(pack.title.en)],
        ['适用地区', pack.division === null ? '全国' : code(pack.division)],
        ['编号与版本', `${code(pack.id)} ${plain(pack.version)}`],
        ['规则、参数、用例', `${pack.rules.length} 条规则，${pack.parameters.length} 项参数，${cases.length} 个用例`],
        ['内容摘要', code(pack.digest)],
      ],
    ),
    '## 文件',
    table(['文件', '发布机关', '公布日', '施行期间', '状态', '证据'], documents),
    '## 规则',
    table(['规则', '依据', '适用期间', '证据'], rules),
    pack.parameters.length === 0 ? null : '## 参数',
    ...pack.parameters.map((parameter) => parameterPart(shelf, parameter)),
    '## 没有找到的内容',
    (pack.notFound ?? []).length === 0
      ? '没有登记。'
      : `编写本包时查过、没有查到的内容，须由使用单位对照原文补充：\n\n${(pack.notFound ?? []).map((text) => `- ${plain(text)}`).join('\n')}`,
  );
}

function parameterPart(shelf: Shelf, parameter: Parameter): string {
  const { facts, value } = usesOf(shelf, parameter);
  const rows = parameter.rows.map((row) => [
    matchWords(row, facts),
    valueCell(row, value),
    periodWords(row.inForce),
    sourceWords(shelf.pack, row.source),
    evidenceWords[row.evidence],
  ]);
  const keys = (parameter.keys ?? []).map((key) => plain(facts.get(key)?.title.zh ?? key));
  return page(
    `### ${plain(parameter.title)}`,
    `编号 ${code(parameter.id)}${keys.length === 0 ? '' : `，按${keys.join('、')}取值；写明条件越多的行越优先`}。`,
    tableOr('没有值。', ['条件', '值', '适用期间', '依据', '证据'], rows),
  ).trim();
}

/** What the keys of a parameter are, and what its value is, as the rules that look it up say. */
function usesOf(shelf: Shelf, { id, keys = [] }: Parameter) {
  const facts = new Map<string, Pick<FactSpec, 'title' | 'values' | 'unit'>>();
  let value: FactSpec | null = null;
  for (const rule of shelf.pack.rules) {
    visit(rule, (part) => {
      if (part['param'] !== id || !Array.isArray(part['by'])) return;
      for (const [index, name] of (part['by'] as string[]).entries()) {
        const key = keys[index];
        const spec = key === undefined || facts.has(key) ? null : namedIn(shelf, name);
        if (key !== undefined && spec !== null) facts.set(key, spec);
      }
    });
    const { derive, term } = rule.then as { readonly derive?: string; readonly term?: { readonly param?: string } };
    if (derive !== undefined && term?.param === id) value = factOf(dictionaryFor(shelf), derive);
  }
  return { facts, value };
}

/** A fact by its name; `it.` is a field of any collection that has it, and a count is called by its collection. */
function namedIn(shelf: Shelf, name: string): Pick<FactSpec, 'title' | 'values' | 'unit'> | null {
  const collections = Object.values(shelf.vocabulary.collections);
  const words = dictionaryFor(shelf);
  const field = collections.map((collection) => factOf({ ...words, collection }, name)).find((spec) => spec !== null);
  const title = titleOf(words, name);
  return field ?? factOf(words, name) ?? (title === name ? null : { title: { zh: title, en: name } });
}

function visit(part: unknown, found: (part: Readonly<Record<string, unknown>>) => void): void {
  if (typeof part !== 'object' || part === null) return;
  found(part as Readonly<Record<string, unknown>>);
  for (const inner of Object.values(part)) visit(inner, found);
}

function valueCell({ value }: ParameterRow, spec: FactSpec | null): string {
  return plain(valueWords(value as JsonValue, spec, 'zh')) || '不看此项';
}

function matchWords(
  { match }: ParameterRow,
  facts: ReadonlyMap<string, Pick<FactSpec, 'title' | 'values' | 'unit'>>,
): string {
  const asked = Object.entries(match ?? {}).map(([key, wanted]) => {
    const spec = facts.get(key);
    const say = (value: string | number | boolean): string =>
      spec?.values?.[String(value)]?.zh ?? `${String(value)}${spec?.unit ?? ''}`;
    return `${plain(spec?.title.zh ?? key)} ${plain(matched(wanted, say))}`;
  });
  return asked.length === 0 ? (facts.size === 0 ? '不分情形' : '其余情形') : asked.join('<br>');
}

function matched(wanted: KeyMatch, say: (value: string | number | boolean) => string): string {
  if (typeof wanted !== 'object') return say(wanted);
  const { gte, lt } = wanted;
  if (gte === undefined) return lt === undefined ? '' : `在 ${lt} 之前`;
  return lt === undefined ? `${gte} 及以上` : `${gte} 起，${lt} 之前`;
}
