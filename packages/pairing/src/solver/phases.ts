import { dischargeOfficer, dischargeSink } from './discharge.ts';
import { rekeyTop, topKey } from './heap-pool.ts';
import type { AssignmentProgress } from './instance.ts';
import { lastUnit, nextUnit, ship, takeBack } from './loads.ts';
import type { Network } from './network.ts';
import { type Transposed, transpose, updatePrices } from './price-update.ts';
import { dequeue, enqueue } from './queue.ts';
import { moveTop, scanRow } from './rows.ts';

/** How the phases ended: with a pairing, with a node whose excess cannot flow off, or because the caller stopped them. */
export interface PhasesEnd {
  /** The node, or -1. */
  readonly trapped: number;
  /** Whether the signal stopped it. */
  readonly aborted: boolean;
  /** Price updates over the whole graph. */
  readonly priceUpdates: number;
  /** Phases, the first included. */
  readonly phases: number;
}

/**
 * Moves excess until none is left, first at the exact tolerance directly; where the excess falls too slowly, from a coarse
 * tolerance down in steps of eight.
 */
export function runPhases(
  network: Network,
  meanStep: number,
  signal: { readonly aborted: boolean } | undefined,
  onProgress: ((progress: AssignmentProgress) => void) | undefined,
): PhasesEnd {
  const { officers, slots, price } = network;
  let transposed: Transposed | null = null;
  let priceUpdates = 0;
  let phases = 1;
  let scaling = false;
  let before = Number.POSITIVE_INFINITY;
  let nextUpdate = 3 * slots;
  let nextReport = 0;
  const end = (trapped: number, aborted: boolean): PhasesEnd => ({ trapped, aborted, priceUpdates, phases });
  queueExcess(network);
  for (;;) {
    while (network.queueSize > 0) {
      const node = dequeue(network);
      if (node === officers) dischargeSink(network);
      else dischargeOfficer(network, node);
      const work = network.rowScans + network.pushes;
      if (signal?.aborted === true) return end(-1, true);
      if (onProgress !== undefined && work >= nextReport) {
        onProgress({ excess: totalExcess(network), rowScans: network.rowScans, tolerance: network.tolerance });
        nextReport = work + slots;
      }
      if (work < nextUpdate && !network.stuck && (price[node] as number) <= network.priceLimit) continue;
      transposed ??= transpose(network);
      const trapped = updatePrices(network, transposed);
      priceUpdates += 1;
      if (trapped >= 0) return end(trapped, false);
      network.stuck = false;
      const excess = totalExcess(network);
      if (meanStep > 0 && !scaling && excess > 0.6 * before) {
        scaling = true;
        network.tolerance = Math.max(1, Math.floor(0.3 * meanStep * network.scale));
      }
      before = excess;
      nextUpdate = work + (scaling ? 4 : 1) * slots;
    }
    if (network.tolerance === 1) return end(-1, false);
    network.tolerance = Math.max(1, Math.floor(network.tolerance / 8));
    phases += 1;
    tighten(network);
    queueExcess(network);
  }
}

function totalExcess(network: Network): number {
  return network.excess.reduce((sum, units) => sum + Math.max(0, units), 0);
}

function queueExcess(network: Network): void {
  network.excess.forEach((units, node) => {
    if (units > 0) enqueue(network, node);
  });
}

/** Makes every choice that the smaller tolerance no longer allows, reading only the rows whose bound says that they might be such. */
function tighten(network: Network): void {
  const { officers, heaps, price, found, costs, scale, chosen, tolerance } = network;
  const sink = price[officers] as number;
  for (let officer = 0; officer < officers; officer += 1) {
    const officerPrice = price[officer] as number;
    while (topKey(heaps, officer) < officerPrice - tolerance) {
      const slot = heaps.items[heaps.start[officer] as number] as number;
      const arc = scanRow(network, slot);
      const level = (found[0] as number) - (costs[chosen[slot] as number] as number) * scale;
      if (level >= officerPrice - tolerance) rekeyTop(heaps, officer, level);
      else moveTop(network, officer, slot, arc);
    }
    while (nextUnit(network, officer) + sink - officerPrice < -tolerance) ship(network, officer, network.slots + 1);
    while (officerPrice - lastUnit(network, officer) - sink < -tolerance) takeBack(network, officer, network.slots);
  }
}
