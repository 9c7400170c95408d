import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** The processor seconds that a process and its descendants have used, and the memory (MiB) that they hold. */
export const measureTree = (root: number): { readonly cpu: number; readonly memory: number } => {
  const parents = new Map<number, number>();
  const stats = new Map<number, { cpu: number; memory: number }>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const text = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(entry), Number(fields[1]));
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      stats.set(Number(entry), {
        cpu: ticks / ticksPerSecond,
        memory: (Number(fields[21]) * 4096) / 2 ** 20,
      });
    } catch {
      // The process has ended meanwhile.
    }
  }
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  let cpu = 0;
  let memory = 0;
  for (const [pid, stat] of stats) {
    if (!isBelow(pid)) continue;
    cpu += stat.cpu;
    memory += stat.memory;
  }
  return { cpu, memory };
};
