import type { Viewer } from '@media-graph/service';
import { isId, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdPace } from '../generated/resolvers.ts';
import { AdLineEntity } from '../line/line.entity.ts';
import { byStart, lineSums } from '../line/line.repository.ts';
import type { AdLineDelivery, CountedLine } from './delivery.entity.ts';

export type LineDay = { readonly lineId: string; readonly on: string };

/** What a line is sold by: days, where its price is not one of units. */
const unit = `CASE row.rate_type WHEN 'CPC' THEN 'CLICKS' WHEN 'CPM' THEN 'IMPRESSIONS' WHEN 'CPMV' THEN 'IMPRESSIONS' ELSE 'DAYS' END`;

const planned = (until: string): string => `(
  SELECT coalesce(sum(CASE ${unit} WHEN 'DAYS' THEN 1 ELSE sold.units END), 0)::bigint FROM placements sold
  WHERE sold.line_id = row.id AND sold.medium = 'DIGITAL' AND sold.state = 'SOLD' AND ${until})`;
const expected = (day: string): string => planned(`sold.on_date <= ${day}`);
/** What several sources counted on a day adds up, and is one day. */
const delivered = (day: string): string => `(
  SELECT CASE ${unit} WHEN 'CLICKS' THEN coalesce(sum(counted.clicks), 0) WHEN 'IMPRESSIONS' THEN coalesce(sum(counted.impressions), 0)
    ELSE count(DISTINCT counted.on_date) FILTER (WHERE counted.impressions + counted.clicks > 0) END::bigint
  FROM deliveries counted WHERE counted.line_id = row.id AND counted.on_date <= ${day})`;

const paces: Readonly<Record<AdPace, string>> = {
  AHEAD: '> (100 + :tolerance)',
  BEHIND: '< (100 - :tolerance)',
  ON_PACE: 'BETWEEN (100 - :tolerance) AND (100 + :tolerance)',
};

type PacePage = PageArguments & { pace: AdPace; on: string; tolerance: number };

export const deliveryRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  return {
    /** In place of whatever the source told of the day before. */
    async replace(
      organisationId: string,
      { source, onDate }: { readonly source: string; readonly onDate: string },
      counted: readonly CountedLine[],
    ): Promise<void> {
      const batch = [organisationId, source, onDate];
      await manager.query(
        `SELECT pg_advisory_xact_lock(hashtextextended('delivery ' || $1::text || $2::text || $3::text, 0))`,
        batch,
      );
      const ids = counted.map(({ lineId }) => lineId);
      await manager.query(
        'DELETE FROM deliveries WHERE organisation_id = $1 AND source = $2 AND on_date = $3 AND line_id <> ALL($4::uuid[])',
        [...batch, ids],
      );
      await manager.query(
        `INSERT INTO deliveries (organisation_id, source, on_date, line_id, impressions, clicks)
         SELECT $1, $2, $3, * FROM unnest($4::uuid[], $5::bigint[], $6::bigint[])
         ON CONFLICT (line_id, on_date, source) DO UPDATE SET impressions = EXCLUDED.impressions, clicks = EXCLUDED.clicks
         WHERE (deliveries.impressions, deliveries.clicks) IS DISTINCT FROM (EXCLUDED.impressions, EXCLUDED.clicks)`,
        [...batch, ids, counted.map((line) => line.impressions), counted.map(({ clicks }) => clicks)],
      );
    },
    ofLines(keys: readonly LineDay[]): Promise<AdLineDelivery[]> {
      const possible = keys.filter(({ lineId }) => isId(lineId));
      return manager.query(
        `SELECT row.id AS "lineId", asked.day::text AS "on", ${unit} AS unit, ${planned('TRUE')} AS booked,
           ${expected('asked.day')} AS expected, ${delivered('asked.day')} AS delivered, told.*
         FROM unnest($1::uuid[], $2::date[]) AS asked (line_id, day) JOIN lines row ON row.id = asked.line_id AND ${visible('row')},
           LATERAL (SELECT coalesce(sum(impressions), 0)::bigint AS impressions, coalesce(sum(clicks), 0)::bigint AS clicks,
             max(on_date) AS "countedUntil" FROM deliveries WHERE line_id = row.id AND on_date <= asked.day) AS told
         WHERE EXISTS (SELECT FROM products WHERE products.id = row.product_id AND products.medium = 'DIGITAL')`,
        [possible.map(({ lineId }) => lineId), possible.map(({ on }) => on)],
      );
    },
    /** Lines that appear, by how what was delivered up to a day stands to what was planned. */
    pageByPace({ pace, on, tolerance, ...page }: PacePage) {
      const lines = rowsOf(manager, AdLineEntity, visible)
        .visible()
        .andWhere(`row.status = 'IN_FLIGHT' AND row.startsOn <= :day`, { day: on })
        .andWhere(`${expected(':day')} > 0`)
        .andWhere(`${delivered(':day')} * 100 / ${expected(':day')} ${paces[pace]}`, { tolerance });
      return readPage(lines, page, byStart, lineSums);
    },
  };
};
