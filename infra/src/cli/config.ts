import process from 'node:process';
import { readConfig } from '@media-graph/service';
import { z } from 'zod';

/** Where the graph is, as for `npm start`. */
export const config = () =>
  readConfig(z.object({ PORT: z.string().optional(), DATA_DIR: z.string().optional() }), process.env);
