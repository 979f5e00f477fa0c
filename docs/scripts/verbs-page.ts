import { allLadders, allPacks, cnCalendar } from '@huiqi/packs';
import type { Verb, VerbExample } from '@huiqi/rules/verb';
import { openRuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import { answerOf, verbs } from '@huiqi/sdk/verbs';
import { type TitledField, titledFields } from './titled-fields.ts';

/** The longest answer, in characters, that is printed whole: that of a ladder has 140,000. */
const longestAnswer = 3_000;
/** The most lines of words that are printed. */
const mostWords = 8;

/** Every verb: what goes in, what comes out, and its worked lines with their answers. */
export function verbsPage(asked: readonly Verb[] = verbs): string {
  return [
    '# 对外提问',
    '凡是能从外面问的，都列在这里：命令行的子命令、服务的路由都由同一份描述生成，本页也是。每行输入一个 JSON，每行答复一个 JSON；完整的数据格式用 `huiqi schema 名称.input`、`huiqi schema 名称.output` 输出。标“必填”的每行都要写，其余可以不写；标“必有”的每个答复都有。一行有误，该行的位置是出错行，见 `huiqi schema error`。',
    '**In English.** Every question that can be asked from outside, with the fields of its line and of its answer, and worked lines with the answers that they get.',
    asked.map(({ name, summary }) => `- [${plain(summary.zh)}](#${name}) \`${name}\``).join('\n'),
    ...asked.flatMap(verbPart),
    '',
  ].join('\n\n');
}

function verbPart(verb: Verb): readonly string[] {
  const { engine, name, summary, help, input, output, examples } = verb;
  return [
    `## ${plain(summary.zh)} ${name} {#${name}}`,
    `命令 \`huiqi ${name}\`，引擎 \`@huiqi/${engine}\`。${plain(help.zh)}`,
    `${plain(summary.en)}: ${plain(help.en)}`,
    '**输入 · Input**',
    fieldTable(titledFields(input), '必填'),
    '**答复 · Answer**',
    fieldTable(titledFields(output), '必有'),
    ...examples.flatMap((example) => examplePart(verb, example)),
  ];
}

function fieldTable(fields: readonly TitledField[], always: string): string {
  const rows = fields.map(
    ({ name, title, titleEn, optional }) =>
      `| \`${name}\` | ${plain(title)} | ${plain(titleEn)} | ${optional ? '' : always} |`,
  );
  return ['| 字段 | 名称 | 英文 | 要否 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function examplePart(verb: Verb, example: VerbExample): readonly string[] {
  const { title, asOf, division, packs, line } = example;
  const answer = answered(verb, example);
  const place = division === undefined ? '' : `，地区 \`${division}\``;
  const from = packs.length === 0 ? '全部规则包' : `规则包 ${packs.map((id) => `\`${id}\``).join('、')}`;
  const { words, ...told } = answer;
  const shown = JSON.stringify(told, null, 1);
  const more = words.length > mostWords ? [`（共 ${words.length} 条，以下略）`] : [];
  return [
    `**例 · Example** ${plain(title)}。判定日 ${asOf}${place}，${from}。`,
    fence(JSON.stringify(line)),
    [...words.slice(0, mostWords).map(({ text }) => `- ${plain(text)}`), ...more.map((text) => `- ${text}`)].join('\n'),
    shown.length > longestAnswer ? `答复的 JSON 有 ${shown.length} 个字符，此处不列。` : fence(shown),
  ];
}

/**
 * The answer of a worked line, in words too.
 *
 * @throws {Error} where the line is not answered: a page shows no line that fails
 */
function answered(verb: Verb, { title, packs: ids, division, asOf, line }: VerbExample) {
  const packs = ids.length === 0 ? allPacks : allPacks.filter(({ id }) => ids.includes(id));
  const place = division === undefined ? {} : { division };
  const desk = openRuleDesk({ engines, packs, calendar: cnCalendar, ladders: allLadders, ...place });
  const answer = answerOf(verb, line, { desk, decidedOn: asOf, say: true });
  if (!answer.ok) throw new Error(`${verb.name}: ${title}: ${answer.line.error.message}`);
  return answer.line as { readonly words: readonly { readonly text: string }[] };
}

/** Without colours, which would make the page three times as large. */
function fence(text: string): string {
  return `\`\`\`txt\n${text}\n\`\`\``;
}

/** A text as Markdown that stands for itself, in a cell of a table too. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_|[\]]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/\s*\n\s*/g, ' ');
}
