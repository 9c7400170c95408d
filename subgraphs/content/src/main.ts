import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { contentWith } from './subgraph.ts';

const keys = {
  rightsKey: config.RIGHTS_KEY,
  previewKey: config.PREVIEW_KEY,
  sponsorshipKey: config.SPONSORSHIP_KEY,
  exchangeKey: config.EXCHANGE_KEY,
  pushTestOrigins: config.PUSH_TEST_ORIGINS,
};

await runSubgraph(contentWith(keys), config);
