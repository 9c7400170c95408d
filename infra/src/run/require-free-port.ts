import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

/** @throws StartError when another program listens there, before the long first steps are taken */
export const requireFreePort = (port: number, variable = 'PORT'): Promise<void> =>
  new Promise((resolve, reject) => {
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
