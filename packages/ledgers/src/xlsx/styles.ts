import { builtInFormat, type NumberFormat, numberFormat } from './number-format.ts';
import { type Package, scanPart } from './part-text.ts';
import { attribute } from './xml-scanner.ts';

/** The number format of each style of the workbook, by its number. */
export async function readFormats(file: Package, path: string): Promise<readonly NumberFormat[]> {
  const named = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  await scanPart(file, path, {
    open(name, text) {
      if (name === 'numFmt') {
        named.set(Number(attribute(text, 'numFmtId')), numberFormat(attribute(text, 'formatCode') ?? ''));
      }
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attribute(text, 'numFmtId') ?? 0);
      formats.push(named.get(id) ?? builtInFormat(id));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
    broken: () => undefined,
  });
  return formats;
}
