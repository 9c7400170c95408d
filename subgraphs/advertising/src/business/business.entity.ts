import { type Versioned, versionedColumns } from '@media-graph/subgraph';

/** A row of business belongs to one company. */
export interface Business extends Versioned {
  organisationId: string;
}

export const businessColumns = { ...versionedColumns, organisationId: { type: 'uuid' } } as const;

/** The columns of a part that is written with its thing and never changed by itself. */
export const partColumns = {
  id: { type: 'uuid', primary: true },
  organisationId: { type: 'uuid' },
} as const;
