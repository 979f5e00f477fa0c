const encryptedPackage = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

/**
 * The code of a file that is no text: `ledgers.xls` (an old workbook, also of WPS), `ledgers.locked` (one with a password),
 * `ledgers.xlsx` (a workbook of today), `ledgers.ods`, `ledgers.file` (any other kind); null for what may be text.
 */
export function kindOfFile(bytes: Uint8Array): `ledgers.${'file' | 'locked' | 'ods' | 'xls' | 'xlsx'}` | null {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holds(bytes, encryptedPackage) ? 'ledgers.locked' : 'ledgers.xls';
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const head = latin(bytes.subarray(0, 120));
    return head.includes('opendocument.spreadsheet') ? 'ledgers.ods' : 'ledgers.xlsx';
  }
  // A BIFF workbook without its container, a PDF, and other archives.
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04])) return 'ledgers.xls';
  const otherMarks = ['%PDF', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', '\x89PNG', '\xff\xd8\xff'];
  const head = latin(bytes.subarray(0, 8));
  return otherMarks.some((start) => head.startsWith(start)) ? 'ledgers.file' : null;
}

/** The code of a text that is no CSV: a web page or an XML table, which many systems hand out as `.xls`. */
export function kindOfText(text: string): 'ledgers.html' | null {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  const page = /^<(?:!doctype html|html|head|meta|body|table|div|style|\?xml|!--)/u.test(start);
  return page ? 'ledgers.html' : null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Whether the bytes hold a name, looked for in the directory at the usual places of its first megabyte and its last. */
function holds(bytes: Uint8Array, signature: readonly number[]): boolean {
  const [first = 0] = signature;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
