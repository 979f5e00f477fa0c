import type { FactSet, LocalDate } from '@huiqi/kernel';
import { kindOfCreditCode } from './enterprise-kind.ts';
import type { Enterprise } from './entities/enterprise.ts';
import { checkDivision } from './identifiers/division.ts';
import { parseIndustry } from './identifiers/industry.ts';

/**
 * What is known of an enterprise on a day, as facts for the rules; what is not known is null. Money is in fen, a day is text.
 *
 * `enterprise.kind` is taken from the credit code where the record does not say it. `enterprise.highTech` is yes up to and
 * including the last day of the certificate, no after it, and null where no certificate is known: that a firm never had one is
 * for the caller to add. Of the division, `enterprise.province` and `enterprise.city` are the codes of what it lies in. Of the
 * industry, `enterprise.industrySection`, `enterprise.industryDivision` and `enterprise.industryGroup` are null where the code
 * is not fine enough.
 *
 * @zh 企业事实
 * @param enterprise - the record
 * @param day - the day the facts are asked for
 * @example
 * ```ts
 * import { factsOf } from '@huiqi/model/facts';
 *
 * const enterprise = {
 *   id: 'e1', creditCode: '92512000MA0000B151', name: '示例食品店', kind: null, division: '512000', park: null,
 *   industry: 'C1353', employees: 12, revenueFen: null, assetsFen: null, registeredOn: null, operatingSince: null,
 *   aboveScale: null, highTechUntil: '2026-11-22',
 * } as const;
 * factsOf(enterprise, '2026-11-22')['enterprise.highTech']; // => true
 * factsOf(enterprise, '2026-11-23')['enterprise.highTech']; // => false
 * factsOf(enterprise, '2026-11-22')['enterprise.kind']; // => 'individual-business'
 * factsOf(enterprise, '2026-11-22')['enterprise.revenue']; // => null
 * ```
 */
export function factsOf(enterprise: Enterprise, day: LocalDate): FactSet {
  const { creditCode, highTechUntil } = enterprise;
  const industry = partsOf(enterprise.industry, parseIndustry);
  const division = partsOf(enterprise.division, checkDivision);
  return {
    'enterprise.kind': enterprise.kind ?? (creditCode === null ? null : kindOfCreditCode(creditCode)),
    'enterprise.division': enterprise.division,
    'enterprise.province': division?.province ?? null,
    'enterprise.city': division?.city ?? null,
    'enterprise.park': enterprise.park,
    'enterprise.industry': industry?.code ?? null,
    'enterprise.industrySection': industry?.section ?? null,
    'enterprise.industryDivision': industry?.division ?? null,
    'enterprise.industryGroup': industry?.group ?? null,
    'enterprise.employees': enterprise.employees,
    'enterprise.revenue': enterprise.revenueFen,
    'enterprise.assets': enterprise.assetsFen,
    'enterprise.registeredOn': enterprise.registeredOn,
    'enterprise.operatingSince': enterprise.operatingSince,
    'enterprise.aboveScale': enterprise.aboveScale,
    'enterprise.highTechUntil': highTechUntil,
    'enterprise.highTech': highTechUntil === null ? null : day <= highTechUntil,
  };
}

function partsOf<T>(
  text: string | null,
  read: (text: string) => { readonly ok: true; readonly value: T } | { readonly ok: false },
): T | null {
  const reading = text === null ? null : read(text);
  return reading?.ok === true ? reading.value : null;
}
