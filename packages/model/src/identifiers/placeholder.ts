const rows = ['0123456789', '9876543210', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];

/** All characters the same, or neighbours in the row of digits, in the alphabet or on the keyboard. */
function isRun(text: string): boolean {
  return new Set(text).size === 1 || rows.some((row) => row.includes(text));
}

/**
 * Whether the eight characters of an organisation code were typed to fill the place: `whole` for one run such as 00000000 or
 * 12345678, `halves` for two runs of four such as QWER1234, else null. Two runs of digits prove nothing: 00001234 may be issued.
 */
export function placeholderKind(body: string): 'whole' | 'halves' | null {
  if (isRun(body)) return 'whole';
  const halves = [body.slice(0, 4), body.slice(4)];
  return halves.every(isRun) && /[A-Z]/.test(body) ? 'halves' : null;
}
