import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Shuts a server down: SIGINT rolls back and disconnects everybody, after 20 seconds SIGQUIT ends it at once (the
 * next start recovers), after another 10 SIGKILL. Answers whether it has ended.
 */
export const stopServer = async (pid: number, hasEnded: () => boolean): Promise<boolean> => {
  const steps = [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const;
  for (const [signal, patience] of steps) {
    if (hasEnded()) return true;
    try {
      process.kill(pid, signal);
    } catch (error) {
      // Not there any more, or not ours to stop.
      return (error as NodeJS.ErrnoException).code === 'ESRCH';
    }
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      if (hasEnded()) return true;
      await sleep(10);
    }
  }
  return hasEnded();
};
