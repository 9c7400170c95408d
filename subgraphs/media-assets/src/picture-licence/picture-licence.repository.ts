import type { Viewer } from '@media-graph/service';
import {
  isId,
  matching,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { soldVisibleTo } from '../access.ts';
import type { QueryPictureLicencesArgs, RequireFields } from '../generated/resolvers.ts';
import { PictureLicenceEntity, PictureLicenceLineEntity } from './picture-licence.entity.ts';
import { pictureLicenceStatusSql } from './picture-licence-status.ts';

const lastQuotedFirst = { by: ['row.createdAt', 'row.id'], direction: 'DESC' } as const;
const orders = {
  LAST_QUOTED: lastQuotedFirst,
  FIRST_TO_END: { by: ['row.endsOn', 'row.id'], direction: 'ASC' },
} as const;
const sums = { fee: { fen: 'row.fee_minor' } };
const ofAsset =
  'row.id = ANY(ARRAY(SELECT line.licence_id FROM picture_licence_lines line WHERE line.asset_id = :assetId))';
const ownClients = 'SELECT id FROM picture_clients WHERE registered_id = (SELECT viewer_organisation())';

export const pictureLicenceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    PictureLicenceEntity,
    soldVisibleTo(viewer, (alias) => `${alias}.client_id IN (${ownClients})`),
  ).extend({
    page({
      status,
      ends,
      assetId,
      orderBy,
      first,
      after,
      ...asked
    }: RequireFields<QueryPictureLicencesArgs, 'orderBy' | 'first'>) {
      const licences = withinDays(matching(this.visible(), asked), 'row.endsOn', ends);
      if (status) licences.andWhere(pictureLicenceStatusSql[status]);
      if (assetId) licences.andWhere(isId(assetId) ? ofAsset : 'FALSE', { assetId });
      return readPage(licences, { first, after }, orders[orderBy], sums);
    },
    pagesOfClients(clientIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.clientId', clientIds, page, lastQuotedFirst, sums);
    },
    /** The viewer's licence that holds now for an asset that no lease denies, as a client; the last to end. */
    holdingFor(assetId: string) {
      return this.visible()
        .andWhere(`row.client_id IN (${ownClients}) AND ${pictureLicenceStatusSql.ACTIVE}`)
        .andWhere('NOT media_asset_is_denied(:assetId)')
        .andWhere(
          'EXISTS (SELECT FROM picture_licence_lines line WHERE line.licence_id = row.id AND line.asset_id = :assetId)',
          { assetId },
        )
        .orderBy('row.endsOn', 'DESC')
        .limit(1)
        .getOne();
    },
  });

export const pictureLicenceLineRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    PictureLicenceLineEntity,
    soldVisibleTo(
      viewer,
      (alias) =>
        `${alias}.licence_id IN (SELECT id FROM picture_licences WHERE client_id IN (${ownClients}))`,
    ),
  );
