import type { WorkingCalendar } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import type { SealedPack } from '@huiqi/rules';
import { openRuleDesk, type RuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import { layersOf } from './layers.ts';

/** What is let in beside confirmed law. */
export interface LetIn {
  /** Rules with evidence `none`. */
  readonly unconfirmed: boolean;
  /** Projections into the calendar. */
  readonly provisional?: boolean;
  /** The working calendar; the shipped one unless given. */
  readonly calendar?: WorkingCalendar;
}

/** A bureau of a pack's place, with the pack and the layers above it. Examples are let in: the pack was named. */
export function bureauOfPack(
  pack: SealedPack,
  { unconfirmed, provisional = false, calendar = cnCalendar }: LetIn,
): RuleDesk {
  return openRuleDesk({
    engines,
    packs: layersOf(pack),
    calendar,
    ...(pack.division === null ? {} : { division: pack.division }),
    examples: true,
    unconfirmed,
    provisional,
  });
}
