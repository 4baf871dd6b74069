import { readdirSync, readFileSync } from 'node:fs';

/** A process and those that it has started, as Linux tells of them in `/proc`. */
export interface ProcessFamily {
  /** Seconds of processor time of all of them since they were started, those that have ended among them. */
  seconds(): number;
  /** MB that they hold; what several of them share is counted once. */
  memory(): number;
}

/** What the kernel counts processor time in, a second. */
const TICKS = 100;

/** Where it stands behind the name in `stat` who started a process, its own time, and that of those it started that have ended. */
const PARENT = 1;
const OWN_TIME = [11, 12];
const CHILDREN_TIME = [13, 14];

export function familyOf(first: number): ProcessFamily {
  const living = () => [first, ...startedBy(first)];
  return {
    seconds: () =>
      living().reduce((sum, one) => sum + ticksOf(one, OWN_TIME), ticksOf(first, CHILDREN_TIME)) /
      TICKS,
    memory: () => living().reduce((sum, one) => sum + shareOf(one), 0),
  };
}

function startedBy(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => fieldsOf(one)[PARENT] === String(parent));
}

function ticksOf(process: number, times: readonly number[]): number {
  const fields = fieldsOf(process);
  return times.reduce((sum, at) => sum + Number(fields[at] ?? 0), 0);
}

const fieldsOf = (process: number): readonly string[] =>
  told(process, 'stat')
    .replace(/^[^]*\) /, '')
    .split(' ');

/** MB that a process holds: of what others hold as well, its part. */
const shareOf = (process: number): number =>
  (Number(/^Pss:\s+(\d+)/m.exec(told(process, 'smaps_rollup'))?.[1] ?? 0) * 1024) / 1e6;

/** What the kernel tells; empty where the process has ended. */
function told(process: number, file: string): string {
  try {
    return readFileSync(`/proc/${String(process)}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
