import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { AdPackageEntity } from './ad-package.entity.ts';

export const adPackageRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdPackageEntity, visibleTo(viewer, 'HEADQUARTERS'));
