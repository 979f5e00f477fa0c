/**
 * What an enterprise is by law: its size as the set of tiers still possible, and the classes that policies ask for.
 *
 * @packageDocumentation
 */

export { branchesOf, type IndustryBranch, type IndustryBranches } from './branches-of.ts';
export { tellClass, tellQualifies } from './class-answer.ts';
export { type ClassOptions, classOf } from './class-of.ts';
export { classesOf } from './classes-of.ts';
export { type IndividualClass, type IndividualType, individualClasses, individualTypes } from './individual-kinds.ts';
export { qualifies } from './qualifies.ts';
export { rankUpgrades, type UpgradeCandidate, type UpgradeRanking } from './rank-upgrades.ts';
export { type ScaleKind, scaleKinds } from './scale-kinds.ts';
export { type ScaleStanding, scaleOf } from './scale-of.ts';
export { type SizeIndustry, sizeIndustries } from './size-industries.ts';
export { type EnterpriseSize, type SizeOptions, sizeOf } from './size-of.ts';
export { classificationVocabulary } from './vocabulary.ts';
