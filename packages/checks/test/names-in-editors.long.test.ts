import { dirname } from 'node:path';
import * as packs from '@huiqi/packs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from './support/workspace.ts';

// What an editor shows of the names of packs and engines (ADR 21), asked of TypeScript's own language service.

const config = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
const parsed = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, root);
const options: ts.CompilerOptions = { ...parsed.options, noUnusedLocals: false };
const imports = `
import * as shipped from '@huiqi/packs';
import { cnCalendar, cnComplaints, cnMetrology, cnQualityAward } from '@huiqi/packs';
import type { SealedPack } from '@huiqi/rules';
import { openRuleDesk } from '@huiqi/sdk';
import { calendar, dueDay } from '@huiqi/sdk/calendar';
import { fees } from '@huiqi/sdk/fees';
const desk = openRuleDesk({ engines: [calendar, fees], packs: [cnComplaints, cnMetrology, cnQualityAward], calendar: cnCalendar });
const days = { decidedOn: '2026-03-02', events: {} } as const;
`;
const file = `${root}packages/sdk/test/in-an-editor.ts`;
let text = '';
let version = 0;
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '1'),
  getScriptSnapshot: (name) => {
    const found = name === file ? text : ts.sys.readFile(name);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (path) => ts.sys.readFile(path),
  directoryExists: (path) => ts.sys.directoryExists(path),
  getDirectories: (path) => ts.sys.getDirectories(path),
});

/** Writes lines behind the imports; `|` says where the editor stands. */
function at(lines: string): number {
  text = imports + lines.replace('|', '');
  version += 1;
  return imports.length + lines.indexOf('|');
}

const completed = (lines: string): readonly string[] =>
  service
    .getCompletionsAtPosition(file, at(lines), { includeCompletionsWithInsertText: true })
    ?.entries.map(({ name }) => name) ?? [];

/** What an editor tells of one of the names it proposes. */
function told(lines: string, name: string): string {
  const details = service.getCompletionEntryDetails(file, at(lines), name, {}, undefined, {}, undefined);
  return ts.displayPartsToString(details?.documentation);
}

function errorsOf(lines: string): string {
  at(lines);
  return service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .join('\n');
}

describe('an editor', () => {
  test('completes facts of the engines, and their codes', () => {
    const facts = completed("desk.matter({ ...days, facts: { '|' } });");
    expect(facts).toEqual(expect.arrayContaining(['enterprise.employees', 'instrument.use']));
    expect(completed("desk.matter({ ...days, facts: { 'instrument.use': '|' } });")).toContain('trade');
  });

  test('completes clocks and clauses of the packs, and no others', () => {
    const clocks = completed("dueDay(desk.matter({ ...days, facts: {} }), '|');");
    expect(clocks).toContain('cn.complaint.accept');
    expect(clocks.every((name) => name.startsWith('cn.'))).toBe(true);
    const clauses = completed("desk.matter({ ...days, facts: {}, judgements: { '|' } });");
    expect(clauses.length).toBeGreaterThan(0);
  });

  test('tells a fact by its Chinese title', () => {
    expect(told("desk.matter({ ...days, facts: { '|' } });", 'enterprise.employees')).toContain('从业人员（人）');
  });
});

describe('the compiler', () => {
  test('refuses a wrong code and a wrong fact where they stand, and names the clocks there are', () => {
    expect(errorsOf("desk.matter({ ...days, facts: { 'instrument.use': 'trad' } });")).toContain(
      `'"trad"' is not assignable`,
    );
    expect(errorsOf("desk.matter({ ...days, facts: { 'instrument.us': 'trade' } });")).toContain('is not assignable');
    expect(errorsOf("dueDay(desk.matter({ ...days, facts: {} }), 'cn.complaint.acept');")).toContain('cn.complaint.');
  });

  test('finds nothing wrong in what is right', () => {
    expect(
      errorsOf("dueDay(desk.matter({ ...days, facts: { 'instrument.use': 'trade' } }), 'cn.complaint.accept');"),
    ).toBe('');
  });
});

test('names of all packs cost next to nothing: fifty matters at typed packs, beside untyped ones', () => {
  const opened = Array.from(
    { length: 50 },
    (_, index) => `all.matter({ ...days, facts: { 'enterprise.employees': ${index} } });`,
  );
  const cost = (packs: string): number => {
    at(
      `const packs = ${packs};\nconst all = openRuleDesk({ engines: [calendar, fees], packs, calendar: cnCalendar });\n${opened.join('\n')}`,
    );
    const host = ts.createCompilerHost(options);
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const program = ts.createProgram([file], options, {
      ...host,
      getCurrentDirectory: () => dirname(`${root}x`),
      fileExists: (name) => name === file || host.fileExists(name),
      getSourceFile: (name, target) => (name === file ? source : host.getSourceFile(name, target)),
    });
    expect(program.getSemanticDiagnostics(source)).toHaveLength(0);
    return program.getInstantiationCount();
  };
  const names = Object.entries(packs).flatMap(([name, one]) =>
    packs.allPacks.some((pack) => pack === one) ? [`shipped.${name}`] : [],
  );
  expect(names).toHaveLength(packs.allPacks.length);
  const [typed, untyped] = [cost(`[${names.join()}] as const`), cost(`[${names.join()}] as readonly SealedPack[]`)];
  console.log(`instantiations: ${typed} with names, ${untyped} without`);
  expect(untyped).toBeGreaterThan(1000);
  expect(typed - untyped).toBeLessThan(2000);
  expect(typed).toBeLessThan(8000);
});
