import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of its own that starts PostgreSQL in a data folder. */
export type ChildStart = {
  readonly process: ChildProcess;
  /** What it says next, as an object; undefined once it has ended. */
  says(): Promise<{ url?: string; error?: string; draining?: boolean } | undefined>;
  ended(): Promise<void>;
};

/** Runs `start-in-child.ts` in a process group of its own, as another user where one is given. */
export const childStart = (dataDir: string, identity: { uid?: number; gid?: number } = {}): ChildStart => {
  const program = fileURLToPath(new URL('./start-in-child.ts', import.meta.url));
  const child = spawn(process.execPath, [program, dataDir], {
    ...identity,
    cwd: '/',
    detached: true,
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = once(child, 'exit');
  const lines = linesOf(child);
  return {
    process: child,
    says: async () => {
      const { value } = await lines.next();
      return value === undefined ? undefined : JSON.parse(value);
    },
    ended: async () => void (await end),
  };
};

async function* linesOf(child: ChildProcess): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const chunk of child.stdout ?? []) {
    rest += chunk;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  return undefined;
}
