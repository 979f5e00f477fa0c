import type { Random } from '@huiqi/kernel/random';
import { between, padded, pick } from './draws.ts';
import { division, skills, stations } from './setting.ts';

/** An officer as the ledger has it. */
export type OfficerRow = ReturnType<typeof officer>;

const officerCount = 63;
const sections = ['质量发展科', '标准计量科', '知识产权科', '认证检测科', '特种设备科', '登记注册科'] as const;
const stems = Array.from('甲乙丙丁戊己庚辛壬癸');

/** The officers: four leaders, the four heads of the stations, twelve of sections, then specialists and staff. */
export function officers(random: Random): readonly OfficerRow[] {
  return Array.from({ length: officerCount }, (_, index) => officer(random, index));
}

function officer(random: Random, index: number) {
  const rank = rankOf(index);
  const department = departmentOf(random, index, rank);
  const drawn = Array.from({ length: between(random, 1, 3) }, () => pick(random, skills));
  return {
    id: `O${padded(index + 1, 3)}`,
    name: `示例${pick(random, stems)}${padded(index + 1, 2)}`,
    department,
    rank,
    skills: [...new Set(drawn)],
    divisions: [division],
    capacity: rank === 'leader' ? 3 : rank === 'staff' ? 4 : between(random, 4, 5),
    absentFrom: index === 41 ? '2026-11-01' : null,
    absentTo: null,
  };
}

function rankOf(index: number) {
  if (index < 4) return 'leader';
  if (index < 8) return 'station-head';
  if (index < 20) return 'section-head';
  return index < 52 ? 'backbone' : 'staff';
}

function departmentOf(random: Random, index: number, rank: ReturnType<typeof rankOf>): string {
  if (rank === 'leader') return '局领导';
  if (rank === 'station-head') return stations[index - 4] ?? stations[0];
  return index < 36 ? pick(random, sections) : pick(random, stations);
}
