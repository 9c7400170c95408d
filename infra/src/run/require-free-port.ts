import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

/**
 * @param taken a port that this program needs itself
 * @throws StartError when another program listens there, before the long first steps are taken
 */
export const requireFreePort = (port: number, variable = 'PORT', taken = 0): Promise<void> =>
  new Promise((resolve, reject) => {
    if (port !== 0 && port === taken)
      return reject(new StartError(`Port ${port} is the gateway's own: choose another ${variable}`));
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EACCES' ? 'may not be used by you' : 'is in use';
      reject(
        new StartError(
          `Port ${port} ${reason}: stop the other program, or choose another: ${variable}=4100 npm start`,
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
