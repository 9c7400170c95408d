import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { eventsWith } from './subgraph.ts';

await runSubgraph(
  eventsWith({ calendarKey: config.CALENDAR_KEY, membershipKey: config.MEMBERSHIP_KEY }),
  config,
);
