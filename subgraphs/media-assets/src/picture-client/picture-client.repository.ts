import type { Viewer } from '@media-graph/service';
import { type Connection, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { soldVisibleTo } from '../access.ts';
import { type PictureClient, PictureClientEntity } from './picture-client.entity.ts';

const byName = { by: ['row.name', 'row.id'], direction: 'ASC' } as const;

export const pictureClientRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    PictureClientEntity,
    soldVisibleTo(viewer, (alias) => `${alias}.registered_id = (SELECT viewer_organisation())`),
  ).extend({
    page(isRetired: boolean, page: PageArguments): Promise<Connection<PictureClient>> {
      return readPage(whetherRetired(this.visible(), isRetired), page, byName);
    },
  });
