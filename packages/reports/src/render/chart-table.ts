import { formatExact } from '@huiqi/figures';
import { recordOf } from '@huiqi/kernel';
import type { Chart, Table } from '../document.ts';

/** The values of a chart as a table: what is printed where nothing can be drawn. */
export function chartTable(chart: Chart): Table {
  const unit = chart.unit === undefined ? {} : { unit: chart.unit };
  return {
    kind: 'table',
    caption: chart.caption,
    columns: [
      { key: 'category', title: chart.axis },
      ...chart.series.map(({ name }, index) => ({ key: `s${index}`, title: name, align: 'right' as const, ...unit })),
    ],
    rows: chart.categories.map((category, at) => ({
      category,
      ...recordOf(
        chart.series.map(({ values }, index) => {
          const value = values[at] ?? null;
          return [`s${index}`, value === null ? null : formatExact(value)];
        }),
      ),
    })),
  };
}
