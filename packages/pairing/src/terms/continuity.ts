import type { Places } from '@huiqi/kernel';
import { compareText } from '@huiqi/kernel';
import type { CostTermSpec } from './term.ts';

/** What a change costs: added to every officer but the one so far, where the enterprise had one. @zh 结对连续性 */
export interface ContinuityTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Points of a change. */
  readonly changed: number;
  /** Points of an officer who stays, 0 unless given; below zero, an empty place counts as a change too. */
  readonly kept?: number;
}

/** The codes of its words. */
export interface ContinuityCodes {
  'pairing.term.continuity': Places;
  'pairing.continuity.first': Places;
  'pairing.continuity.kept': Places<'officers'>;
  'pairing.continuity.changed': Places<'officers'>;
}

/** Whether the enterprise keeps an officer it had. An enterprise that had none has nothing to keep. */
export const continuity: CostTermSpec<'continuity', ContinuityTerm> = {
  name: 'continuity',
  title: { zh: '结对连续性', en: 'continuity' },
  parts: {
    changed: { form: 'count', zh: '更换', en: 'of a change' },
    kept: { form: 'count', zh: '沿用', en: 'of no change', optional: true },
  },
  find(policy, { officer, previous }) {
    const params = { officers: [...previous].sort(compareText) };
    if (previous.size === 0) return { code: 'pairing.continuity.first', params, points: 0 };
    if (previous.has(officer.id)) return { code: 'pairing.continuity.kept', params, points: policy.kept ?? 0 };
    return { code: 'pairing.continuity.changed', params, points: policy.changed };
  },
};
