import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { approve } from './approvals.ts';
import { acceptCanary, takeBackCanary } from './canary.ts';
import { readEnvironment } from './environments.ts';
import { deprecations, usage } from './look-up.ts';
import { promote, publish, ReleaseRefused, rollBack } from './publish.ts';
import { readComposed, readRelease } from './releases.ts';
import { setContract } from './settings.ts';
import { testRegistry, today } from './testing/test-registry.ts';
import { content, link, pictures } from './testing/two-teams.ts';

const production = { environment: 'production', today } as const;
const withField = (...names: readonly string[]): string =>
  content.replace(
    '  headline: String!\n',
    ['  headline: String!\n', ...names.map((name) => `  ${name}: String\n`)].join(''),
  );

test('what is published is composed with what the others have published, and is told in words', async () => {
  const { store, release } = await testRegistry('content', 'pictures');
  expect(await release('content', 'c1', content)).toMatchObject({ release: 1, previous: null });
  expect(await release('pictures', 'p1', pictures)).toMatchObject({ release: 2, previous: 1 });
  expect(await release('content', 'c2', withField('lead'))).toMatchObject({
    ...{ release: 3, previous: 2 },
    changes: [{ what: 'PUBLISHED', by: 'content-ci', reason: 'content@c2' }, {}, {}],
  });
  expect(await readRelease(store, 3)).toMatchObject({
    parent: 2,
    subgraphs: { content: 'c2', pictures: 'p1' },
    changes: [expect.stringContaining("Field 'lead' was added to object type 'Article'")],
  });
  expect((await readComposed(store, 3)).api).toContain('lead: String');
});

test('what would break somebody is not published, and the verdict says why', async () => {
  const { store, release } = await testRegistry('content', 'pictures');
  await release('content', 'c1', content);
  await release('pictures', 'p1', pictures);
  const refused = release('content', 'c2', content.replace('  assetIds: [ID!]!\n', ''));
  await expect(refused).rejects.toThrow('content is not released: 1 error');
  await expect(refused).rejects.toMatchObject({
    verdict: { isOk: false, findings: [{ code: 'EXTERNAL_MISSING_ON_BASE' }] },
  });
  expect(await readEnvironment(store, 'production')).toMatchObject({ release: 2 });
});

test('two teams that publish at once end in one release that has both', async () => {
  const { store, release, push } = await testRegistry('content', 'pictures', 'retail', 'sport');
  await release('content', 'c1', content);
  const names = ['pictures', 'retail', 'sport'] as const;
  const sdlOf = (name: string): string =>
    `${link} extend type Query { "One of ${name}." ${name}Name: String }`;
  await Promise.all(names.map((name) => push(name, 'r1', sdlOf(name))));
  await Promise.all(
    names.map((subgraph) => publish(store, { subgraph, revision: 'r1', by: subgraph, ...production })),
  );
  const { release: last, changes } = await readEnvironment(store, 'production');
  expect(changes).toHaveLength(4);
  expect((await readRelease(store, last!)).subgraphs).toEqual({
    ...{ content: 'c1', pictures: 'r1', retail: 'r1', sport: 'r1' },
  });
  for (const name of names) expect((await readComposed(store, last!)).api).toContain(`${name}Name`);
});

test('of two at once that exclude each other, the second is refused on the release of the first', async () => {
  const { store, release, push } = await testRegistry('content', 'retail', 'sport');
  await release('content', 'c1', content);
  const sdl = `${link} extend type Query { "Scores." scores: Int }`;
  const names = ['retail', 'sport'];
  for (const name of names) await push(name, 'r1', sdl);
  const ended = await Promise.allSettled(
    names.map((subgraph) => publish(store, { subgraph, revision: 'r1', by: subgraph, ...production })),
  );
  const reasons = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toBeInstanceOf(ReleaseRefused);
  expect(reasons[0].verdict.findings).toMatchObject([{ code: 'ROOT_FIELD_TAKEN' }]);
  expect((await readEnvironment(store, 'production')).changes).toHaveLength(2);
});

test('a team signs for itself alone, a revision never changes, and what was tampered with is not read', async () => {
  const { store, folder, push, release } = await testRegistry('content', 'retail');
  await expect(push('content', 'c1', content, 'retail')).rejects.toThrow(
    'The key is not that of content, which is Team of content',
  );
  await push('content', 'c1', content);
  await push('content', 'c1', content);
  await expect(push('content', 'c1', withField('lead'))).rejects.toThrow('is another schema already');
  await expect(push('content', '../c1', content)).rejects.toThrow('is no name of a revision');
  await expect(push('content', 'c2', 'type {')).rejects.toThrow('is no SDL');
  await release('content', 'c1', content);
  const file = join(folder, 'subgraphs/content/c1.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('headline', 'headlime'));
  const again = publish(store, { subgraph: 'content', revision: 'c1', by: 'x', ...production });
  await expect(again).rejects.toThrow('content@c1 is not signed by the key of its team');
  const unknown = publish(store, { subgraph: 'sport', revision: 's1', by: 'x', ...production });
  await expect(unknown).rejects.toThrow('There is no sport@s1: push it first');
});

test('only what the running service serves is published', async () => {
  const { release } = await testRegistry('content');
  const elsewhere = release('content', 'c1', content, { served: async () => withField('lead') });
  await expect(elsewhere).rejects.toThrow('The running content serves another schema than content@c1');
  const formatted = content.replaceAll('\n\n', '\n');
  expect(await release('content', 'c1', content, { served: async () => formatted })).toMatchObject({
    release: 1,
  });
});

test('there is a way back: to the release before, to one by its number, and from a canary', async () => {
  const { store, release } = await testRegistry('content');
  await expect(rollBack(store, 'production', { by: 'me', reason: 'none' })).rejects.toThrow(
    'production has served no other release',
  );
  await release('content', 'c1', content);
  await release('content', 'c2', withField('lead'));
  const back = await rollBack(store, 'production', { by: 'me', reason: 'slow' });
  expect(back).toMatchObject({
    ...{ release: 1, previous: 2 },
    changes: [{ what: 'ROLLED_BACK', reason: 'slow' }, {}, {}],
  });
  await expect(rollBack(store, 'production', { to: 9, by: 'me', reason: '' })).rejects.toThrow(
    'Release 9 was never finished',
  );
  expect(await rollBack(store, 'production', { to: 2, by: 'me', reason: '' })).toMatchObject({ release: 2 });

  const trial = await release('content', 'c3', withField('lead', 'kicker'), { canary: 5 });
  expect(trial).toMatchObject({ release: 2, canary: { release: 3, percent: 5 } });
  const taken = await takeBackCanary(store, 'production', { release: 3, by: 'gateway', reason: 'errors' });
  expect(taken).toMatchObject({ release: 2, canary: null });
  await expect(acceptCanary(store, 'production', 'me')).rejects.toThrow('production has no canary');
  await release('content', 'c3', withField('lead', 'kicker'), { canary: 50 });
  expect(await acceptCanary(store, 'production', 'me')).toMatchObject({ release: 4, canary: null });
});

test('staging is promoted to production as it is', async () => {
  const { store, release } = await testRegistry('content');
  await expect(promote(store, { from: 'staging', to: 'production', by: 'me' })).rejects.toThrow(
    'Nothing was published to staging yet',
  );
  await release('content', 'c1', content, { environment: 'staging' });
  expect(await promote(store, { from: 'staging', to: 'production', by: 'me' })).toMatchObject({ release: 1 });
});

test('a field moves to another team when its owner has approved that very schema', async () => {
  const { store, privateKey, release } = await testRegistry('content', 'sport');
  await release('content', 'c1', withField('lead'));
  const sdl = `${link} type Article @key(fields: "id") { id: ID! lead: String @override(from: "content") }`;
  await expect(release('sport', 's1', sdl)).rejects.toMatchObject({
    verdict: { findings: [{ code: 'FIELD_TAKEN', needs: 'content' }] },
  });
  const yes = { subgraph: 'sport', sdl, as: 'content', by: 'an editor' };
  await expect(approve(store, { ...yes, privateKey: privateKey('sport') })).rejects.toThrow(
    'not that of content',
  );
  await approve(store, { ...yes, privateKey: privateKey('content') });
  expect(await release('sport', 's1', sdl)).toMatchObject({ release: 2 });
  const other = sdl.replace('lead:', 'headline:');
  await expect(release('sport', 's2', other)).rejects.toThrow('sport is not released');
});

test('a subgraph is withdrawn when nobody asks it any more', async () => {
  const { store, release } = await testRegistry('content', 'pictures');
  await release('content', 'c1', content);
  await release('pictures', 'p1', pictures);
  const operations = { a: '{ picture(id: 1) { id } }' };
  await store.putNew('operations/app.json', JSON.stringify({ app: 'app', operations }));
  const gone = { subgraph: 'pictures', revision: undefined, by: 'me', ...production };
  await expect(publish(store, gone)).rejects.toThrow('pictures is not released');
});

test('an audience has a graph of its own, and what would break it is not published', async () => {
  const { store, release } = await testRegistry('content');
  await setContract(store, 'partner', { include: ['partner'], exclude: ['internal'] });
  const internal = '@tag(name: "internal")';
  const shared = content
    .replace('  assetIds: [ID!]!', `  assetIds: [ID!]! ${internal}`)
    .replace('): Article\n', '): Article @tag(name: "partner")\n');
  await release('content', 'c1', shared);
  const partner = (await store.get('releases/1/contracts/partner.graphql'))!.text;
  for (const hidden of ['assetIds: [ID!]!', 'newestArticle: Article'])
    expect(partner).toMatch(new RegExp(`${hidden.replaceAll(/[[\]]/g, '.')} [^\n]*@inaccessible`));
  for (const seen of ['headline: String!', '): Article'])
    expect(partner).not.toContain(`${seen} @inaccessible`);
  const broken = shared.replace('id: ID!\n  ):', `id: ID! ${internal}\n  ):`);
  await expect(release('content', 'c2', broken)).rejects.toMatchObject({
    verdict: { findings: [{ code: 'CONTRACT_BROKEN', coordinate: 'Query.article:id' }] },
  });
  await expect(release('content', 'c3', content)).rejects.toMatchObject({
    verdict: {
      findings: [
        { code: 'CONTRACT_BROKEN', coordinate: 'Query' },
        { code: 'LEAVES_AUDIENCE', coordinate: 'Article.id', level: 'WARNING' },
        { code: 'LEAVES_AUDIENCE', coordinate: 'Article.headline' },
        { code: 'LEAVES_AUDIENCE', coordinate: 'Query.article' },
      ],
    },
  });
  await setContract(store, 'partner', { include: [], exclude: [] });
  expect(await release('content', 'c2', broken)).toMatchObject({ release: 2 });
});

test('what gateways have counted of late is known by program, version and number', async () => {
  const { store, release } = await testRegistry('content');
  await release('content', 'c1', content);
  const count = (day: string, number: number) =>
    store.putNew(
      `usage/production/${day}/gateway-10.jsonl`,
      `${JSON.stringify({ hash: 'h', client: 'app', version: '5.2', count: number })}\n`,
    );
  await store.putNew('usage/production/operations/h.graphql', 'query Lead { article(id: "") { headline } }');
  await count(today, 4);
  await count('2026-11-25', 3);
  await count('2026-10-01', 1000);
  const asked = { environment: 'production', coordinate: 'Article.headline', today };
  expect(await usage(store, asked)).toBe('Article.headline: asked for by app 5.2 (7 times)');
  expect(await usage(store, { ...asked, coordinate: 'Article.assetIds' })).toBe(
    'Article.assetIds: nobody asks for it',
  );
  expect(await deprecations(store, 'production', today)).toEqual([
    'Query.newestArticle: Since 2026-09-01; ask for article instead; nobody asks for it',
  ]);
  const gone = release('content', 'c2', content.replace('  headline: String!\n', ''));
  await expect(gone).rejects.toMatchObject({
    verdict: {
      findings: [
        { code: 'BREAKS_CLIENTS', message: expect.stringContaining('in use by app 5.2 (7 times)') },
        { code: 'BREAKS_OPERATION' },
      ],
    },
  });
});
