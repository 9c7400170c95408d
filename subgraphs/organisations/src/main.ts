import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { organisationsWith } from './subgraph.ts';

await runSubgraph(
  organisationsWith({
    dataKey: config.DATA_KEY,
    membershipKey: config.MEMBERSHIP_KEY,
    exchangeKey: config.EXCHANGE_KEY,
  }),
  config,
);
