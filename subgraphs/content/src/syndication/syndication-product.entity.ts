import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** Which stories are offered to partners together; an empty list asks nothing. */
export interface SyndicationProduct extends MasterData {
  name: WrittenText;
  sectionIds: string[];
  tagIds: string[];
  channelIds: string[];
  /** Codes; what is right under them counts too. */
  mediaTopics: string[];
  /** ISO 3166-1, two letters each. */
  territories: string[];
}

export const SyndicationProductEntity = new EntitySchema<SyndicationProduct>({
  name: 'SyndicationProduct',
  tableName: 'syndication_products',
  columns: {
    ...masterDataColumns,
    name: { type: 'jsonb' },
    sectionIds: { type: 'uuid', array: true },
    tagIds: { type: 'uuid', array: true },
    channelIds: { type: 'uuid', array: true },
    mediaTopics: { type: 'text', array: true },
    territories: { type: 'text', array: true },
  },
});
