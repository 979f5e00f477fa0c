// Runs a benchmark: contenders side by side in one run, each in a process of its own. bench.mjs NAME [--quick] [--json] [--only=TEXT]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../bench/', import.meta.url));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [name] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (name === undefined || !existsSync(`${folder}${name}/index.ts`)) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const known = names.map((entry) => entry.name).join(' ');
  console.error(`用法 Usage: npm run bench -- NAME [--quick] [--json] [--only=TEXT]; NAME: ${known}`);
  process.exit(2);
}
const quick = flags.includes('--quick');
const only = flags.find((flag) => flag.startsWith('--only='))?.slice('--only='.length) ?? '';
const bench = await import(`../bench/${name}/index.ts`);
const { contenders, notes, flags: bounds = [], contendersOf = () => contenders } = bench;
const cases = bench.cases.filter((caseName) => caseName.includes(only));
const absent = bench.prepare?.() ?? [];
for (const contender of absent) console.error(`${contender} cannot be fetched here: left out`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const lines = [];

/** Measures one contender on one case in a process of its own. */
function measure(contender, caseName) {
  const args = [
    ...bounds,
    '--conditions=@huiqi/source',
    `${folder}one.ts`,
    name,
    contender,
    caseName,
    ...(quick ? ['--quick'] : []),
  ];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: bench.limitMs, maxBuffer: 2 ** 26 });
  if (run.status === 0) return JSON.parse(run.stdout.trim().split('\n').at(-1));
  if (bench.limitMs === undefined) throw new Error(run.stderr);
  if (run.error?.code === 'ETIMEDOUT') return { none: `no answer in ${bench.limitMs / 1000} s` };
  const why = /^\w*(?:Error|Aborted)\b.*$/m.exec(run.stderr)?.[0] ?? `ended with ${run.status ?? run.signal}`;
  return { none: `no answer: ${why.slice(0, 100)}` };
}

for (const caseName of cases) {
  const rounds = bench.roundsOf?.(caseName, quick) ?? (quick ? 1 : 3);
  const runs = new Map();
  for (const contender of contendersOf(caseName)) {
    if (absent.includes(contender)) continue;
    const why = bench.skip?.(contender, caseName, quick) ?? null;
    if (why !== null) lines.push({ case: caseName, contender, none: why });
    else runs.set(contender, []);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [contender, found] of runs) {
      if (found.some((one) => one.none !== undefined)) continue;
      process.stderr.write(`\r${name} ${caseName} ${contender} ${round + 1}/${rounds}          `);
      found.push(measure(contender, caseName));
    }
  }
  process.stderr.write('\r');
  const [first] = contendersOf(caseName);
  if (!runs.has(first)) continue;
  const ours = runs.get(first)[0].digest;
  for (const [contender, measured] of runs) {
    const failed = measured.find((one) => one.none !== undefined);
    if (failed !== undefined) {
      lines.push({ case: caseName, contender, none: failed.none });
      continue;
    }
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
      ...(measured[0].right === undefined ? {} : { right: measured[0].right }),
      ...(differs ? { differs: notes[`${caseName}/${contender}`] ?? 'UNEXPLAINED' } : {}),
    });
  }
}
if (flags.includes('--json')) for (const line of lines) console.log(JSON.stringify(line));
else {
  for (const caseName of cases) {
    const rows = lines.filter((line) => line.case === caseName);
    const first = rows.find((row) => row.contender === contendersOf(caseName)[0]);
    if (first?.per_second === undefined) continue;
    console.log(`\n${name} · ${caseName}`);
    for (const row of rows) {
      if (row.none !== undefined) {
        console.log(`  ${row.contender.padEnd(20)} ${row.none}`);
        continue;
      }
      const ratio = (row.cpu_ms / row.items / (first.cpu_ms / first.items)).toFixed(1);
      const right = row.right === undefined ? '' : `  right: ${(row.right * 100).toFixed(1)} %`;
      const note = row.differs === undefined ? '' : `  differs: ${row.differs}`;
      console.log(
        `  ${row.contender.padEnd(20)} ${String(row.per_second).padStart(10)}/s  ${ratio.padStart(8)}×  ${String(row.cpu_ms).padStart(9)} ms  ${row.rss_mb} MB  ${row.outcome_digest}${right}${note}`,
      );
    }
  }
  if (bench.groupOf !== undefined) for (const line of meansOf(lines)) console.log(line);
}

/** The geometric mean of the ratios of each contender in each group of cases. */
function meansOf(measured) {
  const ratios = new Map();
  for (const row of measured) {
    const first = measured.find((one) => one.case === row.case && one.contender === contendersOf(row.case)[0]);
    if (row === first || row.cpu_ms === undefined || first?.cpu_ms === undefined) continue;
    const key = `${bench.groupOf(row.case)} ${row.contender}`;
    ratios.set(key, [...(ratios.get(key) ?? []), row.cpu_ms / first.cpu_ms]);
  }
  return [...ratios].map(([key, values]) => {
    const mean = Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
    return `${name} · ${key}: geometric mean ${mean.toFixed(1)}× over ${values.length} cases, least ${Math.min(...values).toFixed(1)}×`;
  });
}
if (lines.some((line) => line.differs === 'UNEXPLAINED')) {
  console.error('contenders answer differently and nobody says why');
  process.exitCode = 1;
}
