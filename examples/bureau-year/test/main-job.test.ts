import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { fenOf, rowsOf } from './support/csv.ts';
import { recordOf } from './support/folder.ts';
import { home } from './support/job.ts';

// The figures of a run against the CSV text of the ledgers, counted here by other means.
const [run] = inject('wholeRuns');
const out = run?.out ?? '';
const record = recordOf(out);

const ledger = (name: string, titles = 0) => rowsOf(`${home}data/${name}.csv`, titles);
const report = (name: string) => rowsOf(`${out}/${name}.csv`);
const count = <T>(rows: readonly T[], wanted: (row: T) => boolean): number => rows.filter(wanted).length;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

test('the run ends well and says so in Chinese', () => {
  expect(run?.ended).toMatchObject({ code: 0, stderr: '' });
  expect(run?.ended.stdout).toContain('走访   1746 次');
  expect(run?.ended.stdout).toContain('诉求   302 件，见效 290 件（96.03%），未见效 12 件');
  expect(run?.ended.stdout).toContain('█████████████████░░░  86.0%  43/50  升级先进质量管理体系企业（落后序时）');
});

describe('the ledgers', () => {
  test('are read to the last line', () => {
    const lines = Object.keys(record.inputs).map((file) =>
      ledger(file.replace('.csv', ''), file.includes('补报') ? 1 : 0),
    );
    expect(lines).toHaveLength(13);
    expect(record.summary.ledgers).toMatchObject({ rows: sum(lines.map((rows) => rows.length)) - 13, rejected: 13 });
  });

  test('visits', () => {
    const visits = ledger('走访台账');
    expect(visits).toHaveLength(1746);
    expect(record.summary.counts.visits).toBe(1746);
    expect(record.summary.counts.visitedEnterprises).toBe(new Set(visits.map((visit) => visit['企业编号'])).size);
  });

  test('demands', () => {
    const demands = ledger('诉求台账');
    const effective = count(demands, (demand) => demand['办理状态'] === '已见效');
    expect([demands.length, effective]).toEqual([302, 290]);
    expect(record.summary.demands).toEqual({ received: 302, effective: 290, open: 12, share: '96.03%' });
    expect(report('诉求三张清单-1-问题清单')).toHaveLength(302);
    expect(report('诉求三张清单-3-成效清单')).toHaveLength(290);
  });

  test('rejected rows come back with their reason, one by one', () => {
    const returned = report('退回-企业台账_补报').map((row) => [row['原行号'], row['问题']]);
    expect(returned).toEqual([
      ['4', expect.stringContaining('校验码不符：写的是“0”，按前17位应为“G”')],
      ['5', expect.stringContaining('不会出现“O”')],
      ['6', expect.stringContaining('小写字母')],
      ['7', expect.stringContaining('15位的旧营业执照注册号')],
      ['8', expect.stringContaining('“2026-02-30”这一天不存在')],
      ['9', expect.stringContaining('“2026年13月1日”这一天不存在')],
      ['10', expect.stringContaining('“E0003”重复')],
      ['11', expect.stringContaining('“三十六”不是整数')],
      ['12', expect.stringContaining('低于下限')],
      ['14', expect.stringContaining('“企业名称”必须填写')],
      ['15', expect.stringContaining('大类“99”不存在')],
      ['16', expect.stringContaining('“公司”不在可选范围')],
      ['17', expect.stringContaining('没有统一社会信用代码')],
    ]);
  });

  test('the good rows among them are used', () => {
    const supplement = ['E801', 'E811', 'E816', 'E817', 'E818'];
    const served = report('结对名单-1-结对清单').map((pair) => pair['编号']);
    expect(served).toEqual([...ledger('企业台账').map((row) => row['企业编号']), ...supplement]);
    expect(record.summary.counts.enterprises).toBe(212 + supplement.length);
  });
});

describe('alarms', () => {
  const asOf = '2026-11-20';
  const certificates = ledger('企业台账')
    .map((row) => row['高新技术企业证书有效期至'] ?? '')
    .filter((day) => day !== '');
  const calendar = () => readFileSync(`${out}/提醒.ics`, 'utf8');
  const digest = () => readFileSync(`${out}/提醒摘要.md`, 'utf8');
  const check = '(?:请核实（期限已过，未见办理记录）：)?';

  test('stand for every demand without an answer, every certificate and every target not reached', () => {
    const waiting = ledger('诉求台账').filter((demand) => demand['答复日期'] === '');
    const events = calendar().replaceAll('\r\n ', '');
    expect(events.match(/SUMMARY:答复企业诉求/g)).toHaveLength(waiting.length);
    expect(events.match(/SUMMARY:(?:已逾期：)?高新技术企业证书到期/g)).toHaveLength(certificates.length);
    const { alarms, targets } = record.summary;
    const short = count(targets, ({ target, achieved }) => achieved < target);
    const reports = events.match(new RegExp(`SUMMARY:${check}报送并公示年度报告`, 'g')) ?? [];
    const instruments = events.match(new RegExp(`SUMMARY:${check}送检强制检定器具：`, 'g')) ?? [];
    expect(alarms.items).toBe(waiting.length + certificates.length + short + reports.length + instruments.length);
    expect(alarms.overdue).toBe(count(certificates, (day) => day < asOf));
  });

  test('stand in the digest once, the overdue as such', () => {
    const late = digest().match(/\*\*逾期\d+天\*\*/g) ?? [];
    expect(late).toHaveLength(count(certificates, (day) => day < asOf));
    const soon = count(certificates, (day) => day >= asOf && day <= '2027-01-19');
    expect(digest().match(/\| 高新技术企业证书到期 \|/g)).toHaveLength(late.length + soon);
    // Ten workdays from Friday 2026-11-06, when D0297 came in.
    expect(digest()).toContain('| 今天到期 | 橙 | 答复企业诉求（检验检测费用） D0297 |');
  });

  test('stand for the annual report of every enterprise that names the day it was established', () => {
    const established = ledger('企业台账')
      .filter((row) => row['成立日期'] !== '')
      .map((row) => row['企业名称'] ?? '');
    const events = calendar().replaceAll('\r\n ', '').split('BEGIN:VEVENT');
    const reports = events.filter((event) => event.includes('SUMMARY:报送并公示年度报告'));
    expect(reports.every((event) => event.includes('DTSTART;VALUE=DATE:20270630'))).toBe(true);
    // The ledgers do not say who has made the last report: that is to be checked, and counted as late for nobody.
    const last = events.filter((event) =>
      event.includes('SUMMARY:请核实（期限已过，未见办理记录）：报送并公示年度报告'),
    );
    expect(last.every((event) => event.includes('DTSTART;VALUE=DATE:20260630'))).toBe(true);
    expect(last).toHaveLength(reports.length);
    expect(established.filter((name) => !reports.some((event) => event.includes(name)))).toEqual([]);
    expect(reports.length).toBeGreaterThanOrEqual(established.length);
  });

  test('stand for truck scales a year and safety gauges six months after their last order, and call nobody late', () => {
    const orders = ledger('收费台账');
    const wanted = ledger('计量器具台账').flatMap((row) => {
      const months = row['器具名称'] === '电子汽车衡' ? 12 : row['器具名称'] === '压力表' ? 6 : 0;
      const days = orders
        .filter((order) => order['器具编号'] === row['器具编号'] && (order['受理日期'] ?? '') <= asOf)
        .map((order) => order['受理日期'] ?? '');
      const last = days.sort().at(-1);
      if (months === 0 || last === undefined) return [];
      const end = new Date(`${last}T00:00:00Z`);
      const day = end.getUTCDate();
      end.setUTCMonth(end.getUTCMonth() + months);
      // A month without that day ends on its last one.
      if (end.getUTCDate() !== day) end.setUTCDate(0);
      return [`${row['器具编号'] ?? ''} ${end.toISOString().slice(0, 10).replaceAll('-', '')}`];
    });
    const events = calendar().replaceAll('\r\n ', '').split('BEGIN:VEVENT');
    const found = events.flatMap((event) => {
      const [, id = ''] =
        /SUMMARY:(?:请核实（期限已过，未见办理记录）：)?送检强制检定器具：\S+? (I\d+)/.exec(event) ?? [];
      const [, day = ''] = /DTSTART;VALUE=DATE:(\d{8})/.exec(event) ?? [];
      return id === '' ? [] : [`${id} ${day}`];
    });
    expect(wanted.length).toBeGreaterThan(100);
    expect(found.sort()).toEqual(wanted.sort());
    expect(calendar().replaceAll('\r\n ', '')).not.toContain('已逾期：送检');
    expect(digest()).toMatch(/\| \*\*请核实：期限已过\d+天，未见办理记录\*\* \| 橙 \| 送检强制检定器具：压力表/);
  });

  test('say whose policy they rest on, and are a whole file', () => {
    expect(calendar()).toContain('不得用于实际工作');
    expect(calendar()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const lines = calendar().split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

describe('waived fees', () => {
  test('five truck scales are free by law, eight instruments cost half under the invented policy', () => {
    const own = ledger('计量器具台账').filter((row) => row['企业编号'] === 'E0001');
    expect(own.map((row) => [row['器具名称'] === '电子汽车衡', row['数量']])).toEqual([
      [true, '5'],
      ...Array.from({ length: 8 }, () => [false, '1']),
    ]);
    const [scales, ...others] = report('个案说明-F0001-1-逐项结果');
    expect(scales).toMatchObject({
      收费项目: '电子汽车衡',
      '应收（元）': '7,500.00',
      '法定减免（元）': '7,500.00',
      '政策减免（元）': '0.00',
      '实缴（元）': '0.00',
    });
    const listed = ledger('收费台账')
      .filter((row) => row['收费单编号'] === 'F0001')
      .slice(1);
    expect(others.map((row) => row['收费项目'])).toEqual(listed.map((row) => row['收费项目代码']));
    for (const [at, row] of others.entries()) {
      expect(fenOf(row['法定减免（元）'] ?? '')).toBe(0);
      expect(fenOf(row['政策减免（元）'] ?? '') * 2).toBe(fenOf(listed[at]?.['标准金额（元）'] ?? ''));
    }
  });

  test('mandatory verification costs nothing, by item', () => {
    const devices = new Map(ledger('计量器具台账').map((row) => [row['器具编号'], row]));
    const free = ledger('收费台账').filter((row) => {
      const device = devices.get(row['器具编号'] ?? '');
      const mandatory = ['贸易结算', '安全防护'].includes(device?.['用途'] ?? '');
      return row['服务类别'] === '强制检定' && mandatory && device?.['目录监管方式'] === 'V';
    });
    const table = report('减免汇总-1-法定减免情况');
    for (const item of ['电子汽车衡', '压力表', '电子秤']) {
      const own = free.filter((row) => row['收费项目代码'] === item);
      const waived = sum(own.map((row) => fenOf(row['标准金额（元）'] ?? '')));
      const shown = table.find((row) => row['收费项目'] === item);
      expect([shown?.['项数'], fenOf(shown?.['减免金额（元）'] ?? '')]).toEqual([String(own.length), waived]);
    }
    expect(new Set(free.map((row) => row['收费项目代码'])).size).toBe(3);
  });

  test('patents cost 15 % for one small applicant and 30 % for several', () => {
    const lines = ledger('收费台账').filter((row) => ['专利申请', '专利实质审查'].includes(row['服务类别'] ?? ''));
    const waived = lines.map((line) => {
      const applicants = ledger('专利申请人台账').filter((row) => row['收费单编号'] === line['收费单编号']);
      const small = applicants.every((row) => {
        const income = row['上年应纳税所得额（元）'] ?? '';
        return row['申请人类别'] !== '企业' || (income !== '' && fenOf(income) < 100_000_000);
      });
      const percent = small ? (applicants.length === 1 ? 85 : 70) : 0;
      return (fenOf(line['标准金额（元）'] ?? '') * percent) / 100;
    });
    const tables = ['减免汇总-1-法定减免情况', '减免汇总-2-政策减免情况'].flatMap(report);
    const shown = tables.filter((row) => row['收费项目']?.startsWith('发明专利'));
    expect(sum(shown.map((row) => fenOf(row['减免金额（元）'] ?? '')))).toBe(sum(waived));
    expect(sum(waived)).toBeGreaterThan(0);
  });

  test('each of the two totals is the sum of its own lines', () => {
    const { statutoryFen, policyFen } = record.summary.waivers;
    for (const [name, total] of [
      ['减免汇总-1-法定减免情况', statutoryFen],
      ['减免汇总-2-政策减免情况', policyFen],
    ] as const) {
      const amounts = report(name).map((row) => fenOf(row['减免金额（元）'] ?? ''));
      expect([sum(amounts.slice(0, -1)), amounts.at(-1)]).toEqual([total, total]);
    }
  });
});

test('targets are what the results count up to', () => {
  const results = ledger('成果台账');
  const reached = ledger('目标台账').map(({ 目标编号: id, 目标值: target }) => [
    count(results, (result) => result['目标编号'] === id),
    Number(target),
  ]);
  expect(reached).toEqual([
    [43, 50],
    [3, 5],
    [8, 10],
    [9, 10],
    [1, 1],
    [5, 6],
    [16, 14],
  ]);
  expect(record.summary.targets.map(({ achieved, target }) => [achieved, target])).toEqual(reached);
  expect(report('目标进展').map((row) => row['已完成'])).toEqual(reached.map(([achieved]) => String(achieved)));
});

test('every enterprise has one officer, no officer too many, and nobody who is away', () => {
  const pairs = report('结对名单-1-结对清单');
  expect(new Set(pairs.map((pair) => pair['编号'])).size).toBe(pairs.length);
  expect(record.summary.pairing.pairs).toBe(pairs.length);
  for (const officer of ledger('干部台账')) {
    const load = count(pairs, (pair) => pair['人员编号'] === officer['人员编号']);
    const away = officer['缺勤首日'] !== '';
    expect(load, officer['人员编号'] ?? '').toBeLessThanOrEqual(away ? 0 : Number(officer['包联上限']));
  }
  const before = new Map(ledger('上年结对台账').map((row) => [row['企业编号'], row['人员编号']]));
  expect(count(pairs, (pair) => before.get(pair['编号']) === pair['人员编号'])).toBe(record.summary.pairing.kept);
});

test('the real winners are all there, each with the list it was read from', () => {
  const held = report('质量奖初筛与名录-2-获奖台账');
  const sources = ledger('质量奖获奖名录').map((row) => row['依据']);
  expect(held).toHaveLength(405);
  expect(held.map((row) => row['名单出处']).sort()).toEqual(sources.sort());
});
