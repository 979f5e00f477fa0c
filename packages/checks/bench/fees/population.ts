import { seededRandom } from '@huiqi/kernel/random';

/** One enterprise with one order line. */
export interface Firm {
  readonly id: string;
  readonly service: string;
  readonly city: string;
  readonly size: string;
  readonly individual: boolean;
  readonly employees: number;
  /** In fen. */
  readonly revenue: number;
  /** In fen. */
  readonly list: number;
}

const services = ['calibration', 'verification', 'product-test', 'special-equipment'];
const sizes = ['micro', 'small', 'medium', 'large'];

/** Firms one after the other, the same ones each time; nothing is kept. */
export function* population(count: number): Generator<Firm, void, undefined> {
  const { below } = seededRandom('fees');
  for (let index = 0; index < count; index += 1) {
    yield {
      id: `e${index}`,
      service: services[below(4)] ?? '',
      city: `33${String(1 + below(11)).padStart(2, '0')}00`,
      size: sizes[below(4)] ?? '',
      individual: below(5) === 0,
      employees: below(600),
      revenue: below(50_000) * 100_000,
      list: 5000 + below(500_000),
    };
  }
}
