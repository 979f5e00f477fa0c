import type { Locale } from '@huiqi/messages';
import { everywhere, type OptionName, options } from './arguments/options.ts';
import { fieldLines } from './field-lines.ts';
import type { Verb } from './verb.ts';
import { say } from './words.ts';

const locales: readonly Locale[] = ['zh', 'en'];

/** The help of one verb: how to call it, what it does, its options; in Chinese, then in English. */
export function verbHelp({ name, words, operands, options: optionNames, input }: Verb): string {
  const call = ['huiqi', name, operands, ...requiredOf(name, optionNames)].filter((part) => part !== '').join(' ');
  const parts = locales.map((locale) =>
    [
      `${name} — ${words.summary[locale]}`,
      '',
      `  ${call} ${say('cli.help.options', {}, locale)}`,
      '',
      words.help[locale],
      '',
      ...(input === undefined ? [] : [say('cli.help.fields', {}, locale), ...fieldLines(input, locale), '']),
      ...optionLines([...optionNames, ...everywhere], locale),
    ].join('\n'),
  );
  return parts.join('\n\n');
}

/** The help of the whole: every verb with what it does; in Chinese, then in English. */
export function allHelp(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
  const parts = locales.map((locale) =>
    [
      say('cli.help.all', {}, locale),
      '',
      ...verbs.map(({ name, words }) => `  ${name.padEnd(width)}${words.summary[locale]}`),
      '',
      say('cli.help.more', {}, locale),
    ].join('\n'),
  );
  return parts.join('\n\n');
}

/** The days stand in the call: a verb that decides does not go without them. */
function requiredOf(name: string, optionNames: readonly OptionName[]): readonly string[] {
  const days =
    name === 'pack diff' || name === 'pair' || name === 'check-numbers'
      ? []
      : optionNames.filter((optionName) => optionName === 'as-of' || optionName === 'known-on');
  const entity = name === 'ledger' ? (['entity'] as const) : [];
  const figures = name === 'check-numbers' ? (['figures'] as const) : [];
  return [...days, ...entity, ...figures].map(written);
}

function written(name: OptionName): string {
  const option = options[name];
  return 'value' in option ? `--${name} ${option.value}` : `--${name}`;
}

/** `known-on` as `knownOn`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

function optionLines(names: readonly OptionName[], locale: Locale): readonly string[] {
  const width = Math.max(...names.map((name) => written(name).length)) + 2;
  return names.map((name) => {
    const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<
      Exclude<OptionName, 'version'>
    >;
    return `  ${written(name).padEnd(width)}${say(`cli.option.${key}.help`, {}, locale)}`;
  });
}
