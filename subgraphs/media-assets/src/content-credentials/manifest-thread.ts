import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { readManifest } from './read-manifest.ts';

parentPort!.postMessage(await readManifest(await readFile(workerData as string)));
