/** Many binary min-heaps of (key, item) in one pair of typed arrays; a heap that outgrows its region moves to the end. */
export interface HeapPool {
  /** The keys of all heaps. */
  keys: Float64Array;
  /** The items of all heaps. */
  items: Int32Array;
  /** Where each heap's region begins. */
  readonly start: Int32Array;
  /** How many entries each heap holds. */
  readonly size: Int32Array;
  /** How many entries each region has room for. */
  readonly room: Int32Array;
  /** The first free place after all regions. */
  end: number;
}

/** A pool with one empty heap for each entry of `rooms`, with so much room. */
export function createHeapPool(rooms: Int32Array): HeapPool {
  const start = new Int32Array(rooms.length);
  let end = 0;
  for (let heap = 0; heap < rooms.length; heap += 1) {
    start[heap] = end;
    end += rooms[heap] as number;
  }
  return {
    keys: new Float64Array(end),
    items: new Int32Array(end),
    start,
    size: new Int32Array(rooms.length),
    room: rooms,
    end,
  };
}

/** The least key of a heap, `Infinity` when it is empty. */
export function topKey(pool: HeapPool, heap: number): number {
  return pool.size[heap] === 0 ? Number.POSITIVE_INFINITY : (pool.keys[pool.start[heap] as number] as number);
}

/** The least key of a heap without its top, `Infinity` when there is none. */
export function secondKey(pool: HeapPool, heap: number): number {
  const size = pool.size[heap] as number;
  const start = pool.start[heap] as number;
  if (size < 2) return Number.POSITIVE_INFINITY;
  const left = pool.keys[start + 1] as number;
  if (size === 2) return left;
  const right = pool.keys[start + 2] as number;
  return left < right ? left : right;
}

/** Adds an entry. */
export function addToHeap(pool: HeapPool, heap: number, key: number, item: number): void {
  const size = pool.size[heap] as number;
  if (size === pool.room[heap]) enlarge(pool, heap);
  const { keys, items } = pool;
  const start = pool.start[heap] as number;
  pool.size[heap] = size + 1;
  let place = size;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const aboveKey = keys[start + above] as number;
    if (aboveKey <= key) break;
    keys[start + place] = aboveKey;
    items[start + place] = items[start + above] as number;
    place = above;
  }
  keys[start + place] = key;
  items[start + place] = item;
}

/** Gives the top entry a new, larger key. */
export function rekeyTop(pool: HeapPool, heap: number, key: number): void {
  sink(pool, heap, key, pool.items[pool.start[heap] as number] as number);
}

/** Takes the top entry away. */
export function removeTop(pool: HeapPool, heap: number): void {
  const size = (pool.size[heap] as number) - 1;
  const last = (pool.start[heap] as number) + size;
  pool.size[heap] = size;
  if (size > 0) sink(pool, heap, pool.keys[last] as number, pool.items[last] as number);
}

/** Puts an entry in the place of the top and lets it sink to where it belongs. */
function sink(pool: HeapPool, heap: number, key: number, item: number): void {
  const { keys, items } = pool;
  const start = pool.start[heap] as number;
  const size = pool.size[heap] as number;
  let place = 0;
  for (;;) {
    let below = 2 * place + 1;
    if (below >= size) break;
    if (below + 1 < size && (keys[start + below + 1] as number) < (keys[start + below] as number)) below += 1;
    const belowKey = keys[start + below] as number;
    if (belowKey >= key) break;
    keys[start + place] = belowKey;
    items[start + place] = items[start + below] as number;
    place = below;
  }
  keys[start + place] = key;
  items[start + place] = item;
}

function enlarge(pool: HeapPool, heap: number): void {
  const size = pool.size[heap] as number;
  const from = pool.start[heap] as number;
  const room = 2 * size + 4;
  if (pool.end + room > pool.keys.length) {
    const length = Math.ceil(pool.keys.length * 1.5) + room;
    const keys = new Float64Array(length);
    const items = new Int32Array(length);
    keys.set(pool.keys);
    items.set(pool.items);
    pool.keys = keys;
    pool.items = items;
  }
  pool.keys.copyWithin(pool.end, from, from + size);
  pool.items.copyWithin(pool.end, from, from + size);
  pool.start[heap] = pool.end;
  pool.room[heap] = room;
  pool.end += room;
}
