import { type PersonRecord, type PersonSource, soughtHashes, soughtHashesSql } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { unsettledSql } from '../paper-invoice/unsettled-sql.ts';

type Tools = {
  /** What goes with a subscriber. */
  readonly belongings: readonly { erase(subscriberIds: readonly string[]): Promise<void> }[];
  /** What something personal of a company is found by; null for a text that says nothing. */
  readonly lookupOf: (company: string, kind: 'name' | 'phone', text: string) => Buffer | null;
};

type Row = {
  id: string;
  organisationId: string;
  name: string;
  phone: string;
  addresses: string[];
  said: string[];
  runsUntil: string | null;
  waits: boolean;
  isUnsettled: boolean;
};

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;

const isUnsettled = `EXISTS (SELECT FROM subscriptions
  WHERE subscriptions.subscriber_id = contact.subscriber_id AND ${unsettledSql('subscriptions.id')})`;
/** In a pause without an end, of whatever day the last paper would be: a stop ends it. */
const waits = `EXISTS (SELECT FROM pauses JOIN subscriptions ON subscriptions.id = pauses.subscription_id
  WHERE subscriptions.subscriber_id = contact.subscriber_id AND upper_inf(pauses.during))`;

const subscribers = `
  SELECT contact.subscriber_id AS id, contact.organisation_id AS "organisationId", contact.name, contact.phone,
    ARRAY(SELECT address FROM delivery_addresses WHERE subscriber_id = contact.subscriber_id ORDER BY id) AS addresses,
    ARRAY(SELECT said FROM complaint_words JOIN complaints ON complaints.id = complaint_id JOIN subscriptions ON subscriptions.id = subscription_id
      WHERE subscriptions.subscriber_id = contact.subscriber_id ORDER BY complaints.filed_at, complaints.id) AS said,
    (SELECT max(upper(served))::text FROM subscriptions WHERE subscriber_id = contact.subscriber_id
       HAVING max(upper(served)) > ${today}) AS "runsUntil",
    ${waits} AS waits, ${isUnsettled} AS "isUnsettled"
  FROM subscriber_contacts contact`;

const reasonOf = ({
  runsUntil,
  waits,
  isUnsettled,
}: Pick<Row, 'runsUntil' | 'waits' | 'isUnsettled'>): string | null => {
  if (isUnsettled) return 'An invoice is outstanding, refundable or to be credited';
  return waits || runsUntil ? 'A subscription runs' : null;
};

const recordOf = ({
  id,
  organisationId,
  name,
  phone,
  addresses,
  said,
  runsUntil,
  waits,
  isUnsettled,
}: Row): PersonRecord => ({
  ...{ id, organisationId, thing: 'PaperSubscriber' },
  values: [
    { field: 'name', value: name },
    { field: 'phone', value: phone },
    ...addresses.map((value) => ({ field: 'address', value })),
    ...said.map((value) => ({ field: 'said', value })),
  ],
  keptBecause: reasonOf({ runsUntil, waits, isUnsettled }),
  // Nobody knows when it will be.
  keptUntil: isUnsettled || waits ? null : runsUntil,
});

/** Who has a paper brought, as the keeper of personal data reads and forgets them. */
export const keptSubscribers = (manager: EntityManager, { belongings, lookupOf }: Tools): PersonSource => {
  const read = async (sql: string, parameters: unknown[]): Promise<PersonRecord[]> =>
    ((await manager.query(`${subscribers} ${sql}`, parameters)) as Row[]).map(recordOf);
  return {
    find: async ({ soughtName, soughtPhone }) => {
      const kind = soughtPhone === null ? 'name' : 'phone';
      const text = soughtPhone ?? soughtName;
      if (text === null) return [];
      const companies: { id: string }[] = await manager.query(
        'SELECT organisation_id AS id FROM company_profiles',
      );
      const ids = companies.map(({ id }) => id);
      return read(
        `WHERE (contact.organisation_id, contact.${kind}_hash) IN ${soughtHashesSql(1)} ORDER BY 1 LIMIT 200`,
        soughtHashes(ids, (company) => lookupOf(company, kind, text)),
      );
    },
    lock: (ids) => read('WHERE contact.subscriber_id = ANY ($1) ORDER BY 1 FOR UPDATE OF contact', [ids]),
    erase: async (records) => {
      const ids = records.map(({ id }) => id);
      await manager.query('DELETE FROM subscriber_contacts WHERE subscriber_id = ANY ($1)', [ids]);
      for (const one of belongings) await one.erase(ids);
    },
    /** Whose last subscription ended more than three years ago, or who never had one, and who neither owes nor is owed: no claim is left (民法典 art. 188). */
    outlived: async () => {
      const found: { id: string }[] = await manager.query(
        `SELECT contact.subscriber_id AS id FROM subscriber_contacts contact
         JOIN subscribers subscriber ON subscriber.id = contact.subscriber_id
         WHERE subscriber.created_at < now() - interval '3 years' AND NOT EXISTS (SELECT FROM subscriptions
           WHERE subscriber_id = contact.subscriber_id AND upper(served) >= ${today} - interval '3 years')
           AND NOT ${waits} AND NOT ${isUnsettled} LIMIT 200`,
      );
      return found.map(({ id }) => id);
    },
  };
};
