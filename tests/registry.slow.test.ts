import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from '@jest/globals';

// The release of a team's schema from its keys to a rollback, by the commands of a terminal.

const root = join(import.meta.dirname, '..');
const folder = await mkdtemp(join(tmpdir(), 'media-graph-registry-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const environment = { ...process.env, GRAPH_REGISTRY: join(folder, 'registry'), USER: 'lin' };
const run = (...parameters: string[]): Promise<{ stdout: string; stderr: string; code: number }> =>
  new Promise((resolve) => {
    const program = join(root, 'infra/src/cli/main.ts');
    execFile(
      process.execPath,
      [program, ...parameters],
      { cwd: root, env: environment },
      (error, stdout, stderr) =>
        resolve({ stdout: stdout.trim(), stderr: stderr.trim(), code: Number(error?.code ?? 0) }),
    );
  });
const done = async (...parameters: string[]): Promise<string> => {
  const { stdout, stderr, code } = await run(...parameters);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
};
const key = (subgraph: string): string => join(folder, `${subgraph}.pem`);
const give = async (subgraph: string): Promise<void> => {
  await done('keys', key(subgraph));
  const team = ['--name', `The team of ${subgraph}`, '--contact', `${subgraph}@example.org`];
  await done('owners-add', subgraph, ...team, '--public-key', `${key(subgraph)}.pub`);
};
const schema = async (name: string, sdl: string): Promise<string> => {
  const file = join(folder, `${name}.graphql`);
  await writeFile(file, sdl);
  return file;
};

test('a team gets a subgraph, releases it, takes nothing of others, and goes back', async () => {
  await done('registry-init');
  expect(await run('registry-init')).toMatchObject({ stderr: 'There is a registry already', code: 1 });
  for (const subgraph of ['organisations', 'retail']) await give(subgraph);
  expect((await stat(key('retail'))).mode & 0o777).toBe(0o600);
  expect(await run('keys', key('retail'))).toMatchObject({ code: 1 });
  expect(await done('owners')).toBe(
    'organisations: The team of organisations (organisations@example.org)\nretail: The team of retail (retail@example.org)',
  );

  const push = ['push', 'organisations', '--revision', 'o1'];
  expect(await run(...push, '--key', key('retail'))).toMatchObject({
    stderr: expect.stringMatching(/^The key is not that of organisations/),
    code: 1,
  });
  await done(...push, '--key', key('organisations'));
  expect(await done('publish', 'organisations@o1', '--unasked')).toBe('production serves release 1.');

  // Of federation alone: what else is linked is defined further below.
  const link = (await readFile(join(root, 'subgraphs/organisations/schema.graphql'), 'utf8'))
    .split('\n')
    .slice(0, 2)
    .join('\n');
  const taking = await schema(
    'taking',
    `${link}\ntype Person @key(fields: "id") { id: ID! name: LocalizedText @override(from: "organisations") }
"Words." type LocalizedText @shareable { zhHans: String }`,
  );
  const refused = await run('check', 'retail', '--schema', taking);
  expect(refused.code).toBe(1);
  expect(refused.stdout.split('\n')).toMatchObject([
    expect.stringMatching(
      /^ERROR FIELD_TAKEN \S+taking.graphql:3 Person.name is answered by organisations.* graph propose asks organisations/,
    ),
    expect.stringMatching(/^ERROR SHARED_TYPE_CHANGED \S+taking.graphql:4 LocalizedText/),
    expect.stringMatching(/^ERROR SATISFIABILITY_ERROR \S+ The following .* cannot find field/),
    'retail may not be released.',
  ]);

  const shop = await schema(
    'shop',
    `${link}\n"A shop." type Shop @key(fields: "id") { id: ID! }
type Person @key(fields: "id") { id: ID! shop: Shop }
extend type Query { "The first shop." firstShop: Shop }`,
  );
  expect(await done('check', 'retail', '--schema', shop)).toBe('retail may be released.');
  expect(await done('check', 'retail', '--schema', shop, '--markdown')).toMatch(/^### ✅ `retail` may be/);
  await done('push', 'retail', '--revision', 'r1', '--schema', shop, '--key', key('retail'));
  expect(await done('publish', 'retail@r1', '--canary', '5', '--unasked')).toBe(
    'Release 2 is on trial in production: 5 of 100 callers.',
  );
  expect(await done('canary', 'accept')).toBe('production serves release 2.');
  expect(await done('changelog', '--since', '1')).toContain("Field 'shop' was added to object type 'Person'");
  expect(await done('usage', 'Person.shop')).toBe('Person.shop: nothing is known of what clients ask');
  expect(await run('usage', 'Person.shoe')).toMatchObject({ code: 1 });
  expect(await done('deprecations')).toBe('');
  const asking = await schema(
    'asking',
    `${await readFile(shop, 'utf8')}\ntype Membership @key(fields: "id") { id: ID! shop: Shop }`,
  );
  const proposed = await done('propose', 'retail', '--schema', asking);
  const [id] = proposed.split(' ') as [string];
  expect(proposed).toBe(
    `${id} needs The team of organisations (organisations@example.org): graph approve ${id} --team organisations`,
  );
  expect(await done('proposals')).toMatch(
    /^\w{12}: retail, by lin, \S+, waits for organisations\n {2}organisations has not opened Membership for fields of others$/,
  );
  await done('approve', id, '--team', 'organisations', '--key', key('organisations'));
  expect(await done('check', 'retail', '--schema', asking)).toContain('retail may be released.');
  expect(await done('rollback', '--reason', 'too slow')).toBe('production serves release 1 again.');
  expect((await done('released')).split('\n').slice(0, 2)).toEqual([
    'production serves release 1: organisations@o1',
    expect.stringMatching(/ROLLED_BACK 1 by lin: too slow$/),
  ]);
});

test('what is committed is checked in the tree where there is no registry', async () => {
  const { stdout, code } = await new Promise<{ stdout: string; code: number }>((resolve) => {
    const { GRAPH_REGISTRY: _, ...without } = environment;
    execFile(
      process.execPath,
      [join(root, 'infra/src/cli/main.ts'), 'check', 'printing'],
      { cwd: root, env: without },
      (error, out) => resolve({ stdout: out.trim(), code: Number(error?.code ?? 0) }),
    );
  });
  expect({ stdout, code }).toEqual({ stdout: 'printing may be released.', code: 0 });
});

test.each([
  ['no registry', ['owners', '--registry', '/nowhere'], 'There is no registry: make one'],
  ['an address of another kind', ['owners', '--registry', 'ftp://x'], 'is no registry'],
  [
    'a subgraph that is not there',
    ['check', 'nothing'],
    'There is no subgraph nothing; there are advertising, content, ',
  ],
  [
    'a schema that is not there',
    ['check', 'retail', '--schema', 'none.graphql'],
    'The schema cannot be read',
  ],
  [
    'a revision that is not there',
    ['publish', 'retail@r9', '--unasked'],
    'There is no retail@r9: push it first',
  ],
  ['no revision', ['publish', 'retail'], 'Name <subgraph>@<revision>'],
  ['no service that could be asked', ['publish', 'retail@r1'], 'Name the running subgraph with --service'],
  [
    'a share that is none',
    ['publish', 'retail@r1', '--canary', '500', '--unasked'],
    '--canary takes a whole number',
  ],
  [
    'another environment',
    ['promote', '--from', 'staging', '--to', 'x'],
    'Nothing was published to staging yet',
  ],
])('%s is told in one line', async (_, parameters, message) => {
  const { stdout, stderr, code } = await run(...parameters);
  expect([stdout, stderr.split('\n').length, code]).toEqual(['', 1, 1]);
  expect(stderr).toContain(message);
});
