import { RegistryError } from '../registry-error.ts';
import type { Store } from './store.ts';

const readOnly = (): never => {
  throw new RegistryError('A registry over HTTP is read only: name the folder or the bucket to write to it');
};

/** A registry that a web server hands out: for gateways, and for those who look. */
export const httpStore = (base: string): Store => {
  const kept = new Map<string, { text: string; etag: string }>();
  return {
    get: async (path) => {
      const known = kept.get(path);
      const response = await fetch(`${base.replace(/\/$/, '')}/${path}`, {
        headers: known ? { 'if-none-match': known.etag } : {},
        signal: AbortSignal.timeout(10_000),
      });
      if (response.status === 304 && known) return known;
      if (response.status === 404) return undefined;
      if (!response.ok) throw new RegistryError(`The registry answers ${response.status} for ${path}`);
      const stored = { text: await response.text(), etag: response.headers.get('etag') ?? '' };
      if (stored.etag) kept.set(path, stored);
      return stored;
    },
    putNew: readOnly,
    swap: readOnly,
    // A web server lists nothing: to those who read over it, nothing is known of what clients ask.
    list: async () => [],
  };
};
