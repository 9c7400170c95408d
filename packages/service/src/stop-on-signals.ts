import cluster from 'node:cluster';
import process from 'node:process';

/** Where it is told; a log, or a terminal. */
type Teller = { info(line: string): void; error(error: unknown, line: string): void };

/** Runs `stop` on the first SIGTERM or SIGINT and ends the process; a second signal ends it at once. */
export const stopOnSignals = (stop: () => Promise<void>, log: Teller): void => {
  let asked = false;
  const onSignal = async (signal: NodeJS.Signals): Promise<void> => {
    if (asked) process.exit(130);
    asked = true;
    log.info(`${signal}: stopping`);
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      log.error(error, 'could not stop cleanly');
      process.exit(1);
    }
  };
  process.on('SIGTERM', onSignal);
  // A terminal sends it to all processes of a service; the one around them tells the others.
  if (cluster.isPrimary) process.on('SIGINT', onSignal);
  else process.on('SIGINT', () => {});
};
