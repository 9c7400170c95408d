import { type MasterData, masterDataColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface PictureClient extends MasterData {
  /** Who licenses to it. */
  organisationId: string;
  name: string;
  /** The organisation of the registry that it is. */
  registeredId: string | null;
}

export const PictureClientEntity = new EntitySchema<PictureClient>({
  name: 'PictureClient',
  tableName: 'picture_clients',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    name: { type: 'text' },
    registeredId: { type: 'uuid', nullable: true },
  },
});
