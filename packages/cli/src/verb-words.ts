import type { Locale } from '@huiqi/messages';
import type { CliParams } from './codes.ts';
import { say } from './words.ts';

/** What the help says of a verb, in both languages. */
export interface VerbWords {
  /** What it does, in a few words. */
  readonly summary: Readonly<Record<Locale, string>>;
  /** How it is called. */
  readonly help: Readonly<Record<Locale, string>>;
}

/** What the words of a tool are called. */
type ToolKey = keyof CliParams extends infer Code
  ? Code extends `cli.verb.${infer Key}`
    ? Exclude<Key, 'unknown' | 'unknownNear'>
    : never
  : never;

/** The words of a tool of the command line; a verb of an engine brings its own. */
export function toolWords(key: ToolKey): VerbWords {
  return {
    summary: { zh: say(`cli.verb.${key}`, {}, 'zh'), en: say(`cli.verb.${key}`, {}, 'en') },
    help: { zh: say(`cli.help.${key}`, {}, 'zh'), en: say(`cli.help.${key}`, {}, 'en') },
  };
}
