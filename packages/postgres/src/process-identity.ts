import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells a process from a later one with the same pid: its start time as the system writes it. Undefined when
 * there is no such process, or only its unreaped remains.
 */
export const startMark = (pid: number): string | undefined => {
  if (process.platform === 'linux') {
    const stat = read(`/proc/${pid}/stat`);
    // The second field is the program's name in brackets, which may itself hold blanks and brackets.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticksAfterBoot] = [fields?.[0], fields?.[19]];
    if (fields === undefined || state === 'Z' || state === 'X') return undefined;
    return `${read('/proc/sys/kernel/random/boot_id')?.trim()} ${ticksAfterBoot}`;
  }
  return ps(pid, 'lstart=');
};

/** The command line of a running process, arguments separated by blanks; undefined when there is none. */
export const commandLine = (pid: number): string | undefined => {
  if (process.platform === 'linux') {
    const line = read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim();
    return line || undefined;
  }
  return ps(pid, 'command=');
};

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const ps = (pid: number, column: string): string | undefined => {
  try {
    const args = ['-ww', '-o', column, '-p', String(pid)];
    return (
      execFileSync('ps', args, { encoding: 'utf8', env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' } }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
};
