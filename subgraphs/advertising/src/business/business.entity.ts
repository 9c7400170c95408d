import { type Thing, thingColumns } from '@media-graph/subgraph';

/** A row of business belongs to one company. */
export interface Business extends Thing {
  organisationId: string;
}

export const businessColumns = { ...thingColumns, organisationId: { type: 'uuid' } } as const;

/** The columns of a part that is written with its thing and never changed by itself. */
export const partColumns = {
  id: { type: 'uuid', primary: true },
  organisationId: { type: 'uuid' },
} as const;
