import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Organisation extends Versioned {
  slug: string;
  name: WrittenText;
  aliases: string[];
  /** Name and aliases in the form in which they are searched; `searchText` makes it. */
  searchText: string;
  /** Its length in characters. */
  shortestName: number;
  kind: OrganisationKind;
  /** Of a company that is a type of its own. */
  business: Business | null;
  parentId: string | null;
  description: WrittenText | null;
  offers: WrittenText | null;
  foundedYear: number | null;
  foundedOn: string | null;
  paperFoundedOn: string | null;
  structure: StructurePart[] | null;
  uscc: string | null;
  status: 'ACTIVE' | 'SUSPENDED' | 'DISSOLVED';
  website: string | null;
  /** The entry that stands for this one, which was registered twice. */
  mergedIntoId: string | null;
}

export type OrganisationKind =
  | 'PRESS_GROUP'
  | 'APP'
  | 'INSTITUTE'
  | 'PICTURE_AGENCY'
  | 'ALLIANCE'
  | 'CLUB'
  | 'COMPANY'
  | 'RETAIL'
  | 'CENTRE'
  | 'ACADEMY'
  | 'OUTSIDE_BODY';

export type Business = 'PRINTING' | 'DISTRIBUTION' | 'ADVERTISING' | 'TRAVEL';

export type StructurePart = {
  kind: 'FEDERATION' | 'NEW_TYPE_BODY' | 'COUNTY_BODY' | 'MEMBER_SOCIETY';
  count: number;
};

export const OrganisationEntity = new EntitySchema<Organisation>({
  name: 'Organisation',
  tableName: 'organisations',
  columns: {
    ...versionedColumns,
    slug: { type: 'text' },
    name: { type: 'jsonb' },
    aliases: { type: 'text', array: true, default: '{}' },
    searchText: { type: 'text' },
    shortestName: { type: 'int' },
    kind: { type: 'text' },
    business: { type: 'text', nullable: true },
    parentId: { type: 'uuid', nullable: true },
    description: { type: 'jsonb', nullable: true },
    offers: { type: 'jsonb', nullable: true },
    foundedYear: { type: 'int', nullable: true },
    foundedOn: { type: 'date', nullable: true },
    paperFoundedOn: { type: 'date', nullable: true },
    structure: { type: 'jsonb', nullable: true },
    uscc: { type: 'text', nullable: true },
    status: { type: 'text', default: 'ACTIVE' },
    website: { type: 'text', nullable: true },
    mergedIntoId: { type: 'uuid', nullable: true },
  },
});
