import { fileURLToPath } from 'node:url';
import { RegistryError } from '../registry-error.ts';
import { fileStore } from './file-store.ts';
import { httpStore } from './http-store.ts';
import type { Store } from './store.ts';

/**
 * A registry by its address: a folder (`file:///srv/registry`, or its path) or a web server over one
 * (`https://registry.example`, read only).
 *
 * @throws RegistryError for an address of another kind
 */
export const openStore = (address: string): Store => {
  if (/^https?:/.test(address)) return httpStore(address);
  if (address.startsWith('file://')) return fileStore(fileURLToPath(address));
  if (/^\w+:/.test(address))
    throw new RegistryError(`${address} is no registry: name a folder, or an address of http`);
  return fileStore(address);
};
