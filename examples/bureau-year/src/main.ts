// The main job: a small bureau's year from its ledgers to readable reports.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type LocalDate, parseLocalDate } from '@huiqi/kernel';
import { sayIssue } from '@huiqi/messages';
import { toMarkdown } from '@huiqi/reports';
import { assessBureau } from './assess-bureau.ts';
import { documentsOf, explainOne } from './documents.ts';
import { generateBureau } from './generate.ts';
import { openExample } from './open-example.ts';
import { progress } from './progress.ts';
import { readBureau } from './read-bureau.ts';
import { summarise, summaryText } from './summary.ts';
import { writeOut } from './write-out.ts';

const help = `示例区市场监督管理局的一年 · one year of a small bureau

用法 Usage: npm start -- [选项 options]

  --data DIR       读取本单位自己的台账(默认 examples/bureau-year/data) · a bureau's own ledgers
  --out DIR        写出报表的文件夹(默认 examples/bureau-year/out) · where the reports go
  --as-of DAY      统计截止日,YYYY-MM-DD(默认 2026-11-20) · the last day counted
  --seed TEXT      用另一个种子重新生成虚构台账再运行 · makes the fictional ledgers anew from another seed
  --explain ID     说明一份收费单(F0001)或一家企业(E0007)的结论 · explains one fee order or enterprise
  --json           只打印 run.json 的内容 · prints the record of the run only
  --help           本说明 · this text
`;

const home = fileURLToPath(new URL('../', import.meta.url));

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        out: { type: 'string' },
        'as-of': { type: 'string' },
        seed: { type: 'string' },
        explain: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

function dayOf(text: string): LocalDate {
  const read = parseLocalDate(text);
  if (read.ok) return read.value;
  const said = sayIssue(read.issues[0] as (typeof read.issues)[number]);
  return stop(`--as-of:${said.text};${said.todo ?? ''}`);
}

const options = readOptions();
if (options.help === true) {
  console.log(help);
  process.exit(0);
}
const asOf = dayOf(options['as-of'] ?? '2026-11-20');
const out = options.out ?? `${home}out`;
let data = options.data === undefined ? `${home}data/` : `${options.data.replace(/\/$/, '')}/`;
if (options.seed !== undefined) data = generateBureau(options.seed, `${home}.seeded`, data);
if (!existsSync(data)) stop(`没有文件夹 ${data} / no such folder`);

const bar = progress(options.json !== true);
const bureau = readBureau(data, (title) => bar.line(`读取 ${title}`));
const desk = openExample();
const assessed = assessBureau(bureau, desk, asOf, (part, done, all) => bar.step(part, done, all));
bar.line('撰写报表');
const explained = options.explain ?? 'F0001';
if (options.explain !== undefined) {
  try {
    explainOne(bureau, desk, assessed, explained);
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}
const documents = documentsOf(bureau, desk, assessed, explained);
const summary = summarise(bureau, assessed);
const record = writeOut(out, data, bureau, desk, assessed, documents, summary);
bar.end();

if (options.json === true) console.log(JSON.stringify(record, null, 2));
else {
  console.log(summaryText(summary, asOf));
  if (options.explain !== undefined) console.log(toMarkdown(explainOne(bureau, desk, assessed, explained)));
  console.log(`已写出 ${Object.keys(record.outputs).length + 1} 个文件 / files written: ${out}`);
}
