import type { EntityManager } from 'typeorm';
import { type AudienceIndex, AudienceIndexEntity } from './audience-index.entity.ts';
import type { Reach } from './wci.ts';

export type ChannelMonth = {
  channelId: string;
  organisationId: string;
  platform: string;
  month: string;
  days: number;
  articles: number;
  all: Reach;
  lead: Reach;
  peak: Reach;
  /** The platform's own index, on average of the days that have one. */
  platformIndex: number | null;
  isSynthetic: boolean;
};

export type IndexKey = { subjectId: string; from: string; until: string };

const reach = (of: (measure: string) => string): string =>
  `jsonb_build_object('reads', ${of('reads')}, 'looks', ${of('looks')}, 'likes', ${of('likes')}, 'shares', ${of('shares')})`;

/** Which of them somebody sees, the table's own policies say. */
export const audienceIndexRepository = (manager: EntityManager) =>
  manager.getRepository(AudienceIndexEntity).extend({
    /** What indices are worked out of, for channels of which something was delivered since an instant. */
    channelMonths(since: Date): Promise<ChannelMonth[]> {
      return this.query(
        `WITH touched AS (
           SELECT DISTINCT channel.organisation_id, date_trunc('month', counted.day)::date AS month
           FROM counted_days counted JOIN audience_channels channel ON channel.id = counted.channel_id WHERE counted.delivered_at >= $1
         ), article AS (
           SELECT fact.channel_id, touched.month, fact.article_id, bool_or(fact.is_lead) AS is_lead, sum(reads) AS reads, sum(looks) AS looks,
             sum(likes) AS likes, sum(shares) AS shares
           FROM touched JOIN audience_channels channel ON channel.organisation_id = touched.organisation_id AND channel.platform = 'WECHAT'
           JOIN audience_facts fact ON fact.channel_id = channel.id AND fact.article_id IS NOT NULL
             AND fact.day >= touched.month AND fact.day < touched.month + interval '1 month'
           GROUP BY 1, 2, 3
         ), account AS (
           SELECT channel_id, month, count(*)::int AS articles, ${reach((one) => `sum(${one})`)} AS "all",
             ${reach((one) => `coalesce(sum(${one}) FILTER (WHERE is_lead), 0)`)} AS lead, ${reach((one) => `max(${one})`)} AS peak
           FROM article GROUP BY 1, 2
         )
         SELECT channel.id AS "channelId", touched.organisation_id AS "organisationId", channel.platform, to_char(touched.month, 'YYYY-MM') AS month,
           extract(day FROM touched.month + interval '1 month' - interval '1 day')::int AS days, coalesce(account.articles, 0) AS articles,
           account."all", account.lead, account.peak, counted.platform_index AS "platformIndex", counted.is_synthetic AS "isSynthetic"
         FROM touched JOIN audience_channels channel USING (organisation_id)
         LEFT JOIN account ON account.channel_id = channel.id AND account.month = touched.month
         CROSS JOIN LATERAL (SELECT avg(platform_index) AS platform_index, coalesce(bool_or(is_synthetic), false) AS is_synthetic FROM audience_days
           WHERE channel_id = channel.id AND day >= touched.month AND day < touched.month + interval '1 month') AS counted
         WHERE channel.platform <> 'OWN'`,
        [since],
      );
    },
    /** When indices were last worked out. */
    async lastRun(): Promise<Date> {
      const [{ at }] = await this.query('SELECT ran_at AS at FROM audience_index_runs');
      return at;
    },
    /** Writes down what is new; what stands in its place is superseded by it. */
    async write(
      indices: readonly Omit<AudienceIndex, 'id' | 'computedAt' | 'isSuperseded'>[],
    ): Promise<void> {
      const given = JSON.stringify(indices);
      const rows = `jsonb_to_recordset($1) AS given (kind text, "subjectId" uuid, month text, value float8, "formulaVersion" text, "isSynthetic" boolean)`;
      const isSame = `standing.kind = given.kind AND standing.subject_id = given."subjectId" AND standing.month = given.month AND NOT standing.is_superseded`;
      await this.query(
        `UPDATE audience_indices standing SET is_superseded = true FROM ${rows}
         WHERE ${isSame} AND (standing.value, standing.formula_version) <> (given.value, given."formulaVersion")`,
        [given],
      );
      await this.query(
        `INSERT INTO audience_indices (id, kind, subject_id, month, value, formula_version, is_synthetic)
         SELECT uuidv7(), kind, "subjectId", month, value, "formulaVersion", "isSynthetic" FROM ${rows}
         WHERE NOT EXISTS (SELECT FROM audience_indices standing WHERE ${isSame})`,
        [given],
      );
      await this.query('UPDATE audience_index_runs SET ran_at = now()');
    },
    async ofSubjects(keys: readonly IndexKey[]): Promise<(IndexKey & { rows: AudienceIndex[] })[]> {
      const rows = await this.createQueryBuilder('row')
        .where('row.subjectId = ANY(:ids)', { ids: keys.map(({ subjectId }) => subjectId) })
        .orderBy('row.month', 'DESC')
        .addOrderBy('row.computedAt', 'DESC')
        .getMany();
      return keys.map((key) => ({
        ...key,
        rows: rows.filter(
          ({ subjectId, month }) => subjectId === key.subjectId && month >= key.from && month <= key.until,
        ),
      }));
    },
  });
