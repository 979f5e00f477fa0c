import Engine from 'publicodes';
import { policies } from './policies.ts';
import type { Firm } from './population.ts';
import { payable } from './reference.ts';

/** The same policies in its own language; what is met is summed up by the arithmetic of the reference. */
export function asked(): (firm: Firm) => number {
  const anyOf = (name: string, values: readonly string[]) => values.map((value) => `${name} = '${value}'`);
  const rules = Object.fromEntries(
    policies.map((policy) => [
      policy.id,
      {
        valeur: {
          'toutes ces conditions': [
            { 'une de ces conditions': anyOf('service', policy.services) },
            ...(policy.city === null ? [] : [`city = '${policy.city}'`]),
            {
              'une de ces conditions': [...anyOf('size', policy.sizes), ...(policy.individuals ? ['individual'] : [])],
            },
            ...(policy.employeesMost === null ? [] : [`employees <= ${policy.employeesMost}`]),
            ...(policy.revenueBelow === null ? [] : [`revenue < ${policy.revenueBelow}`]),
          ],
        },
      },
    ]),
  );
  const engine = new Engine({
    service: { type: 'texte' },
    city: { type: 'texte' },
    size: { type: 'texte' },
    individual: { type: 'booléen' },
    employees: { type: 'nombre' },
    revenue: { type: 'nombre' },
    ...rules,
  } as never);
  return (firm) => {
    engine.setSituation({
      service: `'${firm.service}'`,
      city: `'${firm.city}'`,
      size: `'${firm.size}'`,
      individual: firm.individual ? 'oui' : 'non',
      employees: firm.employees,
      revenue: firm.revenue,
    } as never);
    return payable(
      firm.list,
      policies.filter(({ id }) => engine.evaluate(id).nodeValue === true),
    );
  };
}
