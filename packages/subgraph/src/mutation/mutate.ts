import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Viewer } from '@media-graph/service';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { MutationRefused, refused } from './refused.ts';
import type { ConstraintErrors, UserError } from './user-error.ts';

/** What every mutation's input has. */
export type IdempotentInput = { readonly idempotencyKey: string };

/** What a mutation needs of a request's context; `Tx` is the context that reads and writes inside its transaction. */
export type MutationContext<Tx> = {
  readonly viewer: Viewer;
  readonly constraintErrors: ConstraintErrors;
  transaction<Result>(
    operation: string,
    work: (tx: Tx, manager: EntityManager) => Promise<Result>,
  ): Promise<Result>;
};

export type Outcome<Payload> = (Payload | { [Field in keyof Payload]?: never }) & { userErrors: UserError[] };

/** Deadlock, serialisation failure, lock not got in time: the same again may well go through. */
const worthRetrying = new Set(['40P01', '40001', '55P03']);
const attempts = 3;

const canonical = (_key: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Date)
    return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
};
const digestOf = (input: IdempotentInput): Buffer =>
  createHash('sha256').update(JSON.stringify(input, canonical)).digest();

/** Takes the key for this transaction; answers the payload of an earlier success with the same key. */
const claimKey = async <Payload>(
  manager: EntityManager,
  subject: string,
  operation: string,
  input: IdempotentInput,
): Promise<Payload | undefined> => {
  if (!/^[\x21-\x7e]{8,100}$/.test(input.idempotencyKey))
    throw refused(
      'INVALID_INPUT',
      'An idempotency key has 8 to 100 visible ASCII characters, such as a UUID',
      'input',
      'idempotencyKey',
    );
  const digest = digestOf(input);
  await manager.query(
    `DELETE FROM idempotency_keys WHERE subject = $1 AND created_at < now() - interval '24 hours'`,
    [subject],
  );
  // A second request with the key waits here until the first has ended.
  const claimed = await manager.query(
    `INSERT INTO idempotency_keys (subject, operation, key, input_digest) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [subject, operation, input.idempotencyKey, digest],
  );
  if (claimed.length > 0) return undefined;
  const [earlier] = await manager.query(
    'SELECT input_digest, payload FROM idempotency_keys WHERE subject = $1 AND operation = $2 AND key = $3',
    [subject, operation, input.idempotencyKey],
  );
  if (!digest.equals(earlier.input_digest))
    throw refused(
      'IDEMPOTENCY_KEY_REUSED',
      'This idempotency key was used for another input',
      'input',
      'idempotencyKey',
    );
  return deserialize(earlier.payload);
};

const rememberPayload = (
  manager: EntityManager,
  subject: string,
  operation: string,
  input: IdempotentInput,
  payload: object,
): Promise<unknown> =>
  manager.query(
    'UPDATE idempotency_keys SET payload = $4 WHERE subject = $1 AND operation = $2 AND key = $3',
    [subject, operation, input.idempotencyKey, serialize(payload)],
  );

const driverErrorOf = (error: unknown): { code?: string; constraint?: string } =>
  error instanceof QueryFailedError ? error.driverError : {};

/**
 * Runs a mutation: one transaction as the viewer, in which the idempotency key is taken, `write` runs with a context
 * of its own, triggers write the audit rows, and the payload is remembered for 24 hours. A key that comes again with
 * the same input gets the same payload and no second effect. Failures are not remembered: mend the input and use
 * the key again.
 *
 * @param operation the mutation's name, for its key and its audit rows
 * @param write answers the payload without `userErrors`, as plain rows; throws what `refused` makes to undo everything
 * @returns the payload with an empty `userErrors`, or only `userErrors`
 */
export const mutate = async <Tx, Payload extends object>(
  context: MutationContext<Tx>,
  operation: string,
  input: IdempotentInput,
  write: (tx: Tx) => Promise<Payload>,
): Promise<Outcome<Payload>> => {
  const subject = context.viewer.subject ?? '';
  for (let attempt = 1; ; attempt++) {
    try {
      const payload = await context.transaction(operation, async (tx, manager) => {
        const earlier = await claimKey<Payload>(manager, subject, operation, input);
        if (earlier) return earlier;
        const made = await write(tx);
        await rememberPayload(manager, subject, operation, input, made);
        return made;
      });
      return { ...payload, userErrors: [] };
    } catch (error) {
      if (error instanceof MutationRefused) return { userErrors: [...error.userErrors] } as Outcome<Payload>;
      const { code, constraint } = driverErrorOf(error);
      const expected = constraint === undefined ? undefined : context.constraintErrors[constraint];
      if (expected) return { userErrors: [{ field: null, ...expected }] } as Outcome<Payload>;
      if (!code || !worthRetrying.has(code) || attempt === attempts) throw error;
    }
  }
};
