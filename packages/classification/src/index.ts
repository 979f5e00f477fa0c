/**
 * What an enterprise is by law: its size as the set of tiers still possible, and the classes that policies ask for.
 *
 * @packageDocumentation
 */

export { tellClass, tellQualifies } from './classes/class-answer.ts';
export { classOf } from './classes/class-of.ts';
export type { ClassOptions } from './classes/class-options.ts';
export { classesOf } from './classes/classes-of.ts';
export { qualifies } from './classes/qualifies.ts';
export type { ClassificationParams } from './codes.ts';
export { classification } from './engine.ts';
export type * from './names.ts';
export { rankUpgrades, type UpgradeCandidate, type UpgradeRanking } from './scale/rank-upgrades.ts';
export { type ScaleKind, scaleKinds } from './scale/scale-kinds.ts';
export { type ScaleStatus, scaleOf } from './scale/scale-of.ts';
export { branchesOf, type IndustryBranch, type IndustryBranches } from './size/branches-of.ts';
export {
  type IndividualClass,
  type IndividualType,
  individualClasses,
  individualTypes,
} from './size/individual-kinds.ts';
export { type SizeIndustry, sizeIndustries } from './size/size-industries.ts';
export { type EnterpriseSize, type SizeOptions, sizeOf } from './size/size-of.ts';
export { classificationVocabulary } from './vocabulary.ts';
