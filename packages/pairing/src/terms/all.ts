import { type ChainCodes, chain } from './chain.ts';
import { type ContinuityCodes, continuity } from './continuity.ts';
import { type DistanceCodes, distance } from './distance.ts';
import { type IndustryCodes, industry } from './industry.ts';
import { type ParkCodes, park } from './park.ts';
import { type RankCodes, rank } from './rank.ts';
import { type SkillsCodes, skills } from './skills.ts';
import type { CostTermSpec, TermPolicy } from './term.ts';
import { type TerritoryCodes, territory } from './territory.ts';

export type { ChainTerm } from './chain.ts';
export type { ContinuityTerm } from './continuity.ts';
export type { DistanceTerm } from './distance.ts';
export type { IndustryTerm } from './industry.ts';
export type { ParkTerm } from './park.ts';
export type { RankTerm } from './rank.ts';
export type { SkillsTerm } from './skills.ts';
export type { Points } from './term.ts';
export type { TerritoryTerm } from './territory.ts';

const described = [territory, park, distance, industry, skills, rank, chain, continuity] as const;

/** @inline */
type Described = (typeof described)[number];

/** The name of a cost term. */
export type TermName = Described['name'];

/** What a policy may write of each term; a term that is left out costs nothing. */
export type TermPolicies = {
  readonly [Term in Described as Term['name']]?: Term extends CostTermSpec<string, infer Policy> ? Policy : never;
};

/** The codes of all terms, each with the places in its words. */
export interface TermCodes
  extends TerritoryCodes,
    ParkCodes,
    DistanceCodes,
    IndustryCodes,
    SkillsCodes,
    RankCodes,
    ChainCodes,
    ContinuityCodes {}

/** All cost terms, in the order in which answers list them. */
export const costTerms: readonly CostTermSpec<TermName, TermPolicy>[] = described;
