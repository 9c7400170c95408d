import type { Viewer } from '@media-graph/service';
import {
  type Connection,
  checkFirst,
  connectionOf,
  decodeCursor,
  matching,
  type PageArguments,
  readPages,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { hangingVisibleTo, ofVisibleAssets } from '../access.ts';
import type { QueryMostUsedMediaAssetsArgs } from '../generated/resolvers.ts';
import { categoryCosts } from '../usability/cost-of.ts';
import type { MediaAssetUse } from './media-asset-use.entity.ts';
import { type MediaUsage, MediaUsageEntity } from './media-usage.entity.ts';
import type { TakedownTask } from './takedown-task.entity.ts';

const latestFirst = { by: ['row.usedOn', 'row.id'], direction: 'DESC' } as const;
const longestOverdueFirst = { by: ['task.since', 'task.id'], direction: 'ASC' } as const;
const mostUsedFirst = { by: ['row.uses', 'row.id'], direction: 'DESC' } as const;
const mostUsages = 50;

const free = Object.entries(categoryCosts)
  .filter(([, cost]) => cost === 'FREE')
  .map(([category]) => `'${category}'`)
  .join(', ');
const active = (access: string) => `lease.access = '${access}' AND lease.starts_at <= now()
  AND coalesce(lease.ends_at > now(), true) AND lease.ended_at IS NULL`;

/**
 * What was lawful and is not any more: denied, allowed no longer, or withdrawn and still in use. It begins with leases
 * and uses, which are few, and not with the assets.
 */
const tasks = `
  SELECT asset.id, max(lapse.since) AS since
  FROM (
    SELECT lease.asset_id, lease.starts_at AS since FROM media_leases lease WHERE ${active('DENY_USE')}
    UNION ALL
    SELECT lease.asset_id, max(least(lease.ends_at, lease.ended_at)) FROM media_leases lease
    WHERE lease.access = 'ALLOW_USE'
    GROUP BY lease.asset_id
    HAVING NOT bool_or(${active('ALLOW_USE')}) AND max(least(lease.ends_at, lease.ended_at)) <= now()
      AND EXISTS (SELECT FROM media_assets asset WHERE asset.id = lease.asset_id
        AND (asset.rights_category NOT IN (${free}) OR asset.restrictions IS NOT NULL) OFFSET 0)
    UNION ALL
    SELECT used.asset_id, asset.updated_at FROM media_usages used
    JOIN media_assets asset ON asset.id = used.asset_id AND asset.status = 'WITHDRAWN'
    WHERE used.removed_at IS NULL
  ) lapse
  JOIN media_assets asset ON asset.id = lapse.asset_id
  WHERE NOT EXISTS (SELECT FROM media_leases lease WHERE lease.asset_id = asset.id AND ${active('OVERRIDE')}
      AND asset.status = 'RELEASED')
    AND (asset.status = 'RELEASED'
      OR EXISTS (SELECT FROM media_usages used WHERE used.asset_id = asset.id AND used.removed_at IS NULL))
  GROUP BY asset.id`;

export const mediaUsageRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MediaUsageEntity, hangingVisibleTo(viewer)).extend({
    pagesOfAssets(ids: readonly string[], page: PageArguments): Promise<Map<string, Connection<MediaUsage>>> {
      return readPages(this.visible(), 'row.assetId', ids, page, latestFirst);
    },
    /** The uses that stand, of each asset the latest. */
    standingOf(assetIds: readonly string[]): Promise<MediaUsage[]> {
      return this.visible()
        .andWhere('row.assetId = ANY(:assetIds) AND row.removedAt IS NULL', { assetIds })
        .andWhere(
          `row.id IN (SELECT standing.id FROM unnest(CAST(:assetIds AS uuid[])) AS asset (id), LATERAL (
             SELECT used.id FROM media_usages used WHERE used.asset_id = asset.id AND used.removed_at IS NULL
             ORDER BY used.used_on DESC, used.id DESC LIMIT ${mostUsages}) AS standing)`,
        )
        .orderBy('row.usedOn', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .getMany();
    },
    /** Assets by how often they were used, for those who see every asset. */
    async mostUsed(
      { used, platform }: Omit<QueryMostUsedMediaAssetsArgs, keyof PageArguments>,
      page: PageArguments,
    ): Promise<Connection<MediaAssetUse>> {
      checkFirst(page.first);
      const usages = matching(withinDays(this.visible(), 'row.usedOn', used), { platform }).andWhere(
        ofVisibleAssets(viewer)('row'),
      );
      const counted = usages
        .clone()
        .select('row.assetId', 'id')
        .addSelect('count(*)::int', 'uses')
        .groupBy('row.assetId')
        .orderBy('uses', 'DESC')
        .addOrderBy('row.assetId', 'DESC')
        .limit(page.first + 1);
      if (page.after) {
        const [uses, last] = decodeCursor(page.after, 2);
        counted.having('(count(*), row.asset_id) < (:uses, :last)', { uses, last });
      }
      return connectionOf(await counted.getRawMany<MediaAssetUse>(), page, mostUsedFirst, async () => {
        const whole = await usages.select('count(DISTINCT row.assetId)::int', 'count').getRawOne();
        return whole.count;
      });
    },
    /** What is to be taken back, for those who see every asset. */
    async tasks(page: PageArguments): Promise<Connection<TakedownTask>> {
      checkFirst(page.first);
      const cursor = page.after ? decodeCursor(page.after, 2) : [];
      const behind = page.after ? 'WHERE (task.since, task.id) > ($1, $2)' : '';
      const rows: TakedownTask[] = await manager.query(
        `SELECT * FROM (${tasks}) task ${behind} ORDER BY task.since, task.id LIMIT ${page.first + 1}`,
        cursor,
      );
      return connectionOf(rows, page, longestOverdueFirst, async () => {
        const [{ count }] = await manager.query(`SELECT count(*)::int AS count FROM (${tasks}) task`);
        return count;
      });
    },
  });
