import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const longest = 30_000;

/**
 * Reads a stranger's file in a thread of its own, which may take neither our time nor our memory.
 *
 * @param thread the module that posts one message, which is the answer
 * @throws for what is damaged, or takes longer than half a minute
 */
export const readInThread = async <Answer>(thread: URL, workerData: unknown): Promise<Answer> => {
  const worker = new Worker(thread, {
    workerData,
    // Only what it needs: no flags of a test runner or debugger, and nothing of what a library has to say.
    ...{ execArgv: [], stdout: true, stderr: true },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  try {
    const ended = once(worker, 'exit').then(() => {
      throw new Error('It was not read');
    });
    const [answer] = await Promise.race([
      once(worker, 'message', { signal: AbortSignal.timeout(longest) }),
      ended,
    ]);
    return answer;
  } finally {
    await worker.terminate();
  }
};
