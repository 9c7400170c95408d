import type { EntityManager } from 'typeorm';
import type { BeaconCount } from '../audience-beacon/beacon-counts.ts';
import type { AudienceDelivery } from './audience-delivery.entity.ts';
import type { AudienceRow } from './read-audience-row.ts';

type ChannelDay = { readonly channelId: string; readonly day: string };
export type Claim = ChannelDay & { readonly isHourly: boolean | null };
type Taken = { readonly added: number; readonly corrected: number };

const columns = `day, channel_id, article_id, section_id, hour, is_lead, reads, readers, read_seconds, likes, looks, shares,
  comments, followers, platform_index`;
const values = (row: string): string =>
  columns
    .split(',')
    .map((column) => `${row}.${column.trim()}`)
    .join(', ');
const corrections = columns
  .split(',')
  .map((column) => column.trim())
  .filter((column) => !['day', 'channel_id', 'article_id', 'hour'].includes(column))
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

const recordset = `jsonb_to_recordset($1) AS sent ("day" date, "channelId" uuid, "articleId" uuid, "sectionId" uuid, "hour" smallint,
  "isLead" boolean, "reads" bigint, "readers" bigint, "readSeconds" bigint, "likes" bigint, "looks" bigint, "shares" bigint,
  "comments" bigint, "followers" bigint, "platformIndex" float8)`;

/** What was counted; who may write it is decided before. */
export const audienceFactRepository = (manager: EntityManager) => ({
  async openMonths(days: readonly string[]): Promise<void> {
    const months = [...new Set(days.map((day) => `${day.slice(0, 7)}-01`))].sort();
    await manager.query('SELECT open_audience_month(month) FROM unnest($1::date[]) AS month', [months]);
  },
  /** Takes days of channels for a source; those that are another source's are not among the answer. */
  claim(source: string, claims: readonly Claim[]): Promise<Claim[]> {
    return manager.query(
      `INSERT INTO counted_days AS counted (channel_id, day, source, is_hourly)
         SELECT "channelId", day, $2, "isHourly" FROM jsonb_to_recordset($1) AS claim ("channelId" uuid, day date, "isHourly" boolean)
         ORDER BY 1, 2
       ON CONFLICT (channel_id, day) DO UPDATE
         SET is_hourly = coalesce(counted.is_hourly, excluded.is_hourly), delivered_at = now() WHERE counted.source = excluded.source
       RETURNING channel_id AS "channelId", day, is_hourly AS "isHourly"`,
      [JSON.stringify(claims), source],
    );
  },
  /** Writes rows, each at most once, whose days are claimed; what says the same is left as it is. */
  async take(
    { no, mode }: Pick<AudienceDelivery, 'no' | 'mode'>,
    rows: readonly AudienceRow[],
  ): Promise<Taken> {
    const given = JSON.stringify(rows);
    await manager.query(
      `INSERT INTO article_sections AS known (article_id, section_id)
         SELECT DISTINCT ON (1) "articleId", "sectionId" FROM ${recordset} WHERE "sectionId" IS NOT NULL ORDER BY 1, day DESC
       ON CONFLICT (article_id) DO UPDATE SET section_id = excluded.section_id WHERE known.section_id <> excluded.section_id`,
      [given],
    );
    // A delivery that replaces marks also what it says again: what is not marked goes.
    const [taken] = await manager.query(
      `WITH taken AS (
         INSERT INTO audience_facts AS fact (${columns}, delivery_no)
           SELECT day, "channelId", "articleId", coalesce("sectionId", known.section_id), hour, "isLead", reads, readers,
             "readSeconds", likes, looks, shares, comments, followers, "platformIndex", $2
           FROM ${recordset} LEFT JOIN article_sections known ON known.article_id = "articleId"
         ON CONFLICT (day, channel_id, coalesce(article_id, section_id), hour) DO UPDATE SET ${corrections}, delivery_no = excluded.delivery_no
           WHERE $3 OR (${values('fact')}) IS DISTINCT FROM (${values('excluded')})
         RETURNING old.day IS NULL AS is_new, (${values('old')}) IS DISTINCT FROM (${values('new')}) AS is_changed
       )
       SELECT count(*) FILTER (WHERE is_new)::int AS added, count(*) FILTER (WHERE NOT is_new AND is_changed)::int AS corrected FROM taken`,
      [given, no, mode === 'REPLACE'],
    );
    return taken;
  },
  /** Adds to what the beacon has counted of its hours. */
  async addReads(counts: readonly BeaconCount[]): Promise<void> {
    await manager.query(
      `INSERT INTO audience_facts AS fact (day, channel_id, article_id, section_id, hour, reads, read_seconds, delivery_no)
         SELECT day, "channelId", "articleId", known.section_id, hour, reads, "readSeconds", 0
         FROM jsonb_to_recordset($1) AS told (day date, "channelId" uuid, "articleId" uuid, hour smallint, reads bigint, "readSeconds" bigint)
         LEFT JOIN article_sections known ON known.article_id = "articleId"
       ON CONFLICT (day, channel_id, coalesce(article_id, section_id), hour)
         DO UPDATE SET reads = fact.reads + excluded.reads, read_seconds = fact.read_seconds + excluded.read_seconds`,
      [JSON.stringify(counts)],
    );
  },
  /** Takes out what stands on these days of channels and is not of the delivery; answers how many went. */
  async removeOthers(no: bigint, days: readonly ChannelDay[]): Promise<number> {
    const [{ removed }] = await manager.query(
      `WITH gone AS (
         DELETE FROM audience_facts fact USING jsonb_to_recordset($1) AS counted ("channelId" uuid, day date)
         WHERE fact.channel_id = "channelId" AND fact.day = counted.day AND fact.delivery_no <> $2 RETURNING 1
       ) SELECT count(*)::int AS removed FROM gone`,
      [JSON.stringify(days), no],
    );
    return removed;
  },
  /** Gives days of a source back, with all that stands on them. */
  async withdraw(source: string, from: string, until: string, channelId: string | null): Promise<number> {
    const [{ removed }] = await manager.query(
      `WITH given_back AS (
         DELETE FROM counted_days WHERE source = $1 AND day BETWEEN $2::date AND $3::date AND ($4::uuid IS NULL OR channel_id = $4)
         RETURNING channel_id, day
       ), gone AS (
         DELETE FROM audience_facts fact USING given_back
         WHERE fact.channel_id = given_back.channel_id AND fact.day = given_back.day AND fact.day BETWEEN $2::date AND $3::date RETURNING 1
       ) SELECT count(*)::int AS removed FROM gone`,
      [source, from, until, channelId],
    );
    return removed;
  },
});
