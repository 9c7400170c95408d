import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@media-graph/postgres';
import { releasedSchemas } from '@media-graph/registry';
import { stopOnSignals } from '@media-graph/service';
import { CliError } from '../cli/cli-error.ts';
import { registryOf } from '../cli/registry/registry-options.ts';
import { subgraphFile, subgraphsFolder } from '../create-subgraphs.ts';
import { config } from '../run/config.ts';
import { databaseServer } from '../run/database-server.ts';
import { openDataDir } from '../run/open-data-dir.ts';
import { refuseProduction } from '../run/refuse-production.ts';
import { requireFreePort } from '../run/require-free-port.ts';
import { startDev } from './start-dev.ts';

type Asked = {
  readonly name: string;
  /** The gateway whose subgraphs the others are. */
  readonly against: string;
  /** An environment of the registry, or a release by its number, whose schemas are the others'. */
  readonly release: string | undefined;
  /** One's own token, where that gateway wants one. */
  readonly token: string | undefined;
  /** Where to ask; a free port with 0. */
  readonly port: number;
  readonly fresh: boolean;
};

const say = (line: string): void => console.log(line);

/** Runs one subgraph of the tree over the others of a running graph until it is stopped. @throws CliError, StartError */
export const dev = async ({ name, against, release: released, token, port, fresh }: Asked): Promise<void> => {
  if (!existsSync(subgraphFile(name))) throw new CliError(`There is no subgraphs/${name}/src/subgraph.ts`);
  const { DATABASE_URL, NODE_ENV, ASSETS_S3_BUCKET, ASSETS_S3_ENDPOINT } = config();
  refuseProduction(NODE_ENV);
  await requireFreePort(port, '--port');
  const dataDir = join(subgraphsFolder, name, '.data');
  const { secret, release } = await openDataDir(dataDir, fresh);
  const ends = [release];
  const end = async (): Promise<void> => {
    for (const one of ends.splice(0).reverse()) await one();
  };
  try {
    const postgres = await databaseServer(DATABASE_URL, dataDir, say);
    ends.push(postgres.stop);
    const graph = await startDev({
      ...{ name, against, dataDir, secret, fresh, say, port: await freePort(), gatewayPort: port },
      adminUrl: postgres.url,
      schemas: released === undefined ? undefined : await releasedSchemas(registryOf(undefined), released),
      authorization: token && `Bearer ${token}`,
      surroundings: { ASSETS_S3_BUCKET, ASSETS_S3_ENDPOINT, ASSETS_DIR: join(dataDir, 'assets') },
    });
    ends.push(graph.stop);
    say(`\n${name} over the others of ${against}: ${graph.url}    Ctrl-C stops it.`);
  } catch (error) {
    await end();
    throw error;
  }
  stopOnSignals(end, { info: (line) => say(`\n${line}`), error: console.error });
};
