import { userError } from '@media-graph/subgraph';

/** What a row of an organisation that is none of the agencies means to its staff. */
export const noAgency = userError('FORBIDDEN', 'Your organisation is no travel agency');
