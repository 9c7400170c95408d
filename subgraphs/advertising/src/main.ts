import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { advertisingWith } from './subgraph.ts';

await runSubgraph(
  advertisingWith({ sponsorshipKey: config.SPONSORSHIP_KEY, issueKey: config.ISSUE_KEY }),
  config,
);
