import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { eventsWith } from './subgraph.ts';

await runSubgraph(eventsWith(config.CALENDAR_KEY), config);
