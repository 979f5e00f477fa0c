import type { Issue } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import { saidIssue } from '../said-issue.ts';
import { say } from '../words.ts';
import { type JsonFile, placeAt } from './pack-file.ts';
import { placeInJson } from './place-in-json.ts';

/** Something to be said against a file. */
export interface Finding {
  /** The file. */
  readonly file: string;
  /** The line it stands on, from one, or null where it stands nowhere in particular. */
  readonly line: number | null;
  /** The rule, parameter or document it is about, or null for the whole. */
  readonly about: string | null;
  /** What was found. */
  readonly found: Issue;
}

/**
 * A finding at a path of a pack's file, with the line and the rule, parameter or document it is about.
 *
 * @param source - the file
 * @param path - where in its data
 * @param finding - what was found
 */
export function findingAt({ file, text, data }: JsonFile, path: Issue['path'], finding: Issue): Finding {
  const line = path.length === 0 ? null : placeAt(text, placeInJson(text, path)).line;
  return { file, line, about: aboutOf(data, path), found: finding };
}

/** The id of the rule or parameter, or the key of the document, that a path leads into. */
function aboutOf(data: unknown, [list, key]: Issue['path']): string | null {
  if (list === 'documents' || list === 'facts') return key === undefined ? null : String(key);
  if ((list !== 'rules' && list !== 'parameters') || key === undefined) return null;
  const items = (data as Readonly<Record<string, readonly { readonly id?: unknown }[] | undefined>>)[list];
  const id = items?.[Number(key)]?.id;
  return typeof id === 'string' ? id : `${list}[${String(key)}]`;
}

/**
 * A finding in words, three lines: where, what is wrong, what to do.
 *
 * @param finding - the finding
 * @param locale - the language
 */
export function sayFinding({ file, line, about, found }: Finding, locale: Locale): string {
  const { message, todo } = saidIssue(found, locale);
  const place = line === null ? file : `${file}:${line}`;
  const head = say(`cli.finding.${found.severity}`, { place: about === null ? place : `${place}  ${about}` }, locale);
  return [head, `  ${message}`, ...(todo === null ? [] : [`  ${say('cli.finding.todo', { todo }, locale)}`])].join(
    '\n',
  );
}
