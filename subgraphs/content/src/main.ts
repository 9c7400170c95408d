import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { contentWith } from './subgraph.ts';

await runSubgraph(
  contentWith({
    rightsKey: config.RIGHTS_KEY,
    previewKey: config.PREVIEW_KEY,
    exchangeKey: config.EXCHANGE_KEY,
  }),
  config,
);
