import { type Figure, figure } from '@huiqi/figures';
import { formatYuan, yearOf } from '@huiqi/kernel';
import { dayText } from '@huiqi/messages';
import { type Document, yearlyReport } from '@huiqi/reports';
import type { Summary } from '../summary.ts';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';

/** The report on the year's work as an official document, from the numbers of the run. */
export function workReport(year: Year, summary: Summary): Document {
  const frame = frameOf(year, 'rules');
  const { asOf } = frame;
  return yearlyReport(
    {
      year: `${yearOf(asOf)}年`,
      figures: figuresOf(summary).map((now) => ({ now, before: null })),
      sections: sectionsOf(summary),
      problems: problemsOf(summary),
      plans: plansOf(year),
    },
    {
      ...frame,
      subtitle: `（统计截至${dayText(asOf)}）`,
      official: {
        addressee: '示例区人民政府（虚构）',
        ...(frame.subtitle === undefined ? {} : { issuer: frame.subtitle }),
        issuedOn: asOf,
      },
    },
  );
}

/** What law makes free and what policy waives stand apart and are never added. */
function figuresOf({ counts, demands, waivers, pairing }: Summary): readonly Figure[] {
  const of = (id: string, label: string, unit: string, value: number): Figure =>
    figure({ id, label, unit, scope: `示例区 ${label}`, period: null }, value);
  return [
    of('visits', '走访', '次', counts.visits),
    of('visited', '走访企业', '家', counts.visitedEnterprises),
    of('received', '企业诉求', '件', demands.received),
    of('effective', '见效诉求', '件', demands.effective),
    of('statutory', '法定减免', 'fen', waivers.statutoryFen),
    of('policy', '政策减免', 'fen', waivers.policyFen),
    of('pairs', '干部结对', '对', pairing.pairs),
  ];
}

function sectionsOf({ counts, demands, waivers, pairing }: Summary) {
  const yuan = (fen: number): string => `${formatYuan(fen, { grouped: true })}元`;
  return [
    {
      title: '走访与诉求',
      paragraphs: [
        `今年走访${counts.visits}次，到过${counts.visitedEnterprises}家企业；收到诉求${demands.received}件，见效${demands.effective}件（${demands.share}）。`,
      ],
    },
    {
      title: '费用减免',
      paragraphs: [
        `核算收费单${counts.orders}份，其中${waivers.orders.determined}份已判定。依法免收${yuan(waivers.statutoryFen)}；按政策减免${yuan(waivers.policyFen)}，两项分列，不相加。`,
      ],
    },
    {
      title: '干部结对',
      paragraphs: [`${counts.officers}名干部与企业结成${pairing.pairs}对，比上年换人${pairing.changed}对。`],
    },
  ];
}

function problemsOf({ demands, waivers, pairing, targets }: Summary): readonly string[] {
  const behind = targets.filter(({ onPace }) => onPace === false);
  return [
    ...behind.map(({ title, achieved, target }) => `${title}完成${achieved}，目标${target}，落后于时间进度。`),
    ...(demands.open === 0 ? [] : [`${demands.open}件诉求尚未见效。`]),
    ...(waivers.orders.undetermined === 0 ? [] : [`${waivers.orders.undetermined}份收费单待补充资料。`]),
    ...(pairing.unserved === 0 ? [] : [`${pairing.unserved}家企业尚无干部结对。`]),
  ];
}

/** What each target still asks for; a target is measured in the year it is due. */
function plansOf({ assessed }: Year): readonly string[] {
  return assessed.targets.flatMap(({ title, progress }) => {
    if (progress === null || progress.remaining === 0 || typeof progress.remaining !== 'number') return [];
    const { target, remaining } = progress;
    return [`${title}：年底前再完成${remaining}${target.unit}。`];
  });
}
