import { addDays, scaleIdSql, seedId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { DataSources } from '../context.ts';
import { articleChannels, sectionIds } from './audiences.seed.ts';

const articlesPerScale = 250;
const firstDay = '2024-01-01';
/** Over which articles come out, and on how many each is read. */
const [daysOfArticles, daysOfReading] = [720, 10];
const lastDay = addDays(firstDay, daysOfArticles + daysOfReading - 2);
/** Articles that are written in one statement: 100,000 facts, day after day as facts come, so that sums change seldom. */
const atOnce = 2_500;

/**
 * Adds 10,000 × `scale` synthetic facts of the years 2024 and 2025: of 250 × `scale` articles, on four channels and ten
 * days each. What they come to by day, channel and section stays as large as it is. Goes with the seed
 * `audienceChannels`. A second call adds other articles.
 */
export const seedAtScale = async (
  { audienceDeliveryRepository: deliveries }: DataSources,
  scale: number,
): Promise<void> => {
  const channels = articleChannels.map((slug) => seedId('Channel', slug));
  const factsOf = (articles: number): number => articles * channels.length * daysOfReading;
  const [{ before }] = await deliveries.query(
    `SELECT coalesce(sum(added), 0)::int / $1 AS before FROM audience_deliveries WHERE source = 'scale'`,
    [factsOf(1)],
  );
  const no = await deliveries.nextNo();
  const articles = articlesPerScale * scale;
  await deliveries.query(
    `SELECT open_audience_month(month::date) FROM generate_series($1::date, $2::date, interval '1 month') AS month`,
    [firstDay, lastDay],
  );
  await deliveries.query(
    `INSERT INTO counted_days (channel_id, day, source, is_hourly, is_synthetic)
     SELECT id, day, 'scale', false, true FROM unnest($1::uuid[]) AS id, generate_series($2::date, $3::date, interval '1 day') AS day
     ON CONFLICT DO NOTHING`,
    [channels, firstDay, lastDay],
  );
  for (let first = before + 1; first <= before + articles; first += atOnce)
    await deliveries.query(
      `WITH article AS MATERIALIZED (
         SELECT n, ${scaleIdSql('Article', 'n')} AS id, ($4::uuid[])[n % cardinality($4::uuid[]) + 1] AS section_id,
           $5::date + ((n - $9::int - 1)::bigint * $6 / $10)::int AS out_on
         FROM generate_series($1::int, $2::int) AS n
       ), known AS (
         INSERT INTO article_sections (article_id, section_id) SELECT id, section_id FROM article ON CONFLICT DO NOTHING
       )
       INSERT INTO audience_facts (day, channel_id, article_id, section_id, reads, readers, read_seconds, likes, shares, delivery_no, is_synthetic)
       SELECT out_on + age, channel_id, id, section_id, reads, reads * 4 / 5, reads * 45, reads / 90, reads / 150, $8, true
       FROM article CROSS JOIN unnest($3::uuid[]) AS channel_id CROSS JOIN generate_series(0, $7 - 1) AS age
       CROSS JOIN LATERAL (SELECT (60 + n % 40) * 10 / (age + 1) AS reads) AS page
       ORDER BY 1, 2`,
      [
        first,
        Math.min(first + atOnce, before + articles + 1) - 1,
        channels,
        sectionIds,
        firstDay,
        daysOfArticles,
        daysOfReading,
        no,
        before,
        articles,
      ],
    );
  const added = factsOf(articles);
  await deliveries.insert({
    ...{ id: uuidv7(), no, source: 'scale', firstDay, lastDay, mode: 'CORRECT', deliveredBy: 'seed' },
    ...{ sent: added, added, corrected: 0, unchanged: 0, removed: 0, refused: 0, refusals: [] },
  });
};
