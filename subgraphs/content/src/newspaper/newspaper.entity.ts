import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** A newspaper with what its masthead must say (報紙出版管理規定). */
export interface Newspaper extends Versioned {
  code: string;
  name: WrittenText;
  serialNumber: string | null;
  publisher: string | null;
  priceMinor: number | null;
  printer: string | null;
  printerAddress: string | null;
  advertisingLicence: string | null;
  /** The printed channel that its stories are out on. */
  channelId: string | null;
}

const particular = { type: 'text', nullable: true } as const;

export const NewspaperEntity = new EntitySchema<Newspaper>({
  name: 'Newspaper',
  tableName: 'newspapers',
  columns: {
    ...versionedColumns,
    code: { type: 'text' },
    name: { type: 'jsonb' },
    serialNumber: particular,
    publisher: particular,
    priceMinor: { type: 'int', nullable: true },
    printer: particular,
    printerAddress: particular,
    advertisingLicence: particular,
    channelId: { type: 'uuid', nullable: true },
  },
});
