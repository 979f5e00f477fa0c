import { accepted, type Issue, type Reading } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import { kindOfCreditCode } from '../enterprise-kind.ts';
import { Enterprise } from '../entities/enterprise.ts';
import { readEntity } from './read-entity.ts';

/**
 * Reads an enterprise; see `readEntity` for the issues. Where the credit code says another kind than the record, the record is
 * accepted with the warning `model.kind`.
 *
 * @zh 读取企业记录
 * @example
 * ```ts
 * import { readEnterprise } from '@huiqi/model';
 *
 * readEnterprise({ id: 'e1', name: '示例公司' }).ok; // => false
 * ```
 */
export function readEnterprise(input: unknown): Reading<Enterprise> {
  const reading = readEntity(Enterprise, input);
  if (!reading.ok) return reading;
  const disagreement = kindIssues(reading.value);
  return accepted(reading.value, [...reading.issues, ...disagreement]);
}

function kindIssues(enterprise: Enterprise): readonly Issue[] {
  const { kind, creditCode } = enterprise;
  const kindOfCode = creditCode === null ? null : kindOfCreditCode(creditCode);
  if (kind === null || kindOfCode === null || kind === kindOfCode) return [];
  return [issue('model.kind', { found: kind, wanted: kindOfCode }, ['kind'], 'warning')];
}
