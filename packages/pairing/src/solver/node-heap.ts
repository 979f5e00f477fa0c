/** A binary min-heap of nodes, each at most once, whose keys may change either way. */
export interface NodeHeap {
  /** The key of each node inside. */
  readonly key: Float64Array;
  /** The nodes in heap order. */
  readonly nodes: Int32Array;
  /** Where each node stands in `nodes`; -1 for a node outside. */
  readonly place: Int32Array;
  /** How many nodes are inside. */
  size: number;
}

/** An empty heap for nodes 0 to `nodes - 1`. */
export function createNodeHeap(nodes: number): NodeHeap {
  return { key: new Float64Array(nodes), nodes: new Int32Array(nodes), place: new Int32Array(nodes).fill(-1), size: 0 };
}

/** Puts a node in, or gives it another key. */
export function setNode(heap: NodeHeap, node: number, key: number): void {
  const { nodes, place } = heap;
  let at = place[node] as number;
  if (at < 0) {
    at = heap.size;
    heap.size += 1;
    nodes[at] = node;
    place[node] = at;
  }
  heap.key[node] = key;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = nodes[above] as number;
    if ((heap.key[parent] as number) <= key) break;
    nodes[at] = parent;
    place[parent] = at;
    at = above;
  }
  settle(heap, node, at);
}

/** Takes out the node with the least key; the heap must not be empty. */
export function takeNode(heap: NodeHeap): number {
  const node = heap.nodes[0] as number;
  heap.size -= 1;
  heap.place[node] = -1;
  if (heap.size > 0) settle(heap, heap.nodes[heap.size] as number, 0);
  return node;
}

/** Lets a node sink from `at` to where it belongs. */
function settle(heap: NodeHeap, node: number, at: number): void {
  const { key, nodes, place } = heap;
  const nodeKey = key[node] as number;
  let hole = at;
  for (;;) {
    let below = 2 * hole + 1;
    if (below >= heap.size) break;
    if (below + 1 < heap.size && (key[nodes[below + 1] as number] as number) < (key[nodes[below] as number] as number))
      below += 1;
    const child = nodes[below] as number;
    if ((key[child] as number) >= nodeKey) break;
    nodes[hole] = child;
    place[child] = hole;
    hole = below;
  }
  nodes[hole] = node;
  place[node] = hole;
}
