import { scaleIdSql } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { searchText } from '../name/search-text.ts';

const bodiesPerScale = 200;

/** The searched form of two names that each end with the number. */
const searched = (zhHant: string, en: string, number: string): string =>
  `'${searchText({ zhHant })}' || ${number} || '${searchText({ en })} ' || ${number}`;

/**
 * Adds 200 × `scale` synthetic bodies outside the group, each with somebody who works for it and is a member of the
 * club, and an agreement on what it takes as a member of the media alliance; a second call adds as many more. In lists by slug they come behind everything real.
 */
export const seedAtScale = async ({ organisationRepository }: DataSources, scale: number): Promise<void> => {
  const [{ count }] = await organisationRepository.query(
    `SELECT count(*)::int AS count FROM organisations WHERE slug LIKE 'zz-scale-%'`,
  );
  const range = [count + 1, count + bodiesPerScale * scale];
  await organisationRepository.query(
    `INSERT INTO organisations (id, slug, name, search_text, shortest_name, kind)
     SELECT ${scaleIdSql('Organisation', 'n')}, 'zz-scale-' || n,
       jsonb_build_object('zhHant', '合成團體' || n, 'en', 'Synthetic body ' || n),
       ${searched('合成團體', 'Synthetic body', 'n')}, length('合成團體' || n), 'OUTSIDE_BODY'
     FROM generate_series($1::int, $2::int) AS n`,
    range,
  );
  await organisationRepository.query(
    `INSERT INTO people (id, name, search_text, kind, employer_id)
     SELECT ${scaleIdSql('Person', 'n')}, jsonb_build_object('zhHant', '合成人物' || n, 'en', 'Synthetic person ' || n),
       ${searched('合成人物', 'Synthetic person', 'n')}, 'EXTERNAL', ${scaleIdSql('Organisation', 'n')}
     FROM generate_series($1::int, $2::int) AS n`,
    range,
  );
  await organisationRepository.query(
    `INSERT INTO memberships (id, organisation_id, member_person_id, is_public, starts_on)
     SELECT ${scaleIdSql('Membership', 'n')}, club.id, ${scaleIdSql('Person', 'n')}, n % 2 = 0, date '2024-01-01' + (n % 300)
     FROM generate_series($1::int, $2::int) AS n, organisations AS club WHERE club.slug = 'dongli-club'`,
    range,
  );
  await organisationRepository.query(
    `INSERT INTO memberships (id, organisation_id, member_organisation_id, is_public, starts_on)
     SELECT ${scaleIdSql('Membership', `'alliance ' || n`)}, alliance.id, ${scaleIdSql('Organisation', 'n')}, false, date '2024-01-01'
     FROM generate_series($1::int, $2::int) AS n, organisations AS alliance WHERE alliance.slug = 'gba-media-alliance'`,
    range,
  );
  await organisationRepository.query(
    `INSERT INTO exchange_agreements (id, organisation_id, giver_id, taker_id, section_slugs, tag_slugs, territories,
       licence, credit_line, starts_on, ends_on)
     SELECT ${scaleIdSql('ExchangeAgreement', 'n')}, alliance.id, alliance.id, ${scaleIdSql('Organisation', 'n')},
       CASE WHEN n % 2 = 0 THEN ARRAY['economy'] ELSE '{}' END, '{}', ARRAY['HK'], '合成協議', '合成',
       date '2024-01-01' + n % 300, date '2030-01-01' + n % 300
     FROM generate_series($1::int, $2::int) AS n, organisations AS alliance WHERE alliance.slug = 'gba-media-alliance'`,
    range,
  );
  await organisationRepository.query(
    `UPDATE exchange_agreements SET status = 'ACTIVE', version = 2
     WHERE id IN (SELECT ${scaleIdSql('ExchangeAgreement', 'n')} FROM generate_series($1::int, $2::int) AS n WHERE n % 4 > 0)`,
    range,
  );
};
