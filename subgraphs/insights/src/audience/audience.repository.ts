import type { Viewer } from '@media-graph/service';
import { bucketSql, type CalendarUnit } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { channelsVisibleTo } from '../access.ts';
import type { Audience, AudienceFigures } from './audience.entity.ts';
import { countedDays } from './counted-days.ts';

export type AudienceKey = Audience & { by: CalendarUnit | 'HOUR' | null };

/** Of one channel in one stretch of time. */
export type AudiencePart = {
  id: string;
  channelId: string;
  bucket: string | null;
  countedUntil: string;
  isSynthetic: boolean;
} & AudienceFigures;

export type AudienceParts = AudienceKey & { parts: AudiencePart[] };

type Days = Pick<Audience, 'from' | 'until'>;

const ofDays = 'audience_days row';
/** Articles have too many days to keep sums of them, and few facts each. */
const sources: Readonly<Record<Audience['kind'], { from: string; id: string; hasFollowers: boolean }>> = {
  ARTICLE: { from: 'audience_facts row', id: 'row.article_id', hasFollowers: false },
  SECTION: { from: ofDays, id: 'row.section_id', hasFollowers: false },
  CHANNEL: { from: ofDays, id: 'row.channel_id', hasFollowers: true },
  ORGANISATION: {
    from: `${ofDays} JOIN audience_channels channel ON channel.id = row.channel_id`,
    id: 'channel.organisation_id',
    hasFollowers: true,
  },
};

const counts: Readonly<Record<string, string>> = {
  reads: 'reads',
  readers: 'readers',
  readSeconds: 'read_seconds',
  likes: 'likes',
  looks: 'looks',
  shares: 'shares',
  comments: 'comments',
};

const sums = Object.entries(counts)
  .map(([name, column]) => `sum(row.${column})::bigint AS "${name}"`)
  .join(', ');
const lastFollowers =
  '(array_agg(row.followers ORDER BY row.day DESC) FILTER (WHERE row.followers IS NOT NULL))[1]';

const bucketOf = (by: AudienceKey['by']): string =>
  by === 'HOUR' ? `row.day || 'T' || lpad(row.hour::text, 2, '0')` : bucketSql(by, 'row.day');

export const audienceRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = channelsVisibleTo(viewer)('row');
  /** One statement for all that are asked in the same way. */
  const ask = async (keys: readonly AudienceKey[]): Promise<AudienceParts[]> => {
    const { kind, from, until, by } = keys[0]!;
    const source = sources[kind];
    const rows: AudiencePart[] = await manager.query(
      `SELECT ${source.id} AS id, row.channel_id AS "channelId", ${bucketOf(by)} AS bucket, ${sums},
         ${source.hasFollowers ? lastFollowers : 'NULL::bigint'} AS followers, max(row.day) AS "countedUntil", bool_or(row.is_synthetic) AS "isSynthetic"
       FROM ${source.from}
       WHERE ${source.id} = ANY($1::uuid[]) AND row.day BETWEEN $2::date AND $3::date AND ${visible} ${by === 'HOUR' ? 'AND row.hour IS NOT NULL' : ''}
       GROUP BY 1, 2, 3 ORDER BY 3`,
      [keys.map(({ id }) => id), from, until],
    );
    const parts = Map.groupBy(rows, ({ id }) => id);
    return keys.map((key) => ({ ...key, parts: parts.get(key.id) ?? [] }));
  };
  return {
    async parts(keys: readonly AudienceKey[]): Promise<AudienceParts[]> {
      const alike = Map.groupBy(keys, ({ kind, from, until, by }) => `${kind} ${from} ${until} ${by}`);
      return (await Promise.all([...alike.values()].map(ask))).flat();
    },
    /** Those of the stretches of days in which anybody counted anything that the viewer may see. */
    counted(days: readonly Days[]): Promise<Days[]> {
      return manager.query(
        `SELECT first AS "from", last AS until FROM unnest($1::date[], $2::date[]) AS asked (first, last)
         WHERE ${countedDays('asked.first', 'asked.last').from} IS NOT NULL`,
        [days.map(({ from }) => from), days.map(({ until }) => until)],
      );
    },
  };
};
