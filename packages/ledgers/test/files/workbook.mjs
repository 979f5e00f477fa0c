// The bytes of an .xlsx from a description that a person can read; ../lists/README.md says how its cells are written.
import { zip } from './zip.mjs';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text) =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/\r/gu, '&#13;');

/** The letters of a column, 0 being A. */
export function lettersOf(column) {
  return (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The day number of a day, in the system that counts from 1900 or from 1904. */
export function dayNumber(day, time = '00:00:00', from1904 = false) {
  const [hours, minutes, seconds] = time.split(':').map(Number);
  const days = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 - (from1904 ? 1462 : 0);
  const part = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return part === 0 ? String(days) : (days + part).toFixed(10);
}

/** The parts of a workbook by their path, to be changed and packed. */
export function partsOf({ sheets, from1904 = false }) {
  const formats = ['General'];
  const texts = new Map();
  const styleOf = (format) => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format);
  };
  const textOf = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  };
  const pages = sheets.map((sheet) => sheetXml(sheet, { styleOf, textOf, from1904 }));
  const ids = sheets.map((_, index) => index + 1);
  const states = { true: ' state="hidden"', very: ' state="veryHidden"' };
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets.map(({ name, hidden }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${states[hidden] ?? ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${ids.map((id) => `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId901" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId902" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${numberFormats(formats)}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map((format, index) => `<xf numFmtId="${builtIn[format] ?? 164 + index}" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" count="${texts.size}" uniqueCount="${texts.size}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(pages.map((page, index) => [`xl/worksheets/sheet${index + 1}.xml`, page])),
  };
}

/** Formats that have a number of their own and are written by it. */
const builtIn = { General: 0, '#14': 14, '#22': 22, '#31': 31, '#57': 57, '#58': 58 };

function numberFormats(formats) {
  const own = formats.flatMap((format, index) =>
    format in builtIn ? [] : [`<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`],
  );
  return own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`;
}

function sheetXml({ cells, merges = [], hiddenRows = [], hiddenColumns = [], filter, extra = '' }, tools) {
  const rows = cells.map((row, index) => {
    const inner = row.map((cell, column) => cellXml(cell, `${lettersOf(column)}${index + 1}`, tools)).join('');
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    return inner === '' && hidden === '' ? '' : `<row r="${index + 1}"${hidden}>${inner}</row>`;
  });
  const columns = hiddenColumns.map((number) => `<col min="${number}" max="${number}" width="9" hidden="1"/>`).join('');
  const merged = merges.map((merge) => `<mergeCell ref="${merge}"/>`).join('');
  return `${head}<worksheet xmlns="${main}" xmlns:r="${relations}">${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${rows.join('')}</sheetData>${extra}${filter === undefined ? '' : `<autoFilter ref="${filter}"/>`}${merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`}</worksheet>`;
}

function cellXml(cell, at, { styleOf, textOf, from1904 }) {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${textOf(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell.day !== undefined) {
    const format = cell.format ?? (cell.time === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss');
    return `<c r="${at}" s="${styleOf(format)}"><v>${dayNumber(cell.day, cell.time, from1904)}</v></c>`;
  }
  if (cell.number !== undefined)
    return `<c r="${at}" s="${styleOf(cell.format ?? 'General')}"><v>${cell.number}</v></c>`;
  if (cell.error !== undefined)
    return `<c r="${at}" t="e"><f>${escaped(cell.formula ?? '1/0')}</f><v>${cell.error}</v></c>`;
  if (cell.styled !== undefined) return `<c r="${at}" s="${styleOf(cell.styled)}"/>`;
  const { formula, value } = cell;
  if (value === undefined) return `<c r="${at}"><f>${escaped(formula)}</f></c>`;
  const kind = typeof value === 'string' ? ' t="str"' : '';
  return `<c r="${at}"${kind}><f>${escaped(formula)}</f><v>${escaped(String(value))}</v></c>`;
}

/** The bytes of parts, in their order. */
export function pack(parts, options = {}) {
  return zip(Object.entries(parts).map(([name, content]) => [name, content, options[name] ?? {}]));
}

/** The bytes of a workbook. */
export function workbookBytes(description) {
  return pack(partsOf(description));
}

/** The bytes of a workbook after its parts were changed; `change` gets them by path and gives them back. */
export function changedWorkbook(description, change, options) {
  return pack(change(partsOf(description)), options);
}
