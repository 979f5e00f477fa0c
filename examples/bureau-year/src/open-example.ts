import { readFileSync } from 'node:fs';
import {
  cnCalendar,
  cnCompanyDuties,
  cnMetrology,
  cnPatent,
  cnQualityAward,
  cnSize,
  cnVerification,
  fuzhouQualityAward,
  jiangsuTesting,
  xiamenMetrology,
  zhejiangQualityAward,
} from '@huiqi/packs';
import type { SealedPack } from '@huiqi/rules';
import { readPack } from '@huiqi/rules/read';
import { openRuleDesk, type RuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';

/** The code of 示例区: GB/T 2260 does not use it. */
const division = '330399';

/** The two packs of 示例区: invented, and marked `example`. */
const localPacks = ['local-waiver', 'district-award'] as const;

/**
 * Opens the bureau of 示例区: national and provincial rules, and its own invented policies. Packs of other places are handed in
 * too, and left out by the division.
 */
export function openExample(): RuleDesk {
  const national = [cnSize, cnMetrology, cnPatent, cnQualityAward, cnCompanyDuties, cnVerification];
  const places = [zhejiangQualityAward, fuzhouQualityAward, xiamenMetrology, jiangsuTesting];
  const packs = [...national, ...places, ...localPacks.map(readLocalPack)];
  return openRuleDesk({ engines, packs, calendar: cnCalendar, division, examples: true });
}

/** One of the packs of 示例区, read as anybody's pack from disk is: with issues instead of a guess. */
export function readLocalPack(name: (typeof localPacks)[number]): SealedPack {
  const read = readPack(JSON.parse(readFileSync(new URL(`../packs/${name}.json`, import.meta.url), 'utf8')));
  if (!read.ok) throw new Error(`${name}.json ${JSON.stringify(read.issues)}`);
  return read.value;
}
