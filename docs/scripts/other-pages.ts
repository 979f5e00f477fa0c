import { dayText } from '@huiqi/messages';
import { type DictionaryField, dictionaryOf, type EntityName, entities, jsonSchemaOf } from '@huiqi/model';
import type { Inline, Line } from '@huiqi/reports';
import { documentInline, evidenceText, sourceLine, statusText } from '@huiqi/reports/pages';
import type { CollectionSpec, FactSpec, ValueType } from '@huiqi/rules';
import { codesLine, heading, page, paragraph, table, tableOr } from './blocks.ts';
import { calendars, shelves, vocabularies } from './library.ts';

function code(text: string): Inline {
  return { code: text };
}

function codes(named: object, none: string): readonly Inline[] {
  const names = Object.keys(named);
  return names.length === 0 ? [none] : names.flatMap((name, index) => [index === 0 ? '' : '、', code(name)]);
}

/** The list of packs, calendars and the other generated pages. */
export function indexPage(): string {
  const rows = shelves.map(({ pack, engine, cases }) => [
    { text: pack.title.zh, href: `./packs/${pack.id}.md` },
    pack.division === null ? '全国' : code(pack.division),
    vocabularies.find((one) => one.engine === engine)?.title ?? engine,
    String(pack.rules.length),
    String(cases.length),
    (pack.notFound ?? []).length === 0 ? '无' : `${(pack.notFound ?? []).length} 项`,
  ]);
  const years = calendars.flatMap(({ id, notices }) =>
    notices.map(({ document, publishedOn, years: covered, status, evidence }) => [
      code(id),
      document,
      dayText(publishedOn),
      covered.length === 0 ? '只调整个别日子' : covered.join('、'),
      status === 'official' ? evidenceText(evidence, 'zh') : '推算，默认不用',
    ]),
  );
  return page(
    '规则库',
    '本栏由规则包直接生成，规则改了，这里随之更新。每条规则一页：写明适用对象、条件、结果、出处、期间和用例。',
    table(['规则包', '地区', '事项', '规则', '用例', '没有找到'], rows),
    heading('工作日历'),
    '没有公布放假安排的年份不推算；涉及该年的期限答复“尚不能确定”。',
    tableOr('没有日历。', ['日历', '通知', '公布日', '年份', '证据'], years),
    heading('另见'),
    {
      kind: 'list',
      items: [
        { text: '未核实的规则、草案与没有找到的内容', href: './unconfirmed.md' },
        { text: '规则可用的词', href: './words.md' },
        { text: '数据字典', href: './dictionary.md' },
        { text: '对外提问：命令和服务能问什么，怎样答', href: './verbs.md' },
      ],
    },
  );
}

/** What does not decide, and why. */
export function unconfirmedPage(): string {
  const all = shelves.flatMap(({ pack }) => pack.rules.map((rule) => ({ pack, rule })));
  const isDraft = ({ pack, rule }: (typeof all)[number]): boolean =>
    pack.documents[rule.source.document]?.status === 'draft';
  const rows = (chosen: typeof all): Line[][] =>
    chosen.map(({ pack, rule }) => [
      { text: rule.title, href: `./rules/${rule.id}.md` },
      pack.title.zh,
      sourceLine(pack, rule.source),
    ]);
  const headings = ['规则', '规则包', '依据'];
  const parameterRows = shelves.flatMap(({ pack }) =>
    pack.parameters.flatMap(({ title, rows: values }) =>
      values
        .filter(({ evidence }) => evidence === 'none')
        .map(({ source }) => [title, pack.title.zh, sourceLine(pack, source)]),
    ),
  );
  const documents = shelves.flatMap(({ pack }) =>
    Object.entries(pack.documents)
      .filter(([, { status, evidence }]) => status === 'draft' || evidence === 'none')
      .map(([key, document]) => [
        documentInline(key, document),
        pack.title.zh,
        statusText(document.status, 'zh'),
        evidenceText(document.evidence, 'zh'),
      ]),
  );
  const notFound = shelves.flatMap(({ pack }) => (pack.notFound ?? []).map((text) => [pack.title.zh, text]));
  return page(
    '未核实、草案与没有找到的内容',
    '凡是不参与判定的，都列在这里，不藏在数据里。',
    heading('未核实的规则'),
    '证据等级为“未核实”，默认不判定；使用单位核实后才可启用，启用后每个结论都附提示。',
    tableOr('目前没有。', headings, rows(all.filter((one) => one.rule.evidence === 'none' && !isDraft(one)))),
    heading('未核实的参数值'),
    tableOr('目前没有。', ['参数', '规则包', '依据'], parameterRows),
    heading('草案中的规则'),
    '草案和征求意见稿永不判定，只供对照。',
    tableOr('目前没有。', headings, rows(all.filter(isDraft))),
    heading('草案和未核实的文件'),
    tableOr('目前没有。', ['文件', '规则包', '状态', '证据'], documents),
    heading('据转述的规则'),
    '未读到原文，参与判定，每个结论都附提示。',
    tableOr('目前没有。', headings, rows(all.filter((one) => one.rule.evidence === 'report' && !isDraft(one)))),
    heading('没有找到的内容'),
    tableOr('目前没有。', ['规则包', '内容'], notFound),
  );
}

const typeWords: Readonly<Record<ValueType, string>> = {
  integer: '整数',
  fen: '金额',
  ratio: '比率',
  boolean: '是否',
  text: '文字',
  day: '日期',
  list: '列表',
};

/** The words that rules may use, by engine. */
export function wordsPage(): string {
  const factRow = (name: string, { type, title, unit, words, question, personal }: FactSpec): Line[] => [
    code(name),
    title?.zh ?? name,
    `${typeWords[type]}${unit === undefined ? '' : `（${unit}）`}${personal === true ? '，个人信息' : ''}`,
    codesLine(words ?? {}),
    question?.zh ?? '',
  ];
  const fieldRows = (name: string, { fields, collections }: CollectionSpec): Line[][] => [
    ...Object.entries(fields).map(([field, spec]) => factRow(`${name}.it.${field}`, spec)),
    ...Object.entries(collections ?? {}).map(([inner, { title }]) => [
      code(`${name}.it.${inner}`),
      title?.zh ?? inner,
      '记录集合',
      ['字段同 ', code(inner)],
      '',
    ]),
  ];
  const parts = vocabularies.flatMap(({ title, engine, vocabulary }) => [
    heading(title),
    paragraph(['登记在 ', code(`@huiqi/${engine}`), '。']),
    table(
      ['事实', '名称', '类型', '取值', '表单问句'],
      [
        ...Object.entries(vocabulary.facts).map(([name, spec]) => factRow(name, spec)),
        ...Object.entries(vocabulary.collections).flatMap(([name, spec]) => fieldRows(name, spec)),
      ],
    ),
    tableOr(
      '没有事件。',
      ['事件', '名称'],
      Object.entries(vocabulary.events).map(([name, { title }]) => [code(name), title?.zh ?? name]),
    ),
    paragraph([
      '结果：',
      ...codes(vocabulary.outcomes, '只推导事实'),
      '。公式：',
      ...codes(vocabulary.formulas, '无'),
      '。',
    ]),
  ]);
  return page(
    '规则可用的词',
    '规则只能使用登记过的词；没有登记的词，编译时就会被拒绝。编写规则包时以本页为准。',
    ...parts,
  );
}

/** The data dictionary of the model. */
export function dictionaryPage(): string {
  const rowsOf = (fields: readonly DictionaryField[], prefix: string): Line[][] =>
    fields.flatMap((field) => [
      [
        code(prefix + field.name),
        field.title,
        field.titleEn,
        `${field.type}${field.items === null ? '' : `（${field.items}）`}`,
        field.unit ?? '',
        field.nullable ? '可未知' : '必填',
        codesLine(field.codes ?? {}),
        field.personal ? [field.source, '\n', { strong: '个人信息' }] : field.source,
      ],
      ...rowsOf(field.fields ?? [], `${prefix}${field.name}.`),
    ]);
  const parts = (Object.keys(entities) as EntityName[]).flatMap((name) => {
    const schema = jsonSchemaOf(name);
    return [
      heading(`${String(schema['title'] ?? name)} ${name}`),
      paragraph(['JSON Schema：', code(String(schema['$id']))]),
      table(['字段', '名称', '英文', '类型', '单位', '空值', '代码', '依据'], rowsOf(dictionaryOf(entities[name]), '')),
    ];
  });
  return page(
    '数据字典',
    paragraph([
      '本页由数据结构生成。',
      code('null'),
      ' 一律表示“未知”，不表示零或否；金额字段存整数分，台账表头写元。',
    ]),
    ...parts,
  );
}
