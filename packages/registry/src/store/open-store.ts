import { fileURLToPath } from 'node:url';
import { RegistryError } from '../registry-error.ts';
import { fileStore } from './file-store.ts';
import { httpStore } from './http-store.ts';
import type { Store } from './store.ts';

/** A bucket: what speaks to it is loaded when it is first asked for something. */
const bucket = (address: string): Store => {
  const opened = import('./s3-store.ts').then(({ s3Store }) => s3Store(address));
  return {
    get: async (...asked) => (await opened).get(...asked),
    putNew: async (...asked) => (await opened).putNew(...asked),
    swap: async (...asked) => (await opened).swap(...asked),
    list: async (...asked) => (await opened).list(...asked),
  };
};

/**
 * A registry by its address: a folder (`file:///srv/registry`, or its path), a bucket of S3 (`s3://bucket/folder`) or a
 * web server over one (`https://registry.example`, read only).
 *
 * @throws RegistryError for an address of another kind
 */
export const openStore = (address: string): Store => {
  if (/^https?:/.test(address)) return httpStore(address);
  if (address.startsWith('s3://')) return bucket(address);
  if (address.startsWith('file://')) return fileStore(fileURLToPath(address));
  if (/^\w+:/.test(address))
    throw new RegistryError(`${address} is no registry: name a folder, or an address of s3 or http`);
  return fileStore(address);
};
