import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** What readers may know of a line that pays for content; kept by the database. */
export interface AdSponsorship {
  /** The line's. */
  id: string;
  organisationId: string;
  articleId: string | null;
  eventId: string | null;
  sponsor: WrittenText;
  sponsorRegistryId: string | null;
}

export const AdSponsorshipEntity = new EntitySchema<AdSponsorship>({
  name: 'AdSponsorship',
  tableName: 'sponsorships',
  columns: {
    id: { type: 'uuid', primary: true, name: 'line_id' },
    organisationId: { type: 'uuid' },
    articleId: { type: 'uuid', nullable: true },
    eventId: { type: 'uuid', nullable: true },
    sponsor: { type: 'jsonb' },
    sponsorRegistryId: { type: 'uuid', nullable: true },
  },
});
