// Runs a benchmark: contenders side by side in one run, each in a process of its own. bench.mjs NAME [--quick] [--json]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../bench/', import.meta.url));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [name] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (name === undefined || !existsSync(`${folder}${name}/index.ts`)) {
  console.error('用法 Usage: npm run bench -- NAME [--quick] [--json]; NAME: rules, explanations');
  process.exit(2);
}
const quick = flags.includes('--quick');
const { contenders, cases, notes } = await import(`../bench/${name}/index.ts`);
const rounds = quick ? 1 : 3;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const lines = [];
for (const caseName of cases) {
  const runs = new Map(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      process.stderr.write(`\r${name} ${caseName} ${contender} ${round + 1}/${rounds}          `);
      const args = [
        '--conditions=@huiqi/source',
        `${folder}one.ts`,
        name,
        contender,
        caseName,
        ...(quick ? ['--quick'] : []),
      ];
      runs.get(contender).push(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    }
  }
  process.stderr.write('\r');
  const ours = runs.get(contenders[0])[0].digest;
  for (const [contender, measured] of runs) {
    const items = measured[0].items;
    const cpu = median(measured.map((one) => one.cpuMs));
    const differs = measured[0].digest !== ours;
    lines.push({
      case: caseName,
      contender,
      cpu_ms: Math.round(cpu * 100) / 100,
      wall_ms: Math.round(median(measured.map((one) => one.wallMs)) * 100) / 100,
      rss_mb: Math.round(median(measured.map((one) => one.rssMb))),
      items,
      per_second: Math.round((items / cpu) * 1000),
      outcome_digest: measured[0].digest,
      ...(differs ? { differs: notes[`${caseName}/${contender}`] ?? 'UNEXPLAINED' } : {}),
    });
  }
}
if (flags.includes('--json')) for (const line of lines) console.log(JSON.stringify(line));
else {
  for (const caseName of cases) {
    const rows = lines.filter((line) => line.case === caseName);
    console.log(`\n${name} · ${caseName}`);
    for (const row of rows) {
      const ratio = (rows[0].per_second / row.per_second).toFixed(1);
      const note = row.differs === undefined ? '' : `  differs: ${row.differs}`;
      console.log(
        `  ${row.contender.padEnd(20)} ${String(row.per_second).padStart(10)}/s  ${ratio.padStart(8)}×  ${row.rss_mb} MB  ${row.outcome_digest}${note}`,
      );
    }
  }
}
if (lines.some((line) => line.differs === 'UNEXPLAINED')) {
  console.error('contenders answer differently and nobody says why');
  process.exitCode = 1;
}
