import type { Viewer } from '@media-graph/service';
import {
  type Condition,
  everybodys,
  type PageArguments,
  readPage,
  rowsOf,
  withinTimes,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { isHeadquarters } from '../access.ts';
import type { QueryFigureExportsArgs } from '../generated/resolvers.ts';
import { FigureExportEntity } from './figure-export.entity.ts';

const own: Condition = (alias) => `${alias}.subject = (SELECT viewer_subject())`;
const latestFirst = { by: ['row.createdAt', 'row.id'], direction: 'DESC' } as const;

export const figureExportRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, FigureExportEntity, isHeadquarters(viewer) ? everybodys : own).extend({
    page({ times, ...page }: QueryFigureExportsArgs & PageArguments) {
      return readPage(withinTimes(this.visible(), 'row.createdAt', times), page, latestFirst);
    },
  });
