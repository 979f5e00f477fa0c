/** Things by a text, the least first; things with one text in the order in which they came. */
export class PathQueue<T> {
  readonly #heap: { readonly item: T; readonly rank: string; readonly order: number }[] = [];
  #count = 0;

  /** Puts a thing in. */
  push(item: T, rank: string): void {
    const heap = this.#heap;
    heap.push({ item, rank, order: this.#count });
    this.#count += 1;
    for (let child = heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.#before(child, parent)) break;
      this.#swap(child, parent);
      child = parent;
    }
  }

  /** Takes the least out, or gives undefined where none is left. */
  pop(): T | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return undefined;
    if (heap.length === 0) return top.item;
    heap[0] = last;
    for (let parent = 0; ; ) {
      let least = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < heap.length && this.#before(child, least)) least = child;
      }
      if (least === parent) return top.item;
      this.#swap(parent, least);
      parent = least;
    }
  }

  #before(left: number, right: number): boolean {
    const [one, other] = [this.#heap[left], this.#heap[right]];
    if (one === undefined || other === undefined) return false;
    return one.rank < other.rank || (one.rank === other.rank && one.order < other.order);
  }

  #swap(left: number, right: number): void {
    const heap = this.#heap;
    const [one, other] = [heap[left], heap[right]];
    if (one === undefined || other === undefined) return;
    heap[left] = other;
    heap[right] = one;
  }
}
