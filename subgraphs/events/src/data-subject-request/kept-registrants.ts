import { type PersonRecord, type PersonSource, personValues } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';

type Row = {
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  account: string | null;
  isExpected: boolean;
};

const registrations = `
  SELECT registration.id, registrant.name, registrant.phone, registrant.email, registration.subject AS account,
    registration.status IN ('WAITING', 'HELD', 'CONFIRMED') AND NOT event_is_over(registration.event_id) AS "isExpected"
  FROM event_registrations registration LEFT JOIN registrants registrant ON registrant.id = registration.id
  WHERE (registration.subject IS NOT NULL OR registrant.id IS NOT NULL)`;

const recordOf = ({ id, isExpected, ...values }: Row): PersonRecord => ({
  ...{ id, organisationId: null, thing: 'EventRegistration' },
  values: personValues(values),
  keptBecause: isExpected ? 'Still expected at the event' : null,
  keptUntil: null,
});

/** Who registered for events, as the keeper of personal data reads and forgets them. */
export const keptRegistrants = (manager: EntityManager): PersonSource => {
  const read = async (where: string, parameters: unknown[]): Promise<PersonRecord[]> =>
    ((await manager.query(`${registrations} AND ${where}`, parameters)) as Row[]).map(recordOf);
  return {
    find: ({ soughtAccount, soughtPhone }) =>
      read(
        `registration.id IN (SELECT id FROM event_registrations WHERE subject = $1
           UNION ALL SELECT id FROM registrants WHERE phone_figures(phone) = phone_figures($2))
         ORDER BY registration.id LIMIT 200`,
        [soughtAccount, soughtPhone],
      ),
    lock: (ids) =>
      read('registration.id = ANY ($1) ORDER BY registration.id FOR UPDATE OF registration', [ids]),
    erase: async (records) => {
      const ids = records.map(({ id }) => id);
      await manager.query('DELETE FROM registrants WHERE id = ANY ($1)', [ids]);
      await manager.query(
        `UPDATE event_registrations SET subject = NULL, version = version + 1, updated_at = now()
         WHERE id = ANY ($1) AND subject IS NOT NULL`,
        [ids],
      );
    },
    // What is long over is forgotten with the desks: see `settleRegistrations`.
    outlived: () => Promise.resolve([]),
  };
};
