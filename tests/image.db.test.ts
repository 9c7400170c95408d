import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from '@jest/globals';
import { subgraphOf } from '@media-graph/infra';
import { dropDatabase, provisionDatabase } from '@media-graph/postgres';
import { askGraph } from '@media-graph/testing';
import { doImageSteps, type Image } from './image-steps.ts';
import { subgraphSchemas } from './schema-files.ts';
import { type Service, startCommand } from './start-service.ts';

// There is no Docker here: the Dockerfile's own instructions are done in a plain folder. It installs packages twice:
// `npm run test:long`.

const dockerfile = await readFile(join(import.meta.dirname, '../infra/deploy/Dockerfile'), 'utf8');
const folder = await mkdtemp(join(process.env.TEST_DISK_DIR!, 'media-graph-image-'));
const adminUrl = process.env.TEST_DATABASE_URL!;
const database = 'image_of_travel';
afterAll(async () => {
  await dropDatabase({ adminUrl, database });
  await rm(folder, { recursive: true, force: true });
});

// Whoever the image runs as reads the program and the secrets, and writes neither.
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
await chmod(folder, 0o755);

const build = async (service: string): Promise<Image> => {
  const own = join(folder, service);
  await mkdir(own);
  return doImageSteps(dockerfile, { SERVICE: service }, own);
};
const run = (
  { folder: cwd, command, environment, user }: Image,
  more: Readonly<Record<string, string>>,
  instead = command,
): Promise<Service> => {
  expect(user).toBe('node');
  const settings = { ...environment, ...more };
  return startCommand({ command: instead, cwd, identity: nobody, environment: settings });
};
/** Secrets as orchestrators hand them out: each in a file. */
const files = async (secrets: Readonly<Record<string, string>>): Promise<Record<string, string>> => {
  const named: Record<string, string> = {};
  for (const [variable, secret] of Object.entries(secrets)) {
    named[`${variable}_FILE`] = join(folder, variable);
    await writeFile(join(folder, variable), secret);
  }
  return named;
};
const secret = (name: string): string => `the secret of ${name}, which has 32 characters and more`;

test('images of a subgraph and the gateway migrate, start, and answer a query together', async () => {
  const { databaseRoles: serviceRoles } = await subgraphOf('travel', { ASSETS_DIR: folder });
  const { ownerUrl, serviceUrl } = await provisionDatabase({
    ...{ adminUrl, database, roleSecret: 'test', serviceRoles },
  });
  const travel = await build('travel');
  const migrating = run(travel, await files({ OWNER_DATABASE_URL: ownerUrl }), [
    ...['node', 'packages/subgraph/src/migrate-alone/main.ts', 'subgraphs/travel/src/subgraph.ts'],
  ] as [string, ...string[]]);
  // It ends, and never says that it is ready.
  await expect(migrating).rejects.toThrow('ended with 0');
  const subgraph = await run(
    travel,
    await files({
      ...{ DATABASE_URL: serviceUrl, GATEWAY_SECRET: secret('travel'), LOOKUP_KEY: secret('look-ups') },
      ...{ DATA_KEY: secret('data'), LINK_KEY: secret('links') },
    }),
  );
  const names = [...subgraphSchemas.keys()];
  const urls = Object.fromEntries(names.map((name) => [name, 'http://127.0.0.1:9/graphql']));
  const gateway = await run(await build('gateway'), {
    ...(await files({
      SUBGRAPH_SECRETS: JSON.stringify(Object.fromEntries(names.map((name) => [name, secret(name)]))),
    })),
    SUBGRAPH_URLS: JSON.stringify({ ...urls, travel: subgraph.url }),
    ...{ JWKS_URL: 'http://127.0.0.1:9/', JWT_ISSUER: 'urn:image', JWT_AUDIENCE: 'media-graph' },
    READY_SHARE: '0',
  });
  expect(await askGraph(gateway.url, '{ tours { totalCount } }')).toEqual({
    data: { tours: { totalCount: 0 } },
  });
  for (const { child, ended } of [gateway, subgraph]) {
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
});
