import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { travelWith } from './subgraph.ts';

const { LOOKUP_KEY: lookupKey, DATA_KEY: dataKey, LINK_KEY: linkKey } = config;

await runSubgraph(travelWith({ lookupKey, dataKey, linkKey }), config);
