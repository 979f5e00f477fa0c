import { callerError } from '../codes.ts';
import type { RuleBook } from '../compile/book.ts';

/**
 * Refuses a book that was compiled without the words of an engine. Such a book holds none of its rules, so an engine that went on would
 * answer “no waiver” or “no such award” by accident: every engine asks this first.
 *
 * @param book - the compiled rules
 * @param engine - the engine's name, as its vocabulary gives it in `engines`
 * @throws {@link CallerError} `rules.engine.missing` for a book without the engine's words, `rules.case.book` for what is no book
 */
export function requireEngine(book: RuleBook | undefined, engine: string): void {
  const { engines = [] } = requireBook(book).vocabulary;
  if (engines.includes(engine)) return;
  throw callerError(
    'rules.engine.missing',
    { engine },
    `The engine “${engine}” was not handed to the desk: openRuleDesk({ engines: [${engine}, …] }); who calls \`compile\` joins ${engine}Vocabulary. 规则工作台没有引擎“${engine}”，请交给 openRuleDesk({ engines: [${engine}, …] })；自行编译的，并入 ${engine}Vocabulary。`,
  );
}

/**
 * A desk or a list of packs is easily taken for the book.
 *
 * @throws {@link CallerError} `rules.case.book`
 */
export function requireBook(book: RuleBook | undefined): RuleBook {
  if (book?.check !== undefined) return book;
  throw callerError(
    'rules.case.book',
    {},
    'This is no rule book: pass what `compile` gives, or `bureau.book`. 请传入 compile 的结果或 bureau.book。',
  );
}
