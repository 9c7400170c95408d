import { readFile } from 'node:fs/promises';
import { readInThread } from '../upload/read-in-thread.ts';
import type { ContentCredentials } from './content-credentials.entity.ts';

const thread = new URL('./manifest-thread.ts', import.meta.url);

/** How the description of a manifest store begins in every file that has one (ISO 19566-5). */
const mark = Buffer.from('jumdc2pa');

const unreadable: ContentCredentials = {
  ...{ signedBy: null, claimGenerator: null, actions: [], digitalSourceType: null, manifestCount: 0 },
  ...{ isIntact: false, problems: ['unreadable'] },
};

/** What the C2PA manifest of a JPEG or PNG says; null without one. One that is broken keeps no picture out, and says so. */
export const readContentCredentials = async (path: string): Promise<ContentCredentials | null> => {
  if (!(await readFile(path)).includes(mark)) return null;
  return readInThread<ContentCredentials | null>(thread, path).catch(() => unreadable);
};
