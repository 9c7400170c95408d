import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Measures } from './measures.ts';

const thread = new URL('./measure-thread.ts', import.meta.url);
const longest = 30_000;

/**
 * Reads a stranger's file in a thread of its own, which may take neither our time nor our memory.
 *
 * @throws for what is damaged, or takes longer than half a minute
 */
export const measureFile = async (path: string, kind: 'VIDEO' | 'AUDIO' | 'DOCUMENT'): Promise<Measures> => {
  const worker = new Worker(thread, {
    workerData: { path, kind },
    // Only what it needs: no flags of a test runner or debugger, and nothing of what a library has to say.
    ...{ execArgv: [], stdout: true, stderr: true },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  try {
    const ended = once(worker, 'exit').then(() => {
      throw new Error('It was not read');
    });
    const [measures] = await Promise.race([
      once(worker, 'message', { signal: AbortSignal.timeout(longest) }),
      ended,
    ]);
    return measures;
  } finally {
    await worker.terminate();
  }
};
