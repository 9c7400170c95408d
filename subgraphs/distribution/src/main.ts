import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { distributionWith } from './subgraph.ts';

const { LOOKUP_KEY: lookupKey, LINK_KEY: linkKey } = config;

await runSubgraph(distributionWith({ lookupKey, linkKey }), config);
