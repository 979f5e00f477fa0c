/** What a number format shows. */
export interface NumberFormat {
  /** `day` shows a day, `month` a month without its day, `time` a time of day alone. */
  readonly kind: 'number' | 'percent' | 'day' | 'month' | 'time';
  /** A unit of money that stands behind the number, or ''. */
  readonly unit: string;
}

const plain: NumberFormat = { kind: 'number', unit: '' };
const built: readonly (readonly [NumberFormat['kind'], readonly number[]])[] = [
  ['percent', [9, 10]],
  ['day', [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]],
  ['month', [17]],
  ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]],
];

/** A format that comes with every program, by its number. */
export function builtInFormat(id: number): NumberFormat {
  const kind = built.find(([, ids]) => ids.includes(id))?.[0];
  return kind === undefined ? plain : { kind, unit: '' };
}

/** What a format code shows, such as `yyyy"年"m"月"d"日"` or `0.00%`. */
export function numberFormat(code: string): NumberFormat {
  const [first = ''] = code.slice(0, 255).split(';');
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (bare.includes('%')) return { kind: 'percent', unit: '' };
  const letters = bare.replace(/general|am\/pm|a\/p|上午\/下午|e[+-]/g, '');
  if (/[ydhse]|m/.test(letters) && !/[#?]|0\.?0*$/.test(letters.replace(/s\.0+/g, 's'))) return dated(letters);
  return { kind: 'number', unit: unitOf(first, bare) };
}

function dated(letters: string): NumberFormat {
  if (/d/.test(letters)) return { kind: 'day', unit: '' };
  if (/[ye]/.test(letters)) return { kind: 'month', unit: '' };
  return { kind: 'time', unit: '' };
}

/** The unit a format writes behind its numbers. One that shows them in thousands or 万 leaves the stored number in 元. */
function unitOf(code: string, bare: string): string {
  const unit = /(万元|亿元|千元|百万元|元)(?:["\s)]|$)/.exec(code)?.[1] ?? '';
  const scaled = /[0#?],+(?:[^0#?]|$)/.test(bare) || bare.includes('!.');
  if (scaled) return unit === '' && !bare.includes('!.') ? '' : '元';
  return unit;
}
