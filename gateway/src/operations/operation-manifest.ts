import { hash } from 'node:crypto';
import { z } from 'zod';

/** The name that operations go by: the SHA-256 of their text, in small hexadecimal digits. */
export const hashOf = (text: string): string => hash('sha256', text, 'hex');

export const isHash = (given: unknown): given is string =>
  typeof given === 'string' && /^[\da-f]{64}$/.test(given);

const shape = z.strictObject({
  /** The program whose operations these are, as it names itself. */
  app: z.string().min(1).max(100),
  /** Their texts, by their hashes. */
  operations: z.record(z.string(), z.string()),
});

/** What a program may ask: the file `<app>.json` in the folder that gateways read. */
export type OperationManifest = z.infer<typeof shape>;

/** @throws Error in one line where it is none, or a hash is not its text's */
export const readManifest = (text: string): OperationManifest => {
  const manifest = shape.safeParse(JSON.parse(text));
  if (!manifest.success) {
    const [issue] = manifest.error.issues;
    throw new Error(`${issue!.path.join('.')}: ${issue!.message}`);
  }
  for (const [given, operation] of Object.entries(manifest.data.operations))
    if (given !== hashOf(operation)) throw new Error(`${given.slice(0, 64)} is not the hash of its text`);
  return manifest.data;
};
