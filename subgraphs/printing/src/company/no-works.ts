import { userError } from '@media-graph/subgraph';

/** What a row of an organisation that is none of the works means to its staff. */
export const noWorks = userError('FORBIDDEN', 'Your organisation is no printing works');
