import type { EntityManager } from 'typeorm';
import { ArticleVersionEntity } from './article-version.entity.ts';

export const articleVersionRepository = (manager: EntityManager) =>
  manager.getRepository(ArticleVersionEntity);
