import { describe, expect, test } from 'vitest';
import { emittedCodes, standsFor } from './support/codes.ts';

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
