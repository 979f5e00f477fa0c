/**
 * How many times more CPU four times the work takes: about 4 where it grows with the size, 16 where it grows with its square. Unlike a number of
 * seconds it is the same on a slow machine; the least of five tries leaves out what else the machine does.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size);
  return leastOf(() => work(4 * size)) / leastOf(() => work(size));
}

function leastOf(work: () => void): number {
  const tries = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...tries);
}
