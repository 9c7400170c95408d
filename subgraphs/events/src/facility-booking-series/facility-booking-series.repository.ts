import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { FacilityBookingSeriesEntity } from './facility-booking-series.entity.ts';

export const facilityBookingSeriesRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, FacilityBookingSeriesEntity, visibleTo(viewer));
