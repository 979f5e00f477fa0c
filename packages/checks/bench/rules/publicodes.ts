import Engine from 'publicodes';
import { type Applicant, limits, type Measured, measure } from './cases.ts';

/** The same rule in its own language; a missing fact is left out of the situation. */
export function run(people: readonly Applicant[], items: number): Promise<Measured> {
  const engine = new Engine({
    service: { type: 'texte' },
    size: { type: 'texte' },
    individual: { type: 'booléen' },
    banned: { type: 'booléen' },
    employees: { type: 'nombre' },
    revenue: { type: 'nombre' },
    waiver: {
      valeur: {
        'toutes ces conditions': [
          { 'une de ces conditions': ["service = 'calibration'", "service = 'verification'"] },
          { 'une de ces conditions': ["size = 'micro'", "size = 'small'", 'individual'] },
          'banned = non',
          `employees <= ${limits.staff}`,
          `revenue < ${limits.revenue}`,
        ],
      },
    },
  } as never);
  const flag = (value: boolean): string => (value ? 'oui' : 'non');
  const ask = (person: Applicant): string => {
    engine.setSituation({
      service: `'${person.service}'`,
      size: `'${person.size}'`,
      individual: flag(person.individual),
      banned: flag(person.banned),
      ...(person.employees === null ? {} : { employees: person.employees }),
      revenue: person.revenue,
    } as never);
    const { nodeValue } = engine.evaluate('waiver');
    return nodeValue === true ? 'determined' : nodeValue === false ? 'not-applicable' : 'undetermined';
  };
  return measure(people, items, ask, false);
}
