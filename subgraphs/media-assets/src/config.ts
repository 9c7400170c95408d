import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';
import { z } from 'zod';
import { contentSigner, signerEnvironment } from './content-credentials/content-signer.ts';
import { storageEnvironment } from './storage/storage-of.ts';

/**
 * Secrets of at least 32 characters. `RIGHTS_KEY`: the same as content has, which publishes by it. `EXCHANGE_KEY`: the same
 * as organisations has, which signs with it by which agreements pictures go with stories.
 */
const environment = subgraphEnvironment
  .extend(storageEnvironment)
  .extend(signerEnvironment)
  .extend({ RIGHTS_KEY: z.string().min(32), EXCHANGE_KEY: z.string().min(32) });

export const config = exitOnConfigError(() => {
  const read = readConfig(environment, process.env);
  // Says at once what is wrong with its key.
  contentSigner(read);
  return read;
});
