import type { Engine } from '@huiqi/rules';

/** Pairing, which reads no rules. @zh 结对引擎 */
export const pairing: Engine<'pairing', object, object> = {
  name: 'pairing',
  owns: [],
  vocabulary: null,
};
