import type { Condition } from '@media-graph/subgraph';
import type { EntityManager, EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** The repository of a table whose rows are parts of articles, with no id of their own but the article's visibility. */
export const articleParts = <Part extends ObjectLiteral & { articleId: string }>(
  manager: EntityManager,
  entity: EntitySchema<Part>,
  visible: Condition,
  ...order: (keyof Part & string)[]
) =>
  manager.getRepository(entity).extend({
    /** All parts that the viewer may see. */
    visible(): SelectQueryBuilder<Part> {
      return this.createQueryBuilder('row').where(visible('row'));
    },
    ofArticles(articleIds: readonly string[]): Promise<Part[]> {
      const parts = this.visible().andWhere('row.articleId = ANY(:articleIds)', { articleIds });
      for (const column of order) parts.addOrderBy(`row.${column}`);
      return parts.getMany();
    },
  });
