import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './read-document.ts';
import { readRecording } from './read-recording.ts';

const { path, kind } = workerData as { path: string; kind: 'VIDEO' | 'AUDIO' | 'DOCUMENT' };

parentPort!.postMessage(kind === 'DOCUMENT' ? await readDocument(path) : await readRecording(path, kind));
