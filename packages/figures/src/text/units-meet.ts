/** Measure words that count the same things: 200余户 and 200余家 are one number. */
const families = [
  '户家个',
  '件起宗例个项条次',
  '人名位个',
  '项条款个',
  '台套件个',
  '份张本册件',
  '次场个',
  '天日',
  '地市县区个',
  '种类个',
];

/** Whether a unit is one of the clock, which are converted. */
export const isClock = (unit: string): boolean => /^(?:秒钟?|分钟?|小时)$/u.test(unit);

/** Whether a claim in one unit can speak of a figure in another: 家 of 户, 次 of 次/户, no unit of any. */
export function unitsMeet(claimed: string, known: string): boolean {
  if (isClock(claimed) && isClock(known)) return true;
  if (claimed === known || (claimed === '' && known !== 'ratio' && known !== 'fen')) return true;
  if (known.startsWith(`${claimed}/`)) return true;
  return (
    claimed.length === 1 &&
    known.length === 1 &&
    families.some((family) => family.includes(claimed) && family.includes(known))
  );
}
