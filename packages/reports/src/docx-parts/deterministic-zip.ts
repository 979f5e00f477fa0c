/**
 * A zip archive with the day of each entry set to 1980-01-01: the same document is the same bytes on every day. Only the four bytes of
 * time and day in each header are changed.
 */
export function deterministicZip(bytes: Uint8Array): Uint8Array {
  const pinned = bytes.slice();
  const view = new DataView(pinned.buffer);
  let at = endOfDirectory(view);
  if (at < 0) return pinned;
  const count = view.getUint16(at + 10, true);
  at = view.getUint32(at + 16, true);
  for (let entry = 0; entry < count && view.getUint32(at, true) === 0x02_01_4b_50; entry += 1) {
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDay, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return pinned;
}

/** 00:00 of 1980-01-01 as zip writes it: the time below, the day above. */
const firstDay = 0x00_21_00_00;

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === 0x06_05_4b_50) return at;
  return -1;
}
