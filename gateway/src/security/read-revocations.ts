import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ConfigError, type Log } from '@media-graph/service';
import { z } from 'zod';

const list = z.array(z.string()).default([]);
const shape = z.strictObject({
  /** Ids of tokens, their `jti`. */
  tokens: list,
  /** Persons, their `sub`, whose tokens from before an instant are not accepted any more. */
  subjects: z.record(z.string(), z.iso.datetime({ offset: true })).default({}),
  /** Programs, by the name in their tokens, that may not ask any more. */
  clients: list,
});

/** What of a token is looked up. */
type Claims = {
  readonly jti?: string | undefined;
  readonly sub: string;
  readonly iat?: number | undefined;
  readonly client?: { readonly name: string } | null | undefined;
};

type Read = (claims: Claims) => boolean;

const read = (text: string): Read => {
  const { tokens, subjects, clients } = shape.parse(JSON.parse(text));
  const ids = new Set(tokens);
  const programs = new Set(clients);
  const since = new Map(Object.entries(subjects).map(([sub, instant]) => [sub, Date.parse(instant) / 1_000]));
  return ({ jti, sub, iat = 0, client }) =>
    (jti !== undefined && ids.has(jti)) ||
    iat < (since.get(sub) ?? Number.NEGATIVE_INFINITY) ||
    (client != null && programs.has(client.name));
};

/** Tokens that are not accepted although they have not run out, from a file that is read again when it changes. */
export type Revocations = { readonly has: Read; close(): void };

/** @throws ConfigError when the file cannot be used; one that becomes so later is passed over, and the log told */
export const readRevocations = async (
  file: string,
  log: Pick<Log, 'error' | 'info'>,
): Promise<Revocations> => {
  let has: Read;
  try {
    has = read(await readFile(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`REVOCATIONS: ${reasonOf(error)}`);
  }
  const again = async (): Promise<void> => {
    try {
      has = read(await readFile(file, 'utf8'));
      log.info('the list of revoked tokens was read again');
    } catch (error) {
      log.error({ reason: reasonOf(error) }, 'the list of revoked tokens cannot be used: the last one holds');
    }
  };
  watchFile(file, { interval: 2_000, persistent: false }, again);
  return { has: (claims) => has(claims), close: () => unwatchFile(file, again) };
};

const reasonOf = (error: unknown): string =>
  error instanceof z.ZodError
    ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    : (error as Error).message;
