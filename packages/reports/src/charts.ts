/**
 * Charts as SVG without a browser, with Chinese labels, readable in print.
 *
 * @packageDocumentation
 */

import { type Exact, formatExact } from '@huiqi/figures';
import { printable } from '@huiqi/kernel';
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from './document.ts';

/** How a chart is drawn. */
export interface ChartOptions {
  /** Its width in pixels; 720 unless given, which fills the type area of an A4 page. */
  readonly width?: number;
  /** Its height in pixels; 400 unless given. */
  readonly height?: number;
  /** The fonts of its labels, in order. */
  readonly fontFamily?: string;
}

/** Dark and light apart even in grey, so that a print without colour can be read. */
const colors = ['#1f4e79', '#c55a11', '#7f9db9', '#548235', '#bf9000', '#7f7f7f'];
/** Patterns are not needed: parts are labelled, lines have marks of their own. */
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'];

/**
 * Draws a chart as SVG: no browser, no clock, no address in it.
 *
 * @zh 图表
 * @param chart - the chart of a document
 * @param options - size and fonts
 * @returns the SVG, the same text for the same chart
 * @example
 * ```ts
 * import { chartSvg } from '@huiqi/reports/charts';
 *
 * const chart = { kind: 'chart', shape: 'column', caption: '月度减免', axis: '月份', categories: ['1月', '2月'], series: [{ name: '减免', values: [12, 30] }] } as const;
 * chartSvg(chart).includes('月度减免'); // => true
 * ```
 */
export function chartSvg(chart: Chart, options: ChartOptions = {}): string {
  use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);
  const { width = 720, height = 400, fontFamily: fonts = "SimSun, 'Noto Serif CJK SC', serif" } = options;
  // The library writes names into attributes as they are.
  const fontFamily = fonts.replace(/["<>&]/gu, "'");
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  drawing.setOption({
    animation: false,
    color: colors,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily, fontSize: 14, color: '#000000' },
    title: { text: chart.caption, left: 'center', top: 8, textStyle: { fontFamily, fontSize: 18, color: '#000000' } },
    // The legend stands below, where it never meets the title.
    legend: {
      show: chart.series.length > 1 || chart.shape === 'pie',
      bottom: 4,
      textStyle: { fontFamily, color: '#000000' },
    },
    ...(chart.shape === 'pie' ? parts(chart) : axes(chart)),
  });
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return printable(still(svg));
}

/**
 * What a page would need to react to a mouse is taken out, and names are counted anew: the library counts through all drawings, and
 * the second would be another text than the first.
 */
function still(svg: string): string {
  const plain = svg
    .replace(/<style\b.*?<\/style>/gsu, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/gu, '');
  const names = new Map<string, string>();
  return plain.replace(/\bzr\d+-[\w-]+/gu, (name) => {
    const known = names.get(name) ?? `zr-${names.size}`;
    names.set(name, known);
    return known;
  });
}

function parts({ categories, series }: Chart): EChartsCoreOption {
  const [first] = series;
  const data = categories.map((name, at) => ({
    name,
    value: pixel(first?.values[at] ?? null),
    text: textOf(first?.values[at] ?? null),
  }));
  return {
    series: [
      {
        type: 'pie',
        radius: '60%',
        center: ['50%', '50%'],
        data: data.map(({ name, value, text }) => ({ name, value, label: { formatter: `${name} ${text}` } })),
        label: { color: '#000000' },
        itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
      },
    ],
  };
}

function axes({ shape, axis, categories, series, unit }: Chart): EChartsCoreOption {
  const black = {
    axisLine: { show: true, lineStyle: { color: '#000000' } },
    axisLabel: { color: '#000000' },
    nameTextStyle: { color: '#000000' },
  };
  const names = { type: 'category', data: [...categories], name: axis, ...black };
  const amounts = { type: 'value', name: unit ?? '', splitLine: { lineStyle: { color: '#d0d0d0' } }, ...black };
  const lying = shape === 'bar';
  return {
    grid: {
      left: 16,
      right: 64,
      top: 72,
      bottom: series.length > 1 ? 48 : 24,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: lying ? amounts : names,
    // Lying bars are read from above.
    yAxis: lying ? { ...names, inverse: true } : amounts,
    series: series.map(({ name, values }, at) => ({
      type: shape === 'line' ? 'line' : 'bar',
      name,
      symbol: symbols[at % symbols.length],
      symbolSize: 8,
      barMaxWidth: 36,
      data: categories.map((_, index) => ({
        value: pixel(values[index] ?? null),
        label: {
          show: true,
          position: lying ? 'right' : 'top',
          color: '#000000',
          formatter: textOf(values[index] ?? null),
        },
      })),
    })),
  };
}

/** Where a value is drawn: the one place where an exact number becomes a length. */
function pixel(value: Exact | null): number | null {
  if (value === null) return null;
  return typeof value === 'number' ? value : value.num / value.den;
}

function textOf(value: Exact | null): string {
  return value === null ? '' : formatExact(value);
}
