// The main job: a small bureau's year from its ledgers to readable reports.
import { rmSync } from 'node:fs';
import { lockFolder, lockName } from '@huiqi/cli/files';
import { toMarkdown } from '@huiqi/reports';
import { asOfDay } from './as-of.ts';
import { assessBureau } from './assess-bureau.ts';
import { troubleWithData } from './data-folder.ts';
import { documentsOf } from './documents/all.ts';
import { explainable, explanationOf, subjectOf, usualSubjects } from './documents/explain.ts';
import { generateBureau } from './generate/generate-bureau.ts';
import { takePublicLists } from './generate/public-lists.ts';
import { openExample } from './open-example.ts';
import { type Options, readOptions } from './options.ts';
import { seededFolder, troubleWithOut } from './out-folder.ts';
import { progress } from './progress.ts';
import { readBureau } from './read-bureau.ts';
import { stop, wordsOf } from './stop.ts';
import { summarise } from './summary.ts';
import { summaryText } from './summary-text.ts';
import { writeOut } from './write-out.ts';

/** Invents the ledgers anew where a seed asks for it; the public lists stay those of the data folder. */
function withLedgers(options: Options): Options {
  if (options.seed === null) return options;
  const folder = `${options.out}${seededFolder}/`;
  generateBureau(options.seed, folder);
  if (folder !== options.data) takePublicLists(options.data, folder);
  return { ...options, data: folder };
}

async function run(): Promise<void> {
  const given = readOptions();
  const trouble = troubleWithData(given.data, given.seed !== null) ?? troubleWithOut(given.out);
  if (trouble !== null) stop(trouble);
  await lockFolder(given.out);
  // Whatever ends the run, the folder is let go.
  process.on('exit', () => {
    rmSync(`${given.out}${lockName}`, { force: true });
  });
  const options = withLedgers(given);

  const bar = progress(!options.json);
  const read = readBureau(options.data, (title) => {
    bar.line(`读取 ${title}`);
  });
  const bureau = asOfDay(read, options.asOf);
  const asked = options.explain === null ? null : subjectOf(bureau, options.explain);
  if (options.explain !== null && asked === null) {
    stop(`截至 ${options.asOf} 没有编号为“${options.explain}”的记录 · no such record。可以说明的有：${explainable}`);
  }

  const desk = openExample();
  const assessed = assessBureau(bureau, desk, options.asOf, bar.step);
  const year = { bureau, desk, assessed };
  bar.line('撰写说明与报表');
  const explanations = (asked === null ? usualSubjects(bureau) : [asked]).map((one) => explanationOf(year, one));
  const summary = summarise(year);
  const record = await writeOut(options, year, [...documentsOf(year, summary), ...explanations], summary);
  bar.end();

  if (options.json) console.log(JSON.stringify(record, null, 2));
  else {
    console.log(summaryText(summary, options.asOf));
    if (asked !== null) for (const { document } of explanations) console.log(toMarkdown(document));
    console.log(
      `已写出 ${Object.keys(record.outputs).length + record.packed.length + 1} 个文件 · files written：${options.out}`,
    );
  }
}

try {
  await run();
} catch (error) {
  stop(wordsOf(error));
}
