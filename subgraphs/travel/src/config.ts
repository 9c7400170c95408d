import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';

const secret = z.string().min(32);

/**
 * Each at least 32 characters, and for this service alone. `LOOKUP_KEY`: contacts are found by hashes that are made with
 * it. `DATA_KEY`: numbers of documents are sealed with it; whoever loses it has lost them. `LINK_KEY`: links to itinerary
 * sheets are signed with it; whoever changes it ends all of them.
 */
const environment = subgraphEnvironment.extend({ LOOKUP_KEY: secret, DATA_KEY: secret, LINK_KEY: secret });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
