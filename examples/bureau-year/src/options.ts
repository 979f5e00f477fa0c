import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type LocalDate, parseLocalDate } from '@huiqi/kernel';
import { stop } from './stop.ts';
import { zh } from './words.ts';

/** What the run was asked to do. Folders end in a slash. */
export interface Options {
  readonly data: string;
  readonly out: string;
  readonly asOf: LocalDate;
  readonly seed: string | null;
  readonly explain: string | null;
  readonly json: boolean;
}

const help = `示例区市场监督管理局的一年 · one year of a small bureau

用法 Usage：npm start -- [选项 options]

  --data DIR       读取本单位自己的台账（默认 examples/bureau-year/data） · a bureau’s own ledgers
  --out DIR        写出报表的文件夹（默认 examples/bureau-year/out） · where the reports go
  --as-of DAY      统计截止日，如 2026-11-20（默认） · the last day counted
  --seed TEXT      换一个种子，重新生成虚构台账后再算 · invents the ledgers anew from another seed
  --explain ID     说明一件事 · explains one thing：
                     F0001        收费单：为什么免、免多少 · a fee order
                     E0007        企业：规模、质量奖、收费、结对 · an enterprise
                     结对:E0001    为什么是这名干部，换人多付多少 · why this officer（pair:E0001）
                     O057         干部：服务谁、负荷 · an officer
  --json           只打印 run.json 的内容 · prints the record of the run and nothing else
  --help           本说明 · this text

退出码 Exit：0 完成 done · 2 选项或文件夹有误 options or folders are wrong
`;

const home = fileURLToPath(new URL('../', import.meta.url));

/** Reads the command line; ends the run where it asks for help or cannot be understood. */
export function readOptions(): Options {
  const given = parsed();
  if (given.help === true) {
    console.log(help);
    process.exit(0);
  }
  return {
    data: folder(given.data ?? `${home}data`),
    out: folder(given.out ?? `${home}out`),
    asOf: dayOf(given['as-of'] ?? '2026-11-20'),
    seed: given.seed ?? null,
    explain: given.explain ?? null,
    json: given.json === true,
  };
}

function parsed() {
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
    return stop(`选项有误 wrong options：${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

function folder(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function dayOf(text: string): LocalDate {
  const read = parseLocalDate(text);
  if (read.ok) return read.value;
  const said = read.issues.map((found) => zh.sayIssue(found)).map(({ text: what, todo }) => `${what}；${todo ?? ''}`);
  return stop(`--as-of：${said.join('')}`);
}
