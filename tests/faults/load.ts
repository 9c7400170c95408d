import { setTimeout as delay } from 'node:timers/promises';

/** Work that is done on and on until it is told to end; what went wrong is noted. */
export const load = () => {
  let isOver = false;
  const failed: string[] = [];
  const counts: Record<string, number> = {};
  const running: Promise<void>[] = [];
  return {
    /** @param work says what went wrong, if anything */
    add: (kind: string, work: () => Promise<unknown>): void => {
      const run = async (): Promise<void> => {
        while (!isOver) {
          counts[kind] = (counts[kind] ?? 0) + 1;
          const wrong = await work().catch((error: Error) => `${error.message} ${error.cause ?? ''}`);
          if (wrong !== undefined) failed.push(`${kind}: ${JSON.stringify(wrong).slice(0, 300)}`);
          await delay(10);
        }
      };
      running.push(run());
    },
    stop: async () => {
      isOver = true;
      await Promise.all(running);
      return { counts, failed };
    },
  };
};
