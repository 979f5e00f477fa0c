// What `npm test` runs, stage after stage; at the end the CPU seconds of each, their sum beside the budget, and what was passed over.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const stages = ['lint', 'typecheck', 'packs', 'glossary --check', 'test:unit', 'test:examples'];
/** CPU seconds on the machine of CI, all stages together. */
const budget = 300;
const passedOver = [
  '长走查 *.long.test.ts · the long walks',
  '性质测试和长循环的十分之九 · nine tenths of the tries of each property and long loop',
  '上海、洛杉矶时区 · two of the three further time zones',
  '类型测试逐条计数、覆盖率 · types counted test by test, and coverage',
];

/** CPU seconds of all processes started and ended so far, or null where the system does not tell. */
function cpuOfChildren() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return null;
  }
}

const told = [];
for (const stage of stages) {
  const [cpu, started] = [cpuOfChildren(), performance.now()];
  const { status } = spawnSync(`pnpm run --silent ${stage}`, { shell: true, stdio: 'inherit' });
  const wall = (performance.now() - started) / 1000;
  told.push({ stage, wall, cpu: cpu === null ? null : cpuOfChildren() - cpu });
  process.exitCode = status ?? 1;
  if (process.exitCode !== 0) {
    console.log(`\n未通过 failed: ${stage}`);
    break;
  }
}

const seconds = (value) => (value === null ? '?' : value.toFixed(1)).padStart(7);
console.log('\n阶段 stage        CPU s  wall s');
for (const { stage, cpu, wall } of told) console.log(`${stage.padEnd(14)} ${seconds(cpu)} ${seconds(wall)}`);
const sum = told.reduce((total, { cpu }) => total + (cpu ?? 0), 0);
const kept = process.env.HUIQI_LONG === undefined ? ` / ${budget}${sum > budget ? ' 超出预算 OVER BUDGET' : ''}` : '';
console.log(`合计 in all     ${seconds(sum)}${kept}`);
if (process.env.HUIQI_LONG === undefined) {
  console.log('以下由 .ci/run 运行，本次略过 · left to .ci/run:');
  for (const part of passedOver) console.log(`  ${part}`);
}
