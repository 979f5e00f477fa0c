import type { AssignmentInstance } from '@huiqi/pairing/solver';
import { type Family, largeInstance } from '../../../pairing/test/families.ts';

const sizes = {
  '60x200': [60, 200],
  '60x2000': [60, 2000],
  '500x20000': [500, 20_000],
  '5000x200000': [5000, 200_000],
  '10000x1000000': [10_000, 1_000_000],
} as const satisfies Readonly<Record<string, readonly [officers: number, enterprises: number]>>;

type Size = keyof typeof sizes;

const all: readonly Family[] = ['natural', 'loose', 'dense', 'ties', 'equal', 'minimum'];

/** Which shapes are measured at which size; dense at 5,000 x 200,000 would be a thousand million candidates. */
const measured: Readonly<Record<Size, readonly Family[]>> = {
  '60x200': ['natural', 'dense'],
  '60x2000': all,
  '500x20000': all,
  '5000x200000': all.filter((family) => family !== 'dense'),
  '10000x1000000': ['natural'],
};

/** The cases, smallest first: `SIZE FAMILY`. */
export const caseNames: readonly string[] = Object.entries(measured).flatMap(([size, families]) =>
  families.map((family) => `${size} ${family}`),
);

/** The size of a case. */
export function sizeOf(name: string): Size {
  return name.slice(0, name.indexOf(' ')) as Size;
}

/** The instance of a case, the same for every contender. */
export function instanceOf(name: string): AssignmentInstance {
  const [officers, enterprises] = sizes[sizeOf(name)];
  return largeInstance(name.slice(name.indexOf(' ') + 1) as Family, officers, enterprises, `bench ${name}`);
}
