import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { z } from 'zod';

/** The owner's connection; the service that runs afterwards need not know it. */
const environment = z.object({ OWNER_DATABASE_URL: z.url() });

export const config = exitOnConfigError(() => readConfig(environment, process.env));
