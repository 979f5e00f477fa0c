import { readdirSync, readFileSync } from 'node:fs';
import type { LocalDate, Period } from '@huiqi/kernel';
import {
  checkNumbers,
  type Exact,
  type Figure,
  figure,
  type NumberCheck,
  type NumberFinding,
} from '../../src/index.ts';

/** A label of a number in the altered text: see the README of the folder. */
export interface Label {
  readonly n: number;
  readonly number: string;
  readonly snippet: string;
  readonly ordinal: number;
  readonly status: 'right' | 'altered' | 'unfounded' | 'name';
  readonly figure?: string;
  readonly label?: string;
  readonly scope?: string;
  readonly period?: Period;
  readonly measure?: string;
  readonly slip?: string;
}

/** A text with its figures and labels. */
export interface LabelledText {
  readonly id: string;
  readonly asOf: LocalDate;
  readonly text: string;
  readonly altered: string;
  readonly figures: readonly Figure[];
  readonly partOf: Readonly<Record<string, string>>;
  readonly labels: readonly Label[];
}

interface Written {
  readonly value: Exact;
  readonly period: Period;
}

const folder = new URL('../claims/', import.meta.url);

function exact(unit: string, value: Exact): Exact {
  if (unit !== '元') return value;
  return typeof value === 'number' ? value * 100 : { num: value.num * 100, den: value.den };
}

/** The labelled texts in the order of their numbers. */
export function labelledTexts(): readonly LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): LabelledText => {
      const read = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        id: string;
        asOf: LocalDate;
        scope: string;
        text: string;
        altered: string;
        numbers: Label[];
        figures: (Written & {
          id: string;
          label: string;
          unit: string;
          scope?: string;
          partOf?: string;
          earlier?: Written[];
        })[];
      };
      const figures = read.figures.flatMap(({ id, label, unit, scope = read.scope, value, period, earlier = [] }) =>
        [{ value, period }, ...earlier].map((one, at) =>
          figure(
            {
              id: at === 0 ? id : `${id}-${at}`,
              label,
              unit: unit === '元' ? 'fen' : unit.replace(/^个(?=工作日)/u, ''),
              scope,
              period: one.period,
            },
            exact(unit, one.value),
          ),
        ),
      );
      const partOf = Object.fromEntries(
        read.figures.flatMap(({ id, partOf: of }) => (of === undefined ? [] : [[id, of]])),
      );
      return {
        id: read.id,
        asOf: read.asOf,
        text: read.text,
        altered: read.altered,
        figures,
        partOf,
        labels: read.numbers,
      };
    });
}

/** A label with the place of its number in the altered text. */
export function placeOf({ snippet, ordinal, number }: Label, text: string): number {
  let at = -1;
  for (let count = 0; count < ordinal; count += 1) at = text.indexOf(snippet, at + 1);
  return at + snippet.indexOf(number);
}

/** The finding that speaks of a labelled number. */
export function findingOf(label: Label, text: string, { findings }: NumberCheck): NumberFinding | undefined {
  const at = placeOf(label, text);
  const end = at + label.number.length;
  return findings.find(({ mention }) => mention.offset < end && mention.offset + mention.text.length > at);
}

/** Whether a finding says that a number is wrong, and not only that nothing bears it out. */
export const isFlag = (finding: NumberFinding | undefined): boolean =>
  ['contradictory', 'wrongly-rounded', 'period-mixed'].includes(finding?.verdict ?? '');

/** The checked text. */
export const checked = ({ asOf, figures, partOf }: LabelledText, text: string): NumberCheck =>
  checkNumbers(text, figures, { asOf, partOf });
