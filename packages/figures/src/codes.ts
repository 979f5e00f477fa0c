import { issuesOf, type Places } from '@huiqi/kernel';

/** The codes of `@huiqi/figures`, each with the places in its words. */
export interface FiguresParams {
  'figures.number': Places<'value'>;
  'figures.unit': Places<'left' | 'leftUnit' | 'right' | 'rightUnit'>;
  'figures.scope': Places<'left' | 'leftScope' | 'right' | 'rightScope'>;
  'figures.period': Places<'left' | 'leftPeriod' | 'right' | 'rightPeriod'>;
  'figures.periodLength': Places<'left' | 'leftPeriod' | 'right' | 'rightPeriod'>;
  'figures.periodUnstated': Places<'left' | 'right'>;
  'figures.periodOpen': Places<'label'>;
  'figures.zero': Places<'label'>;
  'figures.overWhole': Places<'part' | 'whole'>;
  'figures.overlap': Places<'left' | 'right'>;
  'figures.empty': Places<'label'>;
  'figures.range': Places<'label'>;
  'figures.opening': Places<'label'>;
  'figures.exceedsWhole': Places<'part' | 'whole'>;
  'figures.bound': Places;
  'figures.growthRange': Places;
  'figures.claimShape': Places<'text'>;
  'figures.claimBounds': Places<'text'>;
  'figures.claim': Places<'label' | 'text'>;
  'figures.claimContradicted': Places<'text' | 'label' | 'value'>;
  'figures.claimUnsupported': Places<'text'>;
  'figures.claimRounded': Places<'text' | 'label' | 'right'>;
  'figures.claimPeriod': Places<'text' | 'stated' | 'label' | 'known'>;
  'figures.boundByValue': Places<'text' | 'label'>;
}

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<FiguresParams>();
