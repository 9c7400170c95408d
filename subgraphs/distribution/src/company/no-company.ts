import { userError } from '@media-graph/subgraph';

/** What a row of an organisation that is none of the distribution companies means to its staff. */
export const noCompany = userError('FORBIDDEN', 'Your organisation is no distribution company');
