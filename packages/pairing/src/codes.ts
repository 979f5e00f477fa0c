import { issuesOf, type Places } from '@huiqi/kernel';
import type { TermCodes } from './terms/all.ts';

/** The codes of `@huiqi/pairing`, each with the places in its words; those of cost terms stand with their term. */
export interface PairingParams extends TermCodes {
  'pairing.refused': Places;
  'pairing.day.differs': Places<'asOf' | 'day'>;
  'pairing.day.missing': Places;
  'pairing.arrays': Places<'what' | 'at'>;
  'pairing.certificate': Places<'what' | 'at'>;
  'pairing.enterprise': Places<'enterpriseId'>;
  'pairing.officer': Places<'officerId'>;
  'pairing.input': Places<'codes'>;
  'pairing.input.differs': Places<'found' | 'wanted'>;
  'pairing.cost': Places<'what' | 'at'>;
  'pairing.range': Places<'largest' | 'officers' | 'places'>;
  'pairing.aborted': Places<'rowScans'>;
  'pairing.policy.whole': Places<'text'>;
  'pairing.policy.order': Places<'at'>;
  'pairing.policy.open': Places;
  'pairing.duplicate': Places<'id'>;
  'pairing.capacity.count': Places<'id' | 'text'>;
  'pairing.capacity.unknown': Places<'id'>;
  'pairing.minimum.count': Places<'id' | 'text'>;
  'pairing.minimum.overCapacity': Places<'id' | 'text'>;
  'pairing.metres': Places<'text'>;
  'pairing.pin.unknown': Places<'enterpriseId' | 'officerId'>;
  'pairing.pin.recused': Places<'enterpriseId' | 'officerId'>;
  'pairing.pin.outOfPlay': Places<'enterpriseId' | 'officerId'>;
  'pairing.wanted': Places<'id' | 'text'>;
  'pairing.workload': Places<'id' | 'text'>;
  'pairing.weighted.one': Places<'id' | 'needed'>;
  'pairing.repair.changes': Places<'wanted' | 'fewest'>;
  'pairing.excluded.left': Places<'on'>;
  'pairing.coverage.nobody': Places;
  'pairing.coverage.incompetent': Places;
  'pairing.coverage.uncovered': Places<'needed' | 'has'>;
  'pairing.coverage.doubly': Places<'needed' | 'officers'>;
  'pairing.coverage.outside': Places;
  'pairing.coverage.overloaded': Places<'load' | 'capacity'>;
  'pairing.coverage.underloaded': Places<'load' | 'minimum'>;
  'pairing.coverage.unfit': Places;
  'pairing.coverage.gone': Places;
  'pairing.coverage.unknown': Places;
  'pairing.cover.nobody': Places;
  'pairing.cover.full': Places;
  'pairing.void.officerMissing': Places;
  'pairing.void.officerLeft': Places<'on'>;
  'pairing.void.enterpriseMissing': Places;
  'pairing.void.counterpartMissing': Places;
  'pairing.void.counterpartLeft': Places<'on'>;
  'pairing.term.load': Places;
  'pairing.term.unserved': Places;
  'pairing.excluded.recusal': Places<'reason'>;
  'pairing.excluded.absence': Places<'from' | 'to'>;
  'pairing.excluded.absenceOpen': Places<'from'>;
  'pairing.excluded.capacityUnknown': Places;
  'pairing.excluded.noCapacity': Places;
  'pairing.unserved.nobody': Places;
  'pairing.unserved.dearer': Places;
  'pairing.change.optimum': Places;
  'pairing.change.officerGone': Places;
  'pairing.change.enterpriseGone': Places;
  'pairing.witness.capacity': Places<'enterprises' | 'officers' | 'places' | 'shortBy'>;
  'pairing.witness.minimum': Places<'officers' | 'places' | 'enterprises' | 'shortBy'>;
  'pairing.answer.paired': Places<'enterprises' | 'pairs' | 'empty' | 'kept' | 'changed' | 'cost'>;
  'pairing.answer.row': Places<'enterprise' | 'officer' | 'cost' | 'why'>;
  'pairing.answer.other': Places<'enterprise' | 'officer' | 'more'>;
  'pairing.answer.empty': Places<'enterprise' | 'places' | 'why'>;
  'pairing.answer.change': Places<'enterprise' | 'from' | 'to' | 'why'>;
  'pairing.answer.end': Places<'enterprise' | 'officer' | 'why'>;
  'pairing.answer.loads': Places<'officers' | 'least' | 'most' | 'spread'>;
  'pairing.answer.units': Places<'officers' | 'least' | 'most' | 'spread'>;
  'pairing.answer.bound': Places<'cost' | 'lowerBound'>;
  'pairing.answer.proof': Places<'cost'>;
  'pairing.answer.nothing': Places;
  'pairing.answer.impossible': Places;
}

/** A field of an officer or enterprise that a cost term may find unknown: each has words of its own. */
export type UnknownField = keyof PairingParams extends infer Code
  ? Code extends `pairing.unknown.${infer Field}`
    ? Field
    : never
  : never;

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<PairingParams>();
