import { crc32, deflateRawSync } from 'node:zlib';

/** An archive of parts, each deflated; a part of bytes is taken as deflated already, with a size of its own. */
export function zipOf(
  parts: Readonly<Record<string, string | { readonly packed: Uint8Array; readonly size: number }>>,
): Uint8Array {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, part] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const packed = typeof part === 'string' ? deflateRawSync(part) : part.packed;
    const size = typeof part === 'string' ? Buffer.byteLength(part) : part.size;
    const crc = typeof part === 'string' ? crc32(part) : 0;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    head.copy(entry, 16, 14, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(head, name, Buffer.from(packed));
    entries.push(entry, name);
    offset += head.length + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, directory, end]));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook around the XML of its sheet and of its shared texts. */
export function partsAround(sheet: string, texts = ''): Readonly<Record<string, string>> {
  return {
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${kinds}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${kinds}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${kinds}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...(texts === '' ? {} : { 'xl/sharedStrings.xml': texts }),
  };
}

/** The XML of a sheet of rows. */
export function sheetOf(rows: readonly string[]): string {
  return `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** The XML of a row of texts. */
export function rowOf(row: number, cells: readonly string[]): string {
  const inner = cells.map(
    (text, index) => `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${inner.join('')}</row>`;
}
