import { type PersonRecord, type PersonSource, personValues } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { searchText } from '../name/search-text.ts';

/** Employers keep the papers of who has left for two years (勞動合同法 art. 50). */
const keptFor = `interval '2 years'`;

type Row = {
  id: string;
  organisationId: string | null;
  name: string;
  phone: string | null;
  email: string | null;
  pressCardNumber: string | null;
  account: string | null;
  worksHere: boolean;
  keptUntil: string | null;
};

const people = `
  SELECT person.id, person.employer_id AS "organisationId",
    coalesce(person.name ->> 'zhHant', person.name ->> 'zhHans', person.name ->> 'en') AS name,
    contact.phone, contact.email, contact.press_card_number AS "pressCardNumber", person.account,
    person.employer_id IS NOT NULL AS "worksHere",
    (SELECT (max(ends_on) + ${keptFor})::date::text FROM employments WHERE person_id = person.id
       HAVING max(ends_on) + ${keptFor} > now() AT TIME ZONE 'Asia/Shanghai') AS "keptUntil"
  FROM people person LEFT JOIN person_contacts contact ON contact.person_id = person.id`;

const recordOf = ({ id, organisationId, worksHere, keptUntil, ...values }: Row): PersonRecord => ({
  ...{ id, organisationId, thing: 'Person' },
  values: personValues(values),
  keptBecause: worksHere ? 'Works for the group' : keptUntil && 'Left less than two years ago',
  keptUntil: worksHere ? null : keptUntil,
});

/** The people of the register, as the keeper of personal data reads and forgets them. */
export const registeredPeople = (manager: EntityManager): PersonSource => {
  const read = async (where: string, parameters: unknown[]): Promise<PersonRecord[]> =>
    ((await manager.query(`${people} WHERE ${where}`, parameters)) as Row[]).map(recordOf);
  return {
    find: ({ soughtAccount, soughtPhone, soughtName }) =>
      read(
        `person.id IN (SELECT id FROM people WHERE account = $1
           UNION ALL SELECT id FROM people WHERE md5(search_text) = md5($2)
           UNION ALL SELECT person_id FROM person_contacts WHERE phone_figures(phone) = phone_figures($3))
         ORDER BY person.id LIMIT 200`,
        [soughtAccount, soughtName && searchText({ zhHant: soughtName }), soughtPhone],
      ),
    lock: (ids) => read('person.id = ANY ($1) ORDER BY person.id FOR UPDATE OF person', [ids]),
    erase: async (records) => {
      const ids = records.map(({ id }) => id);
      await manager.query('DELETE FROM person_contacts WHERE person_id = ANY ($1)', [ids]);
      await manager.query(
        `UPDATE people SET account = NULL, version = version + 1, updated_at = now()
         WHERE id = ANY ($1) AND account IS NOT NULL`,
        [ids],
      );
    },
    outlived: async () => {
      const found: { id: string }[] = await manager.query(
        `SELECT person.id FROM people person JOIN person_contacts contact ON contact.person_id = person.id
         WHERE person.employer_id IS NULL AND (SELECT max(ends_on) FROM employments WHERE person_id = person.id)
           + ${keptFor} <= now() AT TIME ZONE 'Asia/Shanghai' LIMIT 200`,
      );
      return found.map(({ id }) => id);
    },
  };
};
