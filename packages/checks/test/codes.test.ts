import { describe, expect, test } from 'vitest';
import { emittedCodes, standsFor } from './support/codes.ts';
import { untypedMakers } from './support/untyped-makers.ts';
import { readSources, workspaceFolders } from './support/workspace.ts';

describe('codes are found', () => {
  const source = (text: string) => [{ room: 'fees', path: 'packages/fees/src/planted.ts', text }];
  const codes = (text: string) => emittedCodes(source(text)).map(({ code }) => code);

  test.each([
    ["issue('fees.first', {});", ['fees.first']],
    ["return refused(long ? 'fees.long' : 'fees.short');", ['fees.long', 'fees.short']],
    ["throw new CallerError('fees.bug');", ['fees.bug']],
    ["const bug = 'fees.bug'; throw new CallerError(bug);", ['fees.bug']],
    ["throw new CallerError(reading.issues[0]?.code ?? 'fees.other');", ['fees.other']],
    ["const caution = { code: 'fees.caution', params: {} };", ['fees.caution']],
    ["interface Finding { readonly code: 'fees.a' | 'fees.b' }", ['fees.a', 'fees.b']],
    ["function no(code: string) { return code; }\nno('fees.own');", ['fees.own']],
    ["interface Scope { readonly refuse: (code: string) => never }\nscope.refuse('fees.word');", ['fees.word']],
    ["function issueOf(left: Fee, code = 'fees.period') { return left; }", ['fees.period']],
    ['issue(`fees.${kind}.missing`);', ['fees.*.missing']],
    ["issue('plain');", ['plain']],
    ["const division = { code: '330304', name: 'fees.name' };", []],
    ["function divisionOf(code: DivisionCode) { return code; }\ndivisionOf('fees.not');", []],
  ])('in %s', (text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });

  test('a template stands for the codes it can make, and for no other', () => {
    expect(standsFor('fees.*.missing', 'fees.order.missing')).toBe(true);
    expect(standsFor('fees.*.missing', 'fees.order.found')).toBe(false);
    expect(standsFor('fees.missing', 'feesXmissing')).toBe(false);
  });
});

describe('makers of findings that take any code', () => {
  const source = (text: string, path = 'packages/fees/src/planted.ts') => [
    { room: path.split('/')[1] ?? '', path, text },
  ];

  test('are used by no package: each has makers that know its codes', () => {
    expect(
      untypedMakers(
        workspaceFolders()
          .filter((room) => room !== 'checks')
          .flatMap(readSources),
      ),
    ).toEqual([]);
  });

  test.each([
    ["import { issue } from '@huiqi/kernel';", 'issue'],
    ["import { refused as no, type Reading } from '@huiqi/kernel';", 'refused'],
    ["import { type Issue, CallerError } from '@huiqi/kernel';", 'CallerError'],
    ["import * as kernel from '@huiqi/kernel';", '*'],
  ])('are found in %s', (text, name) => {
    expect(untypedMakers(source(text))).toEqual([`packages/fees/src/planted.ts: ${name}`]);
  });

  test('are found in the kernel too, but where the makers of packages are made of them', () => {
    const text = "import { issue } from './issue.ts';\nimport { CallerError } from './caller-error.ts';";
    const path = 'packages/kernel/src/planted.ts';
    expect(untypedMakers(source(text, path))).toEqual([`${path}: issue`, `${path}: CallerError`]);
    expect(untypedMakers(source(text, 'packages/kernel/src/issues-of.ts'))).toEqual([]);
  });

  test('as types do no harm', () => {
    expect(untypedMakers(source("import type { CallerError } from '@huiqi/kernel';"))).toEqual([]);
    expect(untypedMakers(source("import { type CallerError, errorOf } from '@huiqi/kernel';"))).toEqual([]);
  });
});
