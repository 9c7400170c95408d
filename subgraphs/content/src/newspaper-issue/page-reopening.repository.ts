import { type Condition, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { PageReopeningEntity } from './page-reopening.entity.ts';

export const pageReopeningRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, PageReopeningEntity, visible);
