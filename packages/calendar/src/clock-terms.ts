import type { Span } from '@huiqi/kernel/days';
import type { Bilingual, CompiledRule } from '@huiqi/rules';
export interface ClockTerms {
  readonly span: Span;
  readonly extensions: readonly { readonly span: Span; readonly approver?: Bilingual }[];
  readonly exclusions: readonly string[];
  readonly consequence: Bilingual | null;
}
export function clockTerms({ rule }: CompiledRule): ClockTerms {
  const due = (rule.then as Readonly<Record<string, Readonly<Record<string, unknown>>>>)['due'] ?? {};
  const { span, extensions = [], exclusions = [], consequence = null } = due;
  return { span, extensions, exclusions, consequence } as ClockTerms;
}
