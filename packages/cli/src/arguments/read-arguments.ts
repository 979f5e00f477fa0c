import { parseArgs } from 'node:util';
import { type CallerError, type LocalDate, nearestWord, parseLocalDate } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import { callerError } from '../caller-error.ts';
import { everywhere, type OptionName, options } from './options.ts';

/** The arguments of a call, checked against what its verb takes. */
export interface Arguments {
  /** What was given without a dash, in order. */
  readonly operands: readonly string[];
  /** The language of words. */
  readonly locale: Locale;
  /** Whether a flag was given. */
  readonly flag: (name: OptionName) => boolean;
  /** The text of an option, or null where it was not given. */
  readonly text: (name: OptionName) => string | null;
  /** The day of an option that has to be given. */
  readonly day: (name: OptionName) => LocalDate;
}

const short = { h: 'help' } as const;

/**
 * Reads the arguments of a verb.
 *
 * @param argv - the arguments after the verb
 * @param optionNames - the options the verb takes beside those that every verb takes
 * @throws {@link CallerError} `cli.option.unknown`, `cli.option.value`, `cli.option.flag`, `cli.option.locale`; and from the
 * functions it gives `cli.option.missing`, `cli.option.day`
 */
export function readArguments(argv: readonly string[], optionNames: readonly OptionName[]): Arguments {
  const names = [...optionNames, ...everywhere];
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(names.map((name) => [name, { type: isFlag(name) ? 'boolean' : 'string' } as const])),
    strict: false,
    tokens: true,
  });
  const values = new Map<OptionName, string | true>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName === '-h' ? short.h : names.find((optionName) => optionName === token.name);
    if (name === undefined) throw unknownOption(token.rawName, names);
    if (isFlag(name) && token.value !== undefined) throw callerError('cli.option.flag', { option: `--${name}` });
    if (!isFlag(name) && (token.value ?? '') === '') {
      throw callerError('cli.option.value', { option: `--${name}`, example: exampleOf(name) });
    }
    values.set(name, token.value ?? true);
  }
  const text = (name: OptionName): string | null => {
    const value = values.get(name);
    return typeof value === 'string' ? value : null;
  };
  return {
    operands,
    locale: localeOf(text('locale')),
    flag: (name) => values.has(name),
    text,
    day: (name) => dayOf(name, text(name)),
  };
}

function isFlag(name: OptionName): boolean {
  return options[name].type === 'flag';
}

function exampleOf(name: OptionName): string {
  const option = options[name];
  return 'value' in option ? `--${name} ${option.value}` : `--${name}`;
}

function unknownOption(typed: string, names: readonly OptionName[]): CallerError {
  const nearest = nearestWord(
    typed,
    names.map((name) => `--${name}`),
  );
  return nearest === null
    ? callerError('cli.option.unknown', { option: typed })
    : callerError('cli.option.unknownNear', { option: typed, nearest });
}

function localeOf(text: string | null): Locale {
  if (text === null || text === 'zh') return 'zh';
  if (text === 'en') return 'en';
  throw callerError('cli.option.locale', { found: text });
}

function dayOf(name: OptionName, text: string | null): LocalDate {
  if (text === null) throw callerError('cli.option.missing', { option: `--${name}`, example: exampleOf(name) });
  const day = parseLocalDate(text);
  if (!day.ok) throw callerError('cli.option.day', { option: `--${name}`, found: text });
  return day.value;
}
