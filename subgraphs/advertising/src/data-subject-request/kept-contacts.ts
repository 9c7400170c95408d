import { toHans, toHant } from '@media-graph/chinese/convert-script';
import { type PersonRecord, type PersonSource, personValues } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { isOwed } from '../invoice/owed.ts';

type Row = {
  id: string;
  organisationId: string;
  name: string;
  phone: string | null;
  email: string | null;
  duty: string;
  owes: boolean;
  /** The day after the last on which something of the advertiser is to appear. */
  appearsUntil: string | null;
};

const ofAdvertiser = `JOIN orders ON orders.id = order_id JOIN accounts ON accounts.id = account_id
  WHERE accounts.advertiser_id = contact.advertiser_id`;

const contacts = `
  SELECT contact.id, contact.organisation_id AS "organisationId", contact.name, contact.phone, contact.email, contact.duty,
    EXISTS (SELECT FROM invoices ${ofAdvertiser} AND ${isOwed('invoices')}) AS owes,
    (SELECT (max(lines.ends_on) + 1)::text FROM lines ${ofAdvertiser} AND lines.ends_on >= local_today()
       AND lines.status IN ('RESERVED', 'BOOKED', 'IN_FLIGHT', 'PAUSED')) AS "appearsUntil"
  FROM advertiser_contacts contact`;

const recordOf = ({ id, organisationId, owes, appearsUntil, ...values }: Row): PersonRecord => ({
  ...{ id, organisationId, thing: 'AdvertiserContact' },
  values: personValues(values),
  keptBecause: owes ? 'An invoice of the advertiser is to be paid' : appearsUntil && 'Something is to appear',
  keptUntil: owes ? null : appearsUntil,
});

/** People at advertisers, as the keeper of personal data reads and forgets them. */
export const keptContacts = (manager: EntityManager): PersonSource => {
  const read = async (sql: string, parameters: unknown[]): Promise<PersonRecord[]> =>
    ((await manager.query(`${contacts} ${sql}`, parameters)) as Row[]).map(recordOf);
  return {
    find: async ({ soughtName, soughtPhone }) =>
      soughtPhone === null && soughtName === null
        ? []
        : read(
            `WHERE contact.id IN (
               SELECT id FROM advertiser_contacts WHERE phone_figures(phone) = phone_figures($1)
               UNION ALL SELECT id FROM advertiser_contacts WHERE name = ANY ($2) AND ($1::text IS NULL OR phone IS NULL))
             ORDER BY contact.id LIMIT 200`,
            [soughtPhone, soughtName === null ? [] : [soughtName, toHans(soughtName), toHant(soughtName)]],
          ),
    lock: (ids) => read('WHERE contact.id = ANY ($1) ORDER BY contact.id FOR UPDATE OF contact', [ids]),
    erase: async (records) => {
      await manager.query('DELETE FROM advertiser_contacts WHERE id = ANY ($1)', [
        records.map(({ id }) => id),
      ]);
    },
    /** Of advertisers for whom nothing has appeared for three years, or ever: no claim is left (民法典 art. 188). */
    outlived: async () => {
      const found: { id: string }[] = await manager.query(
        `SELECT contact.id FROM advertiser_contacts contact WHERE contact.created_at < now() - interval '3 years'
           AND NOT EXISTS (SELECT FROM lines ${ofAdvertiser} AND lines.ends_on >= local_today() - interval '3 years')
         LIMIT 200`,
      );
      return found.map(({ id }) => id);
    },
  };
};
