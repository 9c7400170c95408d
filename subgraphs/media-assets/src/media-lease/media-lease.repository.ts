import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { hangingVisibleTo } from '../access.ts';
import { MediaLeaseEntity } from './media-lease.entity.ts';

export const mediaLeaseRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MediaLeaseEntity, hangingVisibleTo(viewer));
