import type { EntityManager } from 'typeorm';
import { requireEntries } from '../input/require-entries.ts';
import { requireId } from '../input/require-id.ts';
import { allow } from '../mutation/allow.ts';
import type { IdempotentInput } from '../mutation/mutate.ts';
import { refused } from '../mutation/refused.ts';
import type { Job, Session, Transaction } from '../serve/types.ts';
import { keeperRole } from './is-keeper.ts';
import { personalDataOf } from './personal-data-of.ts';
import { type AskedReads, type PersonalDataRead, personalDataReads } from './personal-data-reads.ts';

type Sought = {
  readonly soughtName: string | null;
  readonly soughtPhone: string | null;
  /** The subject of the tokens with which they sign in. */
  readonly soughtAccount: string | null;
  /** The number of an identity card, a passport or the like. */
  readonly soughtDocument: string | null;
};

/** Who asks what is kept of them: the request in the register by its id, and by what they are found. */
export type SoughtPerson = { readonly id: string } & Partial<Sought>;

const nobody: Sought = { soughtName: null, soughtPhone: null, soughtAccount: null, soughtDocument: null };

/** The `KeptPersonRecord` of the schema. */
export type PersonRecord = {
  readonly id: string;
  /** The GraphQL type. */
  readonly thing: string;
  readonly organisationId: string | null;
  readonly values: readonly { readonly field: string; readonly value: string }[];
  /** Why it cannot be erased yet; null when it can. */
  readonly keptBecause: string | null;
  readonly keptUntil: string | null;
};

/** Where a subgraph keeps people. All of it is asked as the PostgreSQL role of the keeper. */
export type PersonSource = {
  /** What is kept of somebody, 200 records at most. */
  find(sought: Sought): Promise<PersonRecord[]>;
  /** Records by their ids, locked; what is not there, or was erased, is left out. */
  lock(ids: readonly string[]): Promise<PersonRecord[]>;
  /** Deletes who these records are of; what they count for stays. */
  erase(records: readonly PersonRecord[]): Promise<void>;
  /** The ids of some records that are kept for longer than they are needed. */
  outlived(): Promise<string[]>;
};

type ErasureInput = IdempotentInput & { readonly requestId: string; readonly recordIds: readonly string[] };

/** The values of a record that there are. */
export const personValues = (values: Readonly<Record<string, string | null>>): PersonRecord['values'] =>
  Object.entries(values).flatMap(([field, value]) => (value === null ? [] : [{ field, value }]));

const erasable = ({ keptBecause }: PersonRecord): boolean => keptBecause === null;

/**
 * Answers of one person what is kept here and erases it. Made in `createDataSources` of a subgraph whose migrations have
 * `personKeeperSql`.
 */
export const personKeeper = (session: Session, source: PersonSource) => {
  const { manager }: { manager: EntityManager } = session;
  const personalData = personalDataOf(session, keeperRole);

  const erase = async (ids: readonly string[]): Promise<string[]> => {
    const kept = await source.lock(ids);
    await source.erase(kept.filter(erasable));
    const stays = new Set(kept.filter((record) => !erasable(record)).map(({ id }) => id));
    return ids.filter((id) => !stays.has(id));
  };

  return {
    /** As `PersonalData.show`, for the keeper alone. */
    show: personalData.show,
    /** Who read whose personal data and what for, the latest first. */
    reads: (asked: AskedReads) => personalDataReads(manager, asked),
    /** The `KeptPersonalData` of a request, after the reading was logged. */
    async dataOf(sought: SoughtPerson) {
      const records = await source.find({ ...nobody, ...sought });
      const purpose = `Data subject request ${sought.id}`;
      await Promise.all(
        records.flatMap(({ id, thing: entity, values }) =>
          values.map((one) => personalData.show({ entity, id, ...one, mask: () => '***' }, purpose)),
        ),
      );
      const reads: PersonalDataRead[] = await manager.query(
        `SELECT at, subject, entity, entity_id AS "entityId", field, purpose FROM personal_data_access
         WHERE entity_id = ANY ($1) ORDER BY id DESC LIMIT 200`,
        [records.map(({ id }) => id)],
      );
      const erasures = await manager.query(
        `SELECT record_id AS "recordId", thing, ordered_at AS "orderedAt", ordered_by AS "orderedBy",
           erased_at AS "erasedAt" FROM person_erasures WHERE request_id = $1 ORDER BY ordered_at, record_id`,
        [sought.id],
      );
      return {
        records: records.map((record) => ({ ...record, values: [...record.values] })),
        reads,
        erasures,
      };
    },
    /**
     * Makes these the records that are erased for a request, and erases at once what can be.
     *
     * @throws NOT_FOUND for a record that is not there
     */
    async order(requestId: string, ids: readonly string[]): Promise<void> {
      // One order of a request at a time: what another has just erased is known then, and not missing.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [requestId]);
      await manager.query(
        'DELETE FROM person_erasures WHERE request_id = $1 AND erased_at IS NULL AND record_id <> ALL ($2)',
        [requestId, ids],
      );
      const known: { id: string }[] = await manager.query(
        'SELECT record_id AS id FROM person_erasures WHERE request_id = $1',
        [requestId],
      );
      const fresh = ids.filter((id) => !known.some((one) => one.id === id));
      const records = await source.lock(fresh);
      if (records.length < fresh.length)
        throw refused('NOT_FOUND', 'There is no such record', 'input', 'recordIds');
      await manager.query(
        `INSERT INTO person_erasures (request_id, record_id, thing)
         SELECT $1, id, thing FROM jsonb_to_recordset($2) AS record (id uuid, thing text)
         ON CONFLICT DO NOTHING`,
        [requestId, JSON.stringify(records.map(({ id, thing }) => ({ id, thing })))],
      );
    },
    /** The requests of which something is not erased yet, those with the oldest orders first. */
    async openRequests(): Promise<string[]> {
      const open: { id: string }[] = await manager.query(
        `SELECT request_id AS id FROM person_erasures WHERE erased_at IS NULL
         GROUP BY request_id ORDER BY min(ordered_at)`,
      );
      return open.map(({ id }) => id);
    },
    /** Carries out what was ordered for a request and can be; in one process at a time. */
    async carryOut(requestId: string): Promise<void> {
      const open: { id: string }[] = await manager.query(
        `SELECT record_id AS id FROM person_erasures WHERE request_id = $1 AND erased_at IS NULL
         FOR UPDATE SKIP LOCKED`,
        [requestId],
      );
      const erased = await erase(open.map(({ id }) => id));
      await manager.query(
        `UPDATE person_erasures SET erased_at = clock_timestamp()
         WHERE request_id = $1 AND erased_at IS NULL AND record_id = ANY ($2)`,
        [requestId, erased],
      );
    },
    /** Erases some of what is kept for longer than it is needed; in one process at a time, for it looks through all. */
    async forgetOutlived(): Promise<void> {
      const [{ isOurs }] = await manager.query(
        `SELECT pg_try_advisory_xact_lock(hashtextextended('forget outlived', 0)) AS "isOurs"`,
      );
      if (!isOurs) return;
      await erase(await source.outlived());
    },
  };
};

type WithKeeper = { readonly personKeeper: ReturnType<typeof personKeeper> };

/**
 * The mutation by which the keeper has records erased for a request: those that are named, in place of those that were
 * ordered before and are not erased yet.
 */
export const orderPersonErasure = async (
  { viewer, personKeeper: keeper }: Transaction<WithKeeper>,
  input: ErasureInput,
): Promise<{ id: string }> => {
  allow(viewer, keeperRole);
  const id = requireId(input.requestId, 'input', 'requestId');
  const ids = requireEntries(input.recordIds, 0, 200, 'input', 'recordIds');
  await keeper.order(id, [...new Set(ids.map((one) => requireId(one, 'input', 'recordIds')))]);
  await keeper.carryOut(id);
  return { id };
};

/** Erases with time: what was ordered and could not be erased before, and what is no longer needed. */
export const forgetPeople: Job<WithKeeper> = {
  name: 'forget people',
  everySeconds: 3600,
  as: { subject: 'forget-people', roles: [keeperRole] },
  run: async ({ transaction }) => {
    const open = await transaction('forgetPeople', (tx) => tx.personKeeper.openRequests());
    for (const id of open) await transaction('forgetPeople', (tx) => tx.personKeeper.carryOut(id));
    await transaction('forgetPeople', (tx) => tx.personKeeper.forgetOutlived());
  },
};
