import { readInThread } from '../read-in-thread.ts';
import type { Measures } from './measures.ts';

const thread = new URL('./measure-thread.ts', import.meta.url);

/** Reads what a file that is no picture says of itself. @throws as `readInThread` */
export const measureFile = (path: string, kind: 'VIDEO' | 'AUDIO' | 'DOCUMENT'): Promise<Measures> =>
  readInThread(thread, { path, kind });
