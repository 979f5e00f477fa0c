import { creditCodeCharacter, organisationCodeCharacter } from '@huiqi/model/identifiers';
import { padded } from './draws.ts';
import { division } from './setting.ts';

/**
 * A valid credit code that no real body can bear: GB 11714 never issues the organisation codes PDY00001 to PDY99999.
 *
 * @param kind - 1 for an enterprise, 2 for an individual business
 * @param number - 1 to 99999
 */
export function creditCode(kind: 1 | 2, number: number): string {
  const body = `PDY${padded(number, 5)}`;
  const first17 = `9${kind}${division}${body}${organisationCodeCharacter(body) ?? ''}`;
  return first17 + (creditCodeCharacter(first17) ?? '');
}
