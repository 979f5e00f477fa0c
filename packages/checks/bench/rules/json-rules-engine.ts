import { Engine } from 'json-rules-engine';
import { type Applicant, limits, type Measured, measure } from './cases.ts';

/** The same rule; a missing fact is undefined, which this engine reads as a value like any other. */
export function run(people: readonly Applicant[], items: number): Promise<Measured> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule({
    conditions: {
      all: [
        { fact: 'service', operator: 'in', value: ['calibration', 'verification'] },
        {
          any: [
            { fact: 'size', operator: 'in', value: ['micro', 'small'] },
            { fact: 'individual', operator: 'equal', value: true },
          ],
        },
        { fact: 'banned', operator: 'equal', value: false },
        { fact: 'employees', operator: 'lessThanInclusive', value: limits.staff },
        { fact: 'revenue', operator: 'lessThan', value: limits.revenue },
      ],
    },
    event: { type: 'waive', params: { off: 0.5 } },
  });
  const ask = async (person: Applicant): Promise<string> => {
    const facts: Record<string, unknown> = { ...person };
    if (person.employees === null) delete facts['employees'];
    const { events } = await engine.run(facts);
    return events.length > 0 ? 'determined' : 'not-applicable';
  };
  return measure(people, items, ask, true);
}
