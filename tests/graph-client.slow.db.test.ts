import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { superuserOf } from './superuser-of.ts';
import { wholeGraph } from './whole-graph.ts';

const program = join(import.meta.dirname, '../infra/src/cli/main.ts');
const graph = await wholeGraph();
const folder = await mkdtemp(join(tmpdir(), 'media-graph-client-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...parameters: string[]): Promise<{ stdout: string; stderr: string; code: number }> =>
  new Promise((resolve) => {
    const environment = ['--url', graph.url, '--data-dir', graph.dataDir];
    execFile(process.execPath, [program, ...environment, ...parameters], (error, stdout, stderr) =>
      resolve({ stdout, stderr, code: Number(error?.code ?? 0) }),
    );
  });

test('data alone goes to standard output, so that other programs can read it', async () => {
  const { stdout, stderr, code } = await run('ask', '{ sections { slug } }');
  expect(JSON.parse(stdout).data.sections[0]).toEqual({ slug: 'politics' });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
});

test('a query comes from a file, with variables, as somebody', async () => {
  const file = join(folder, 'event.graphql');
  await writeFile(file, 'query ($code: String!) { eventByCode(code: $code) { code } }');
  const { stdout } = await run('--as', 'editor', 'ask', file, '--variables', '{"code":"e3"}');
  expect(JSON.parse(stdout)).toEqual({ data: { eventByCode: { code: 'e3' } } });
});

test('a token is printed, for other programs', async () => {
  expect((await run('token', 'editor')).stdout).toBe(`${graph.tokens.editor}\n`);
});

test('a picture that may not be shown any more is told to the newsroom, with each story that shows it', async () => {
  const ask = async (as: string, query: string) =>
    JSON.parse((await run('--as', as, 'ask', query)).stdout).data;
  const picturesAfter = async (cursor: string | null) => {
    const page = `first: 100, after: ${JSON.stringify(cursor)}`;
    const used = 'usedIn(first: 100) { nodes { id status } }';
    const asked = `{ mediaAssets(${page}) { pageInfo { endCursor } nodes { id ${used} } } }`;
    return (await ask('editor', asked)).mediaAssets;
  };
  const some = await picturesAfter(null);
  const others = await picturesAfter(some.pageInfo.endCursor);
  const { id, usedIn } = [...some.nodes, ...others.nodes].find(({ usedIn: { nodes } }) =>
    nodes.some(({ status }: { status: string }) => status === 'PUBLISHED'),
  );
  const recheck = async (): Promise<number[]> => {
    const token = join(folder, 'token');
    await writeFile(token, `${graph.tokens.editor}\n`);
    const { stdout, stderr, code } = await run('--token', token, 'recheck-pictures');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const [, ...counts] =
      /^(\d+) pictures are to be taken down; (\d+) stories with them were asked for again\.\n$/.exec(stdout)!;
    return counts.map(Number);
  };
  const [pictures, stories] = await recheck();
  const { addMediaLease: denied } = await ask(
    'picture-desk',
    `mutation { addMediaLease(input: { idempotencyKey: "deny-one-picture", assetId: "${id}", access: DENY_USE, notes: "Complaint" }) { userErrors { message } } }`,
  );
  expect(denied.userErrors).toEqual([]);
  expect(await recheck()).toEqual([pictures! + 1, stories! + usedIn.nodes.length]);
  const { articlePicturesToTakeDown: noted } = await ask(
    'editor',
    '{ articlePicturesToTakeDown(first: 100) { nodes { article { id } asset { id } reasons } } }',
  );
  expect(noted.nodes).toContainEqual({
    article: { id: usedIn.nodes.find(({ status }: { status: string }) => status === 'PUBLISHED').id },
    asset: { id },
    reasons: expect.arrayContaining(['DENIED']),
  });
});

test('a story that refers to what is not there says nothing of it to readers, and is named to an editor', async () => {
  const ask = async (as: string, query: string) =>
    JSON.parse((await run('--as', as, 'ask', query)).stdout).data;
  const { people, events, organisations } = await ask(
    'editor',
    '{ people(first: 1) { nodes { id } } events(first: 1) { nodes { id } } organisations(first: 1) { nodes { id } } }',
  );
  const [person, event, organisation] = [people, events, organisations].map(({ nodes }) => nodes[0].id);
  const nothing = seedId('Person', 'nobody');
  const both = (id: string) => `["${nothing}", "${id}"]`;
  const made = await ask(
    'editor',
    `mutation { createArticleDraft(input: { idempotencyKey: "dead-references", sectionId: "${seedId('Section', 'culture')}", headline: { zhHant: "示例" }
      body: [{ kind: PARAGRAPH, text: { zhHant: "示例" } }], credits: [{ role: REPORTER, name: "陳示例", personId: "${nothing}" }]
      eventIds: ${both(event)}, mentionedPersonIds: ${both(person)}, mentionedOrganisationIds: ${both(organisation)} }) { article { id version } } }`,
  );
  const { id, version } = made.createArticleDraft.article;
  await ask(
    'editor',
    `mutation { publishArticle(input: { idempotencyKey: "dead-references", id: "${id}", version: ${version}, channelIds: ["${seedId('Channel', 'web')}"], fastTrackReason: "A test" }) { userErrors { message } } }`,
  );
  const name = '{ id name { zhHant en } }';
  const { stdout, stderr } = await run(
    'ask',
    `{ article(id: "${id}") { events ${name} mentionedPeople ${name} mentionedOrganisations ${name} credits { name person ${name} } } }`,
  );
  const seen = (one: string) => [expect.objectContaining({ id: one })];
  expect([JSON.parse(stdout).data.article, stderr]).toEqual([
    {
      ...{ events: seen(event), mentionedPeople: seen(person), mentionedOrganisations: seen(organisation) },
      credits: [{ name: '陳示例', person: null }],
    },
    '',
  ]);
  const told = await run('check-references', '1');
  const kinds = ['event', 'person', 'organisation'].map((kind) => `${kind} ${nothing}`);
  expect(told.code).toBe(1);
  expect(told.stdout).toMatch(/^\d+ stories were looked through; 1 refer to what is not there\.\n$/);
  expect(told.stderr).toBe(`${id}: ${kinds.join(', ')}, person ${nothing} in its credits\n`);
  expect((await run('check-references')).stderr).toBe(told.stderr);
});

test('a story that was sold before there were marks gets the label and the mark, and whoever sold it knows', async () => {
  const id = seedId('Article', 'sponsored-study-tours');
  const forget = async (subgraph: string, ...statements: string[]) => {
    const client = await superuserOf(graph, subgraph);
    await client.query(`SET session_replication_role = replica; ${statements.join('; ')}`);
    await client.end();
  };
  await forget('content', `UPDATE articles SET sponsored_at = NULL, label = 'FEATURE' WHERE id = '${id}'`);
  await forget('advertising', `UPDATE lines SET article_marked_at = NULL WHERE article_id = '${id}'`);
  const markAll = (role: string) => run('--as', role, 'mark-sponsored');
  expect((await markAll('advertising-staff')).stderr).toContain('adSponsorshipsToMark');
  const { stdout, stderr, code } = await markAll('editor');
  expect([stdout, stderr, code]).toEqual(['1 articles that somebody pays for were marked.\n', '', 0]);
  expect(JSON.parse((await run('ask', `{ article(id: "${id}") { label status } }`)).stdout)).toEqual({
    data: { article: { label: 'ADVERTISEMENT', status: 'PUBLISHED' } },
  });
  const { stdout: lines } = await run(
    ...['--as', 'advertising-staff', 'ask'],
    '{ adLines(isArticleUnmarked: true) { totalCount } }',
  );
  expect(JSON.parse(lines)).toEqual({ data: { adLines: { totalCount: 0 } } });
  expect((await markAll('editor')).stdout).toBe('0 articles that somebody pays for were marked.\n');
});

test('what is forbidden is a line of standard error, and the rest is there', async () => {
  const { stdout, stderr, code } = await run('ask', '{ sections { slug } travelSuppliers { totalCount } }');
  expect(JSON.parse(stdout).data).toMatchObject({ travelSuppliers: null });
  expect(stderr).toMatch(/^UNAUTHENTICATED at travelSuppliers: [^\n]+\n$/);
  expect(code).toBe(1);
});

test.each([
  ['no query', ['ask', 'nothing.graphql'], 'neither a query'],
  ['a query of nothing', ['ask', ' '], 'Nothing is neither a query'],
  ['a day that there is not', ['day', '2026-02-30'], '2026-02-30 is no day such as'],
  ['variables that are none', ['ask', '{ sections { slug } }', '--variables', '{'], '--variables'],
  ['variables that are a list', ['ask', '{ sections { slug } }', '--variables', '[]'], '--variables'],
  ['a role that there is not', ['--as', 'nobody', 'ask', '{ sections { slug } }'], 'There is no role nobody'],
  ['a field that there is not', ['ask', '{ nothing }'], 'GRAPHQL_VALIDATION_FAILED'],
  ['a folder without tokens', ['--data-dir', '/', '--as', 'editor', 'ask', '{ a }'], 'No tokens'],
  ['a graph that is not there', ['--url', 'http://127.0.0.1:9/graphql', 'ask', '{ a }'], 'No graph answers'],
  ['no right to what is asked', ['--as', 'printing-staff', 'recheck-pictures'], 'takedownTasks'],
  ['a token that is not there', ['--token', 'nothing', 'recheck-pictures'], 'The token cannot be read'],
  ['a page that is not there', ['import-page', 'nothing.txt'], 'cannot be read'],
  ['a scale that is none', ['seed', '--scale', 'much'], '--scale'],
  ['a day that is none', ['day', 'tomorrow'], 'tomorrow is no day'],
  ['a number of days that is none', ['check-references', 'all'], 'all is no number of days'],
  ['a day whose issue is not made any more', ['day', '2020-01-01'], 'createNewspaperIssue'],
  ['a command that there is not', ['aks'], "unknown command 'aks'"],
  ['an option that there is not', ['--ass', 'editor'], "unknown option '--ass'"],
])('%s is told in one line', async (_, parameters, message) => {
  const { stdout, stderr, code } = await run(...parameters);
  expect([stdout, stderr.trim().split('\n').length, code]).toEqual(['', 1, 1]);
  expect(stderr).toContain(message);
});
