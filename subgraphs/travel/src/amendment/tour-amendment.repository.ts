import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { TourAmendmentEntity } from './tour-amendment.entity.ts';

export const amendmentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourAmendmentEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofBookings(bookingIds: readonly string[]) {
      return this.partsOf('bookingId', bookingIds, 'recordedAt');
    },
  });
