import type { EntityManager } from 'typeorm';
import type { StoryEmbargo } from './story-embargo.entity.ts';

export const storyEmbargoRepository = (manager: EntityManager) => ({
  /** Of each asset, the last to end first; the row policies show them to those who see its rights. */
  ofAssets: (assetIds: readonly string[]): Promise<StoryEmbargo[]> =>
    manager.query(
      `SELECT article_id AS "articleId", asset_id AS "assetId", until FROM story_embargoes
       WHERE asset_id = ANY ($1) ORDER BY until DESC, article_id`,
      [assetIds],
    ),
  assetsOf: async (articleId: string): Promise<string[]> => {
    const rows: { id: string }[] = await manager.query(
      'SELECT asset_id AS id FROM story_embargoes WHERE article_id = $1',
      [articleId],
    );
    return rows.map(({ id }) => id);
  },
  /** Says anew what a story's embargo covers, and works out until when each of the locked assets is not public. */
  put: async (
    { articleId, until }: { readonly articleId: string; readonly until: Date | null },
    covered: readonly string[],
    locked: readonly string[],
  ): Promise<void> => {
    await manager.query('DELETE FROM story_embargoes WHERE article_id = $1 AND asset_id <> ALL ($2)', [
      ...[articleId, covered],
    ]);
    await manager.query(
      `INSERT INTO story_embargoes (article_id, asset_id, until) SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id
       ON CONFLICT (article_id, asset_id) DO UPDATE SET until = EXCLUDED.until`,
      [articleId, covered, until],
    );
    await manager.query(
      `UPDATE media_assets SET own_embargoed_until = own_embargoed_until, version = version + 1, updated_at = now()
       WHERE id = ANY ($1)`,
      [locked],
    );
  },
});
