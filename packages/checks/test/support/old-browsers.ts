/** The oldest browsers in which the packages for pages run. */
export const oldest = { Chrome: 72, Safari: 14 } as const;

/**
 * What either of them lacks of the built-ins that the current Node has, with the versions of Chrome and Safari that first had it (null: none yet). A
 * member stands under its constructor, be it static or of the prototype. Read from the support data of MDN, @mdn/browser-compat-data
 * 8.1.9 (https://github.com/mdn/browser-compat-data, CC0-1.0), `javascript.builtins`.
 */
export const lacking: Readonly<Record<string, readonly [chrome: number | null, safari: number | null]>> = {
  AggregateError: [85, 14],
  'Array.at': [92, 15.4],
  'Array.findLast': [97, 15.4],
  'Array.findLastIndex': [97, 15.4],
  'Array.fromAsync': [121, 16.4],
  'Array.toReversed': [110, 16],
  'Array.toSorted': [110, 16],
  'Array.toSpliced': [110, 16],
  'Array.with': [110, 16],
  'ArrayBuffer.detached': [114, 17.4],
  'ArrayBuffer.maxByteLength': [111, 16.4],
  'ArrayBuffer.resizable': [111, 16.4],
  'ArrayBuffer.resize': [111, 16.4],
  'ArrayBuffer.transfer': [114, 17.4],
  'ArrayBuffer.transferToFixedLength': [114, 17.4],
  AsyncDisposableStack: [134, 27.3],
  Atomics: [68, 15.2],
  BigInt64Array: [67, 15],
  BigUint64Array: [67, 15],
  'DataView.getBigInt64': [67, 15],
  'DataView.getBigUint64': [67, 15],
  'DataView.getFloat16': [135, 18.2],
  'DataView.setBigInt64': [67, 15],
  'DataView.setBigUint64': [67, 15],
  'DataView.setFloat16': [135, 18.2],
  DisposableStack: [134, 27.3],
  'Error.isError': [134, null],
  FinalizationRegistry: [84, 14.1],
  Float16Array: [135, 18.2],
  'Iterator.drop': [122, 18.4],
  'Iterator.every': [122, 18.4],
  'Iterator.filter': [122, 18.4],
  'Iterator.find': [122, 18.4],
  'Iterator.flatMap': [122, 18.4],
  'Iterator.forEach': [122, 18.4],
  'Iterator.from': [122, 18.4],
  'Iterator.map': [122, 18.4],
  'Iterator.reduce': [122, 18.4],
  'Iterator.some': [122, 18.4],
  'Iterator.take': [122, 18.4],
  'Iterator.toArray': [122, 18.4],
  'JSON.isRawJSON': [114, 18.4],
  'JSON.rawJSON': [114, 18.4],
  'Map.groupBy': [117, 17.4],
  'Math.f16round': [135, 18.2],
  'Object.fromEntries': [73, 12.1],
  'Object.groupBy': [117, 17.4],
  'Object.hasOwn': [93, 15.4],
  'Promise.allSettled': [76, 13],
  'Promise.any': [85, 14],
  'Promise.try': [128, 18.2],
  'Promise.withResolvers': [119, 17.4],
  'RegExp.escape': [136, 18.2],
  'RegExp.hasIndices': [90, 15],
  'RegExp.unicodeSets': [112, 17],
  'Set.difference': [122, 17],
  'Set.intersection': [122, 17],
  'Set.isDisjointFrom': [122, 17],
  'Set.isSubsetOf': [122, 17],
  'Set.isSupersetOf': [122, 17],
  'Set.symmetricDifference': [122, 17],
  'Set.union': [122, 17],
  SharedArrayBuffer: [68, 15.2],
  'String.at': [92, 15.4],
  'String.isWellFormed': [111, 16.4],
  'String.matchAll': [73, 13],
  'String.replaceAll': [85, 13.1],
  'String.toWellFormed': [111, 16.4],
  SuppressedError: [134, 27.3],
  'Symbol.asyncDispose': [127, 27.3],
  'Symbol.dispose': [125, 27.3],
  'Symbol.matchAll': [73, 13],
  'TypedArray.at': [92, 15.4],
  'TypedArray.findLast': [97, 15.4],
  'TypedArray.findLastIndex': [97, 15.4],
  'TypedArray.toReversed': [110, 16],
  'TypedArray.toSorted': [110, 16],
  'TypedArray.with': [110, 16],
  WeakRef: [84, 14.1],
  'Intl.DisplayNames': [81, 14.1],
  'Intl.DurationFormat': [129, 16.4],
  'Intl.ListFormat': [72, 14.1],
  'Intl.Locale': [74, 14],
  'Intl.Segmenter': [87, 14.1],
};

/** A script that deletes all of it from the realm it runs in. */
export const deletion = `
for (const name of ${JSON.stringify(Object.keys(lacking))}) {
  const at = name.lastIndexOf('.');
  const [owner, key] = name.startsWith('Intl.') ? ['Intl', name.slice(5)] : at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
  const holder = owner === '' ? globalThis : owner === 'TypedArray' ? Object.getPrototypeOf(Uint8Array) : globalThis[owner];
  if (holder === undefined) continue;
  if (holder.prototype !== undefined) delete holder.prototype[key];
  delete holder[key];
}
delete globalThis.Iterator;
`;
