import { type MasterData, masterDataColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface TourGuide extends MasterData {
  organisationId: string;
  licenceNumber: string;
  languages: string[];
  isSynthetic: boolean;
}

/** Personal data, in a table of its own. */
export type GuideContact = { guideId: string; organisationId: string; name: string; phone: string };

export const TourGuideEntity = new EntitySchema<TourGuide>({
  name: 'TourGuide',
  tableName: 'guides',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    licenceNumber: { type: 'text' },
    languages: { type: 'text', array: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const GuideContactEntity = new EntitySchema<GuideContact>({
  name: 'GuideContact',
  tableName: 'guide_contacts',
  columns: {
    guideId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    name: { type: 'text' },
    phone: { type: 'text' },
  },
});
