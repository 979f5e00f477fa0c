import type { CollectionValue, FactSet, FactValue, LocalDate } from '@huiqi/kernel';
import { recordOf } from '@huiqi/kernel';
import { type Matter, reopenMatter } from '@huiqi/rules';

/** Collections that gain a record with every year: what they hold of years to come is never assumed. */
const yearly: readonly string[] = ['annuals', 'editions'];

/**
 * The facts as they would stand if nothing new happened: lists that are complete up to the day of decision stay so, yearly figures
 * and editions to come stay unknown.
 */
export function unchangedFacts(facts: FactSet, today: LocalDate): FactSet {
  return recordOf(
    Object.entries(facts).map(([name, value]) => [name, yearly.includes(name) ? value : unchanged(value, today)]),
  );
}

function unchanged(value: FactValue, today: LocalDate): FactValue {
  if (typeof value !== 'object' || value === null || !('records' in value)) return value;
  const records = value.records.map((record) => unchangedFacts(record, today));
  const over = value.completeOver;
  // A list that ends the day before is as good as one that ends today: nothing is known of today yet.
  const reaches = over !== null && (over.to === null || over.to >= today);
  const projection: CollectionValue = { records, completeOver: reaches ? { from: over.from, to: null } : over };
  return projection;
}

/** The case as it would be decided for a filing on a later day, by the documents known now. */
export function filedOn(matter: Matter, day: LocalDate, facts?: FactSet, cutoff: LocalDate = day): Matter {
  const { decidedOn } = matter.input.days;
  const later = reopenMatter(matter, {
    ...(facts === undefined ? {} : { facts }),
    events: { filing: day, cutoff, review: day },
    decidedOn: day > decidedOn ? day : decidedOn,
  });
  // The facts of a later day are made from those given: what was found in these stays said.
  const lost = matter.issues.filter((finding) => !later.issues.includes(finding));
  return lost.length === 0 ? later : { ...later, issues: [...lost, ...later.issues] };
}
