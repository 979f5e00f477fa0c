import { describe, expect, it } from 'vitest';
import {
  awardSheet,
  type Document,
  demandLedgers,
  exampleWatermark,
  issueList,
  matterExplanation,
  pairingList,
  targetTable,
  toHtml,
  toMarkdown,
  toTables,
  waiverSummary,
} from '../src/index.ts';
import * as samples from './samples.ts';
import { en, zh } from './speeches.ts';

const frame = { speech: zh, asOf: samples.asOf, subtitle: '示例区市场监督管理局' };
const subject = {
  title: '示例眼镜有限公司校准费减免说明',
  subject: [{ term: '企业', value: '示例眼镜有限公司' }],
  labels: samples.labels,
};

/** The rows of the table of a name. */
function rowsOf(document: Document, name: string): readonly (readonly string[])[] {
  return toTables(document).find((table) => table.name === name)?.rows ?? [];
}

describe('waiverSummary', () => {
  const summary = waiverSummary(samples.waiverLines, samples.pendingLines, frame);

  it('keeps what law makes free apart from what policy waives', () => {
    expect(rowsOf(summary, '法定减免情况')).toEqual([
      ['财税〔2017〕20号', '电子汽车衡 强制检定', '2', '2', '9,000.00', '9,000.00'],
      ['合计', '', '2', '2', '9,000.00', '9,000.00'],
    ]);
    expect(rowsOf(summary, '政策减免情况')).toEqual([
      ['示例区惠企政策第三条', '分析天平 校准', '2', '2', '1,440.50', '720.25'],
      ['合计', '', '2', '2', '1,440.50', '720.25'],
    ]);
  });

  it('never adds the two', () => {
    const text = toMarkdown(summary);
    expect(text).toContain('- **法定减免**：9,000.00元（2项，2户）\n- **政策减免**：720.25元（2项，2户）');
    expect(text).not.toMatch(/9,720\.25|10,440\.50/);
    expect(rowsOf(summary, '分企业减免情况')).toEqual([
      ['E001', '示例眼镜有限公司', '2', '7,500.00', '240.00'],
      ['E002', '示例阀门有限公司', '2', '1,500.00', '480.25'],
    ]);
  });

  it('lists what waits for facts, with its questions', () => {
    expect(rowsOf(summary, '待补充资料的收费')).toEqual([
      ['F5', '示例鞋业有限公司', 'pH计 校准', '请填写：从业人员（人）；请填写：营业收入（元）'],
    ]);
  });

  it('counts a fee line once although two rules reduce it', () => {
    const first = samples.waiverLines[1];
    if (first === undefined) throw new Error('no sample');
    const twice = waiverSummary([first, { ...first, waivedFen: 12_000 }], [], frame);
    expect(rowsOf(twice, '政策减免情况').at(-1)).toEqual(['合计', '', '1', '1', '480.00', '360.00']);
    expect(toMarkdown(twice)).toContain('共核算收费1项，涉及企业1户');
  });

  it('has something to say of nothing', () => {
    const none = waiverSummary([], [], frame);
    expect(rowsOf(none, '法定减免情况')).toEqual([]);
    expect(toMarkdown(none)).toContain('- **政策减免**：0.00元（0项，0户）');
  });
});

describe('pairingList', () => {
  const list = pairingList({ pairs: samples.pairs, loads: samples.loads, unpaired: samples.unpaired }, frame);

  it('gives pairs with reasons, loads as bars and who is left over', () => {
    expect(rowsOf(list, '结对清单')[1]).toEqual([
      'E002',
      '示例阀门有限公司',
      'O001',
      '示例甲',
      '计量科 业务骨干',
      '沿用上年结对',
    ]);
    expect(rowsOf(list, '尚未配齐的企业')).toEqual([['E004', '示例电机有限公司', '没有人员负责该片区']]);
    const text = toMarkdown(list);
    expect(text).toContain('共结对3对，覆盖企业3户，参与干部2人；尚未配齐的企业1户。');
    expect(text).toContain('| 示例甲（O001） | █████████████░░░░░░░ | 2/3户 |');
    expect(text).toContain('| 示例丙（O003） | ░░░░░░░░░░░░░░░░░░░░ | 0/0户 |');
  });

  it('points out a load above capacity', () => {
    const over = pairingList(
      { pairs: [], loads: [{ officerId: 'O1', officer: '示例甲', load: 2, capacity: 0 }], unpaired: [] },
      frame,
    );
    expect(toHtml(over)).toContain('<rect class="behind" y="2" width="1000"');
  });
});

describe('targetTable', () => {
  it('shows share, time gone by and what is needed each month', () => {
    expect(rowsOf(targetTable(samples.targets, frame), '目标进度')).toEqual([
      ['T1', '升级先进质量管理体系企业', '家', '50', '43', '86.0%', '83.3%', '7', '3.5', '达到序时'],
      ['T2', '争创市级以上政府质量奖企业', '家', '5', '5', '100.0%', '83.3%', '0', '0', '已完成'],
      ['T3', '“品字标”品牌企业', '家', '10', '6', '60.0%', '83.3%', '4', '2', '落后序时'],
      ['T4', '质量技术攻关企业', '家', '10', '12', '120.0%', '83.3%', '0', '0', '已完成'],
      ['T5', '国际标准或国家标准', '项', '1', '0', '0.0%', '83.3%', '1', '0.5', '落后序时'],
      ['T6', '没有目标值', '', '', '', '', '', '', '', '无法测算'],
    ]);
  });

  it('says why a target could not be measured', () => {
    expect(toMarkdown(targetTable(samples.targets, frame))).toContain('没有目标值：“没有目标值”为零，不能作除数');
  });
});

describe('demandLedgers', () => {
  const ledgers = demandLedgers(samples.demands, frame);

  it('turns what is asked into duties and results', () => {
    expect(toTables(ledgers).map((table) => [table.name, table.rows.length])).toEqual([
      ['问题清单', 3],
      ['履职清单', 3],
      ['成效清单', 2],
    ]);
    expect(rowsOf(ledgers, '履职清单').map((row) => row.slice(0, 2))).toEqual([
      ['未明确', 'D002'],
      ['知识产权科', 'D001'],
      ['计量科', 'D003'],
    ]);
    expect(rowsOf(ledgers, '成效清单')[0]?.slice(-3)).toEqual(['2026-01-16', '11', '减缴备案通知']);
  });

  it('proves its figures', () => {
    expect(toMarkdown(ledgers)).toContain('共收到企业诉求3件，已见效2件（66.67%），尚未见效1件（33.33%）。');
    expect(toMarkdown(ledgers)).toContain('有1件诉求没有明确责任科室');
    const paragraph = ledgers.blocks.find((block) => block.kind === 'paragraph');
    expect(JSON.stringify(paragraph)).toContain('"records":["D001","D003"]');
  });

  it('says nothing of shares where there is no demand', () => {
    expect(toMarkdown(demandLedgers([], frame))).toContain('共收到企业诉求0件，已见效0件，尚未见效0件。');
  });
});

describe('matterExplanation', () => {
  it('gives outcome, grounds with articles, sources and steps, and a watermark for invented policy', () => {
    const document = matterExplanation(samples.refusal, subject, frame);
    const text = toMarkdown(document);
    expect(text).toContain('**结论：不适用**');
    expect(text).toContain(
      '- 从业人员应小于1000人，实为1200人（《中小企业划型标准规定》（工信部联企业〔2011〕300号）第四条）',
    );
    expect(text).toContain('1. 示例区惠企政策第三条（转载文本）');
    expect(text).toContain('- **example.waiver 1.0.0**：sha256:0011');
    expect(document.watermark).toBe(exampleWatermark(zh));
    expect(rowsOf(document, '推理步骤').map((row) => row.slice(1, 4))).toEqual([
      ['1', '从业人员：1200人', ''],
      ['2', '规定值：1000人', ''],
      ['3', '是否小于规定值：否', '1、2'],
      ['4', '适用规则“r1”：不适用', '3'],
    ]);
  });

  it('asks for what is missing, and carries no watermark over real law', () => {
    const { steps: _steps, ...rest } = samples.refusal;
    const document = matterExplanation(
      {
        ...rest,
        outcome: 'undetermined',
        missing: [{ kind: 'fact', name: 'enterprise.employees' }],
        basis: { ...rest.basis, packs: [] },
        citations: [],
        cautions: [],
        issues: [{ code: 'date.unreal', severity: 'warning', path: [], params: { text: '2026-02-30' } }],
      },
      { ...subject, describe: String },
      frame,
    );
    expect(document.watermark).toBe(null);
    const text = toMarkdown(document);
    expect(text).toContain('## 二、需要补充的资料\n\n- 请填写：从业人员（人）');
    expect(text).toContain('## 三、资料中的问题');
    expect(text).not.toContain('推理');
  });
});

describe('issueList', () => {
  const list = issueList(samples.findings, [{ file: '企业台账.csv', accepted: 7, rejected: 2 }], frame);

  it('names file, row, column, value, what is wrong and what to do, in the order of the sheet', () => {
    expect(rowsOf(list, '各台账读入情况')).toEqual([['企业台账.csv', '7', '2', '2', '1', '1']]);
    expect(rowsOf(list, '必须改正的问题').map((row) => row.slice(0, 4))).toEqual([
      ['企业台账.csv', '4', '企业名称', ''],
      ['企业台账.csv', '9', '成立日期', '2026-02-30'],
    ]);
    expect(rowsOf(list, '已读入、请核对的问题')).toEqual([
      ['企业台账.csv', '5', '企业名称', '企業(yè)', '“企業(yè)”里有繁体字或拼音残留，疑为“企业”', '核对后改正'],
    ]);
    expect(toMarkdown(list)).not.toContain('合计行');
  });
});

describe('awardSheet', () => {
  const sheet = awardSheet(samples.holdings, samples.implied, frame);

  it('lists what is held and what it implies', () => {
    expect(toMarkdown(sheet)).toContain('共登记2家获奖者的2项奖项；可以申报1项，不能申报1项，尚待核实1项。');
    expect(rowsOf(sheet, '申报提示').map((row) => row.slice(1))).toEqual([
      ['浙江省人民政府质量奖', '可以申报', '已获市级奖', '示例办法第五条'],
      ['浙江省人民政府质量奖', '尚待核实', '请填写：近三年营业收入', ''],
      ['温州市市长质量奖', '不能申报', '三年内不得重复申报', '示例办法第七条'],
    ]);
    expect(rowsOf(sheet, '获奖台账').map((row) => row[5])).toEqual(['2027-12-31', '']);
  });
});

describe('every report', () => {
  const build = (speech: typeof zh): readonly Document[] => {
    const own = { ...frame, speech, watermark: exampleWatermark(speech) };
    return [
      waiverSummary(samples.waiverLines, samples.pendingLines, own),
      pairingList({ pairs: samples.pairs, loads: samples.loads, unpaired: samples.unpaired }, own),
      targetTable(samples.targets, own),
      demandLedgers(samples.demands, own),
      matterExplanation(samples.refusal, subject, own),
      issueList(samples.findings, [], own),
      awardSheet(samples.holdings, samples.implied, own),
    ];
  };

  it('is plain data with the same bytes twice, in both languages', () => {
    for (const speech of [zh, en]) {
      for (const [index, document] of build(speech).entries()) {
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
        expect(toHtml(document)).toBe(toHtml(JSON.parse(JSON.stringify(build(speech)[index])) as Document));
        expect(toMarkdown(document)).not.toMatch(/\{\w+\}|undefined|\[object/u);
        expect(toMarkdown(document)).toContain(exampleWatermark(speech));
      }
    }
  });

  it('has English texts of its own', () => {
    for (const document of build(en)) {
      const own = [
        document.title,
        ...document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
      ];
      expect(own.slice(1).join()).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
