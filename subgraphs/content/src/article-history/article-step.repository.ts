import { type Condition, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ArticleStepEntity } from './article-step.entity.ts';

export const articleStepRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, ArticleStepEntity, visible);
