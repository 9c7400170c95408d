import type { Viewer } from '@media-graph/service';
import { type PersonRecord, type PersonSource, personValues } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { mediaRemovalRepository } from '../media-removal/media-removal.repository.ts';

type Row = {
  id: string;
  thing: 'MediaAsset' | 'PictureClient';
  organisationId: string;
  personShown: string | null;
  creatorName: string | null;
  clientName: string | null;
  isUsed: boolean;
  /** The last day of what is licensed or on offer. */
  keptUntil: string | null;
};

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const lastDay = `SELECT max(CASE WHEN licence.accepted_at IS NULL THEN licence.offered_until ELSE licence.ends_on END)::text
  FROM picture_licences licence WHERE licence.withdrawn_at IS NULL AND licence.revoked_at IS NULL
    AND CASE WHEN licence.accepted_at IS NULL THEN licence.offered_until ELSE licence.ends_on END >= ${today}`;

const shownIn = (metadata: string): string =>
  `(SELECT string_agg(one, ', ') FROM jsonb_array_elements_text(${metadata} -> 'personShownInTheImage') AS one)`;

const assets = `
  SELECT asset.id, 'MediaAsset' AS thing, asset.owner_id AS "organisationId",
    coalesce(${shownIn('asset.edited_metadata')}, ${shownIn('asset.original_metadata')}) AS "personShown",
    asset.creator_name AS "creatorName", NULL AS "clientName",
    EXISTS (SELECT FROM media_usages used WHERE used.asset_id = asset.id AND used.removed_at IS NULL) AS "isUsed",
    (${lastDay} AND EXISTS (SELECT FROM picture_licence_lines line
      WHERE line.licence_id = licence.id AND line.asset_id = asset.id)) AS "keptUntil"
  FROM media_assets asset WHERE asset.erased_at IS NULL`;

const clients = `
  SELECT client.id, 'PictureClient' AS thing, client.organisation_id AS "organisationId", NULL AS "personShown",
    NULL AS "creatorName", client.name AS "clientName", false AS "isUsed",
    (${lastDay} AND licence.client_id = client.id) AS "keptUntil"
  FROM picture_clients client WHERE client.registered_id IS NULL`;

/** Of whom a picture only says who made it: the name belongs to it. */
const isMakers = ({ thing, personShown }: Row): boolean => thing === 'MediaAsset' && personShown === null;

const recordOf = (row: Row): PersonRecord => {
  const { id, thing, organisationId, personShown, creatorName, clientName, isUsed, keptUntil } = row;
  const licensed = keptUntil === null ? null : 'Licensed, or on offer';
  const used = isUsed ? 'In use in what was published' : licensed;
  return {
    ...{ id, thing, organisationId },
    values: personValues({ personShown, creatorName, clientName }),
    keptBecause: isMakers(row) ? 'Whoever made a picture is named with it' : used,
    keptUntil: isUsed || isMakers(row) ? null : keptUntil,
  };
};

/** Who is shown in pictures, made them or licenses them, as the keeper of personal data reads and forgets them. */
export const picturedPeople = (manager: EntityManager, viewer: Viewer): PersonSource => {
  const read = async (sql: string, parameters: unknown[]): Promise<PersonRecord[]> =>
    ((await manager.query(sql, parameters)) as Row[]).map(recordOf);
  return {
    find: async ({ soughtName }) => {
      if (!soughtName) return [];
      const shown = (table: string, id: string, ...columns: string[]): string =>
        `SELECT ${id} FROM ${table} WHERE ${columns
          .map((column) => `${column} -> 'personShownInTheImage' @> jsonb_build_array($1::text)`)
          .join(' OR ')}`;
      return [
        ...(await read(
          `${assets} AND asset.id = ANY (ARRAY(${shown('media_assets', 'id', 'edited_metadata', 'original_metadata')}
             UNION ${shown('former_media_files', 'asset_id', 'original_metadata')}
             UNION SELECT id FROM media_assets WHERE creator_name = $1)) ORDER BY asset.id LIMIT 150`,
          [soughtName],
        )),
        ...(await read(`${clients} AND client.name = $1 ORDER BY client.id LIMIT 50`, [soughtName])),
      ];
    },
    lock: async (ids) => [
      ...(await read(`${assets} AND asset.id = ANY ($1) ORDER BY asset.id FOR UPDATE OF asset`, [ids])),
      ...(await read(`${clients} AND client.id = ANY ($1) ORDER BY client.id FOR UPDATE OF client`, [ids])),
    ],
    erase: async (records) => {
      const idsOf = (thing: Row['thing']) =>
        records.filter((record) => record.thing === thing).map(({ id }) => id);
      await mediaRemovalRepository(manager, viewer).erase(
        idsOf('MediaAsset'),
        'Asked for by somebody whom it concerns',
      );
      await manager.query(
        `UPDATE picture_clients SET name = 'Erased ' || id, retired_at = coalesce(retired_at, now()),
           change_reason = 'Asked for by the client', version = version + 1, updated_at = now()
         WHERE id = ANY ($1)`,
        [idsOf('PictureClient')],
      );
    },
    // What was deleted is erased with time by `reapMediaAssets`.
    outlived: () => Promise.resolve([]),
  };
};
