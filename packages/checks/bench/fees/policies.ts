/** One policy of the benchmark, in a form from which every contender's own rule is made. */
export interface Policy {
  readonly id: string;
  readonly services: readonly string[];
  readonly city: string | null;
  readonly sizes: readonly string[];
  readonly individuals: boolean;
  readonly employeesMost: number | null;
  /** In fen. */
  readonly revenueBelow: number | null;
  /** Percent that is not charged. */
  readonly off: number;
  readonly group: string;
}

const services = ['calibration', 'verification', 'product-test', 'special-equipment'];
const sizes = [['micro'], ['micro', 'small'], ['micro', 'small', 'medium']];

/** Forty policies in eight groups: every policy asks service, size or kind; some ask the city, the staff, the revenue. */
export const policies: readonly Policy[] = Array.from({ length: 40 }, (_, index) => ({
  id: `p${String(index).padStart(2, '0')}`,
  services: [services[index % 4] ?? '', services[(index + (index % 3)) % 4] ?? ''],
  city: index % 5 === 0 ? `33${String(1 + (index % 9)).padStart(2, '0')}00` : null,
  sizes: sizes[index % 3] ?? [],
  individuals: index % 2 === 0,
  employeesMost: index % 4 === 1 ? 20 + 10 * index : null,
  revenueBelow: index % 4 === 3 ? (1 + index) * 100_000_000 : null,
  off: 5 + ((index * 7) % 60),
  group: `g${index % 8}`,
}));
