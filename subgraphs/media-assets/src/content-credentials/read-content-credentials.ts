import { createReadStream } from 'node:fs';
import { readInThread } from '../upload/read-in-thread.ts';
import type { ContentCredentials } from './content-credentials.entity.ts';

const thread = new URL('./manifest-thread.ts', import.meta.url);

/** How the description of a manifest store begins in every file that has one (ISO 19566-5). */
const mark = Buffer.from('jumdc2pa');

const unreadable: ContentCredentials = {
  ...{ signedBy: null, claimGenerator: null, actions: [], digitalSourceType: null, manifestCount: 0 },
  ...{ isIntact: false, problems: ['unreadable'] },
};

const hasMark = async (path: string): Promise<boolean> => {
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    // The mark may lie across two pieces.
    const window: Buffer = Buffer.concat([tail, chunk]);
    if (window.includes(mark)) return true;
    tail = window.subarray(1 - mark.length);
  }
  return false;
};

/** What the C2PA manifest of a JPEG or PNG says; null without one. One that is broken keeps no picture out, and says so. */
export const readContentCredentials = async (path: string): Promise<ContentCredentials | null> => {
  if (!(await hasMark(path))) return null;
  return readInThread<ContentCredentials | null>(thread, path).catch(() => unreadable);
};
