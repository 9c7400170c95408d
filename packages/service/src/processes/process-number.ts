import cluster from 'node:cluster';
import process from 'node:process';

/** In which of the processes of a service this is: from 1; always 1 where there is but one. */
export const processNumber = (): number => (cluster.isWorker ? Number(process.env.PROCESS_NUMBER) : 1);
