import { userError } from '@media-graph/subgraph';

/** What a row of an organisation that sells no advertising means to its staff. */
export const noCompany = userError('FORBIDDEN', 'Your organisation is no advertising company');
