import type { z } from 'zod';
import { RegistryError } from './registry-error.ts';
import type { Store } from './store/store.ts';

/** What lies at a path, read and checked, with its etag; nothing where there is none. @throws RegistryError for another form */
export const readJson = async <T>(
  store: Store,
  path: string,
  form: z.ZodType<T>,
): Promise<{ value: T; etag: string } | undefined> => {
  const stored = await store.get(path);
  if (!stored) return undefined;
  try {
    return { value: form.parse(JSON.parse(stored.text)), etag: stored.etag };
  } catch {
    throw new RegistryError(`${path} of the registry is not of the form that it should have`);
  }
};

/** JSON as it is kept: for people too. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
