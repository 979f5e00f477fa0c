import { dayText } from '@huiqi/messages';
import type { KeyMatch, Parameter, ParameterRow } from '@huiqi/rules';
import type { Shelf } from './library.ts';
import { code, page, plain, table, tableOr } from './markdown.ts';
import { documentWords, evidenceWords, periodWords, sourceWords, statusWords } from './source-words.ts';
import { factOf, valueWords } from './vocabulary-words.ts';

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
  const rows = parameter.rows.map((row) => [
    matchWords(shelf, row),
    rowValue(row),
    periodWords(row.inForce),
    sourceWords(shelf.pack, row.source),
    evidenceWords[row.evidence],
  ]);
  return page(
    `### ${plain(parameter.title)}`,
    `编号 ${code(parameter.id)}${parameter.keys === undefined ? '' : `，按 ${parameter.keys.map(code).join('、')} 取值；写明条件越多的行越优先`}。`,
    tableOr('没有值。', ['条件', '值', '适用期间', '依据', '证据'], rows),
  ).trim();
}

function rowValue({ value }: ParameterRow): string {
  return Array.isArray(value) ? value.map((item) => code(String(item))).join('<br>') : plain(String(value));
}

function matchWords({ vocabulary }: Shelf, { match }: ParameterRow): string {
  const asked = Object.entries(match ?? {}).map(([key, wanted]) => {
    const collection = Object.values(vocabulary.collections).find(({ fields }) => Object.hasOwn(fields, key)) ?? null;
    const spec = factOf({ vocabulary, collection }, `it.${key}`);
    return `${plain(spec?.title.zh ?? key)} ${plain(matched(wanted, (value) => valueWords(value, spec)))}`;
  });
  return asked.length === 0 ? '其余情形' : asked.join('<br>');
}

function matched(wanted: KeyMatch, say: (value: string | number | boolean) => string): string {
  if (typeof wanted !== 'object') return say(wanted);
  const bounds = [
    wanted.gte === undefined ? null : `≥ ${wanted.gte}`,
    wanted.lt === undefined ? null : `< ${wanted.lt}`,
  ];
  return bounds.filter((bound) => bound !== null).join('，');
}
