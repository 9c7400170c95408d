import { EntitySchema } from 'typeorm';

/** What a picture earned with a licence, or what of it was given back; never changed. */
export interface PictureSale {
  id: string;
  organisationId: string;
  licenceId: string;
  clientId: string;
  assetId: string;
  /** The photographer, as the picture named it on that day. */
  personId: string | null;
  creatorName: string | null;
  soldOn: string;
  /** Negative where the fee was given back. */
  feeMinor: bigint;
}

export const PictureSaleEntity = new EntitySchema<PictureSale>({
  name: 'PictureSale',
  tableName: 'picture_sales',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    licenceId: { type: 'uuid' },
    clientId: { type: 'uuid' },
    assetId: { type: 'uuid' },
    personId: { type: 'uuid', nullable: true },
    creatorName: { type: 'text', nullable: true },
    soldOn: { type: 'date' },
    feeMinor: { type: 'int8' },
  },
});
