import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { organisationsWith } from './subgraph.ts';

await runSubgraph(organisationsWith(config.DATA_KEY), config);
