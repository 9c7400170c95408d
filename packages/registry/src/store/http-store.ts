import { RegistryError } from '../registry-error.ts';
import { fetchKept } from './fetch-kept.ts';
import type { Store } from './store.ts';

const readOnly = (): never => {
  throw new RegistryError('A registry over HTTP is read only: name the folder to write to it');
};

/** A registry that a web server hands out: for gateways, and for those who look. */
export const httpStore = (base: string): Store => {
  const read = fetchKept();
  const folder = base.endsWith('/') ? base : `${base}/`;
  return {
    get: (path) => read(new URL(path, folder)),
    putNew: readOnly,
    swap: readOnly,
    // A web server lists nothing: to those who read over it, nothing is known of what clients ask.
    list: async () => [],
  };
};
