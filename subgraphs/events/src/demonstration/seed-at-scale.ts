import { fold } from '@media-graph/chinese/fold';
import { searchVector } from '@media-graph/chinese/search-vector';
import { scaleIdSql } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

const eventsPerScale = 100;

/** Names without a number; what is made from them says that it is made up. */
const topics = ['機器人', '新能源', '石化', '電子信息', '文旅', '農產品', '青年創業', '教育', '醫藥', '物流'];
const occasions = ['招商推介會', '項目簽約', '論壇', '展銷會', '交流團'];
const kinds = ['PROMOTION', 'SIGNING', 'FORUM', 'EXHIBITION', 'STUDY_TOUR'];
const names = topics.flatMap((topic) => occasions.map((occasion) => `合成活動：${topic}${occasion}`));

/** The first of ten events is their frame, the other nine are its parts. */
const frame = 'n - (n - 1) % 10';

/**
 * Adds 100 × `scale` synthetic events, nine in ten as parts of another one, each with four of the synthetic bodies
 * and one synthetic person taking part; every fifth with four sessions, every other with a synthetic project signed, all with what two
 * organisers spent. A second call adds as many more.
 */
export const seedAtScale = async ({ eventRepository }: DataSources, scale: number): Promise<void> => {
  const [{ count }] = await eventRepository.query(
    `SELECT count(*)::int AS count FROM events WHERE code LIKE 'scale-%'`,
  );
  const range = [count + 1, count + eventsPerScale * scale];
  await eventRepository.query(
    `INSERT INTO events (id, code, name, kind, starts_on, start_precision, ends_on, end_precision, place,
       super_event_id, is_synthetic, search_text, search_vector)
     SELECT ${scaleIdSql('Event', 'n')}, 'scale-' || n,
       jsonb_build_object('zhHant', topic.name || '第' || n || '號', 'en', 'Synthetic event ' || n), topic.kind,
       start, 'DAY', start + n % 4, 'DAY', jsonb_build_object('zhHant', '惠州', 'en', 'Huizhou'),
       CASE WHEN (n - 1) % 10 > 0 THEN ${scaleIdSql('Event', `(${frame})`)} END, true,
       topic.folded || ' ' || n, topic.vector::tsvector || array_to_tsvector(ARRAY[n::text])
     FROM generate_series($1::int, $2::int) AS n
       CROSS JOIN LATERAL (SELECT date '2015-01-01' + n * 7 % 3650) AS day (start)
       JOIN unnest($3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY
         AS topic (name, kind, folded, vector, position) ON topic.position = n % ${names.length} + 1
     ORDER BY n`,
    [
      ...range,
      names,
      names.map((_, index) => kinds[index % kinds.length]),
      names.map((name) => fold(`${name} Synthetic event`)),
      names.map((name) => searchVector(`${name} Synthetic event`)),
    ],
  );
  await eventRepository.query(
    `INSERT INTO participations (id, event_id, position, role, organisation_id, person_id)
     SELECT ${scaleIdSql('Participation', `n || ' ' || place`)}, ${scaleIdSql('Event', 'n')}, place,
       CASE place WHEN 0 THEN 'HOST' WHEN 1 THEN 'ORGANISER' WHEN 4 THEN 'SPEAKER' ELSE 'PARTICIPANT' END,
       CASE WHEN place < 4 THEN ${scaleIdSql('Organisation', '(n * 2 + place * 37) % 20000 + 1')} END,
       CASE WHEN place = 4 THEN ${scaleIdSql('Person', 'n')} END
     FROM generate_series($1::int, $2::int) AS n, generate_series(0, 4) AS place`,
    range,
  );
  await eventRepository.query(
    `INSERT INTO event_sessions (id, event_id, title, room, day, start_time, end_time)
     SELECT ${scaleIdSql('EventSession', `n || ' ' || place`)}, ${scaleIdSql('Event', 'n')},
       jsonb_build_object('zhHant', '合成場次' || place, 'en', 'Synthetic session ' || place), '1', 1,
       time '09:00' + place * interval '1 hour', time '09:45' + place * interval '1 hour'
     FROM generate_series($1::int, $2::int) AS n, generate_series(1, 4) AS place WHERE n % 5 = 0`,
    range,
  );
  await eventRepository.query(
    `INSERT INTO investment_projects (id, code, name, status, origin_event_id, is_synthetic)
     SELECT ${scaleIdSql('InvestmentProject', 'n')}, 'scale-' || n,
       jsonb_build_object('zhHant', '合成項目' || n, 'en', 'Synthetic project ' || n), 'SIGNED', ${scaleIdSql('Event', 'n')}, true
     FROM generate_series($1::int, $2::int) AS n WHERE n % 2 = 0`,
    range,
  );
  await eventRepository.query(
    `INSERT INTO signings (id, event_id, project_id, amount_low_minor, amount_currency, amount_qualifier, amount_basis, is_synthetic)
     SELECT ${scaleIdSql('Signing', 'n')}, ${scaleIdSql('Event', 'n')}, ${scaleIdSql('InvestmentProject', 'n')},
       (n % 97 + 1) * 1000000000::bigint, 'CNY', 'EXACT', 'PLANNED', true
     FROM generate_series($1::int, $2::int) AS n WHERE n % 2 = 0`,
    range,
  );
  await eventRepository.query(
    `INSERT INTO event_expenses (id, event_id, organisation_id, kind, amount_minor, spent_on, purpose, is_synthetic)
     SELECT ${scaleIdSql('EventExpense', `n || ' ' || place`)}, ${scaleIdSql('Event', 'n')},
       ${scaleIdSql('Organisation', '(n * 2 + place * 37) % 20000 + 1')}, CASE place WHEN 0 THEN 'VENUE' ELSE 'CATERING' END,
       (n * 7919 % 90000 + 10000) * 100::bigint, date '2015-01-01' + n * 7 % 3650, '合成開支' || place, true
     FROM generate_series($1::int, $2::int) AS n, generate_series(0, 1) AS place`,
    range,
  );
};
