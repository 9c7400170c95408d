import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { todayInShanghai } from '@media-graph/subgraph';
import { refusalOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { pictureDesk, printing, headquarters, anonymous } = viewers;
const rightsManager: Viewer = { ...pictureDesk, roles: ['rights-manager'] };
const run = (mutation: string, input: object, as: Viewer = pictureDesk) => graph.mutate(mutation, input, as);
const tasks = async (as: Viewer = pictureDesk, page = 'first: 100') => {
  const { data, errors } = await graph.ask(
    `{ takedownTasks(${page}) { totalCount pageInfo { endCursor hasNextPage }
      nodes { since asset { id } usages { place } } } }`,
    { as },
  );
  return errors ? errors[0]!.extensions?.code : data.takedownTasks;
};
type Task = { asset: { id: string }; usages: { place: string }[] };
const taskOf = async (id: string): Promise<Task | undefined> =>
  (await tasks()).nodes.find(({ asset }: Task) => asset.id === id);

/** An agency's picture that is paid for and used. */
const used = async () => {
  const id = await addAsset(graph);
  await run('setMediaAssetRights', { id, version: 1, category: 'AGENCY' });
  const lease = (await run('addMediaLease', { assetId: id, access: 'ALLOW_USE' })).thing;
  const place = `惠州日報 A1 版`;
  const usage = { assetId: id, platform: 'PRINT', place, usedOn: todayInShanghai() };
  const recorded = await run('recordMediaUsage', usage);
  expect(recorded.code).toBeNull();
  return { id, lease, usage: recorded.thing };
};
const endLease = ({ id, version }: { id: string; version: number }) =>
  run('endMediaLease', { id, version, reason: 'Not renewed' });

test('what is paid for no longer is to be taken back where it is used, until that is done', async () => {
  const { id, lease, usage } = await used();
  expect(await taskOf(id)).toBeUndefined();
  await endLease(lease);
  expect(await taskOf(id)).toMatchObject({ usages: [{ place: '惠州日報 A1 版' }] });
  expect((await run('withdrawMediaAsset', { id, version: 2 })).code).toBeNull();
  expect(await taskOf(id)).toBeDefined();
  const removal = { id: usage.id, version: 1, reason: '電子版已撤' };
  expect((await run('removeMediaUsage', removal)).code).toBeNull();
  expect((await run('removeMediaUsage', { ...removal, version: 2 })).code).toBe('ILLEGAL_TRANSITION');
  expect(await taskOf(id)).toBeUndefined();
});

test('whoever works on no picture is told so, and not that the row cannot be locked', async () => {
  const { lease, usage } = await used();
  for (const as of [anonymous, headquarters, viewers.finance])
    for (const [mutation, { id, version }] of [
      ['endMediaLease', lease] as const,
      ['removeMediaUsage', usage] as const,
    ])
      expect((await run(mutation, { id, version, reason: 'Test' }, as)).code).toBe('FORBIDDEN');
  expect((await run('removeMediaUsage', { id: usage.id, version: 1, reason: 'Test' }, printing)).code).toBe(
    'NOT_FOUND',
  );
});

test('a lease that ends by time raises a task by itself; a new one settles it', async () => {
  const { id, lease } = await used();
  await graph.sql('ALTER TABLE media_leases DISABLE TRIGGER USER');
  await graph.sql(
    `UPDATE media_leases SET starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' WHERE id = $1`,
    [lease.id],
  );
  await graph.sql('ALTER TABLE media_leases ENABLE TRIGGER USER');
  expect(await taskOf(id)).toBeDefined();
  await run('addMediaLease', { assetId: id, access: 'ALLOW_USE' });
  expect(await taskOf(id)).toBeUndefined();
});

test('what is denied is to be taken back, unless a rights manager keeps it', async () => {
  const id = await addAsset(graph);
  await run('setMediaAssetRights', { id, version: 1, category: 'HANDOUT' });
  await run('addMediaLease', { assetId: id, access: 'DENY_USE' });
  expect(await taskOf(id)).toMatchObject({ usages: [] });
  const override = { assetId: id, access: 'OVERRIDE', notes: 'Public interest' };
  await run('addMediaLease', override, rightsManager);
  expect(await taskOf(id)).toBeUndefined();
});

test('the longest overdue comes first, page by page, and each once', async () => {
  const all = (await tasks()).nodes.map(({ asset }: Task) => asset.id);
  const more = await Promise.all([used(), used(), used()]);
  for (const { lease } of more) await endLease(lease);
  const seen: string[] = [];
  for (let after = ''; ; ) {
    const { nodes, pageInfo, totalCount } = await tasks(pictureDesk, `first: 2${after}`);
    expect(totalCount).toBe(all.length + 3);
    seen.push(...nodes.map(({ asset }: Task) => asset.id));
    if (!pageInfo.hasNextPage) break;
    after = `, after: "${pageInfo.endCursor}"`;
  }
  expect(seen).toEqual([...all, ...more.map(({ id }) => id)]);
});

test('what may not be used is not recorded as used', async () => {
  const id = await addAsset(graph);
  const usage = { assetId: id, platform: 'PRINT', place: 'A1', usedOn: todayInShanghai() };
  expect((await run('recordMediaUsage', usage)).code).toBe('RIGHTS_BLOCKED');
  await run('setMediaAssetRights', { id, version: 1, category: 'HANDOUT' });
  expect((await run('recordMediaUsage', { ...usage, platform: 'SYNDICATION' })).code).toBe('RIGHTS_BLOCKED');
  for (const [more, field] of [
    [{ usedOn: '2190-01-01' }, 'usedOn'],
    [{ place: '\u200b' }, 'place'],
    [{ channelId: 'paper' }, 'channelId'],
  ] as const)
    expect(await run('recordMediaUsage', { ...usage, ...more })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', field] },
    });
  expect((await run('recordMediaUsage', usage, headquarters)).code).toBe('FORBIDDEN');
  expect((await run('recordMediaUsage', usage, printing)).code).toBe('FORBIDDEN');
  expect((await run('recordMediaUsage', usage)).code).toBeNull();
});

test('tasks are for those who see every asset', async () => {
  for (const as of [anonymous, printing, viewers.finance]) expect(await tasks(as)).toBe(refusalOf(as));
  for (const as of [headquarters, viewers.editor, rightsManager])
    expect(await tasks(as)).toMatchObject({ totalCount: expect.any(Number) });
});

test('tasks with their assets and uses are few statements, however many', async () => {
  const statements = await graph.statementsOf(() => tasks());
  expect(statements).toHaveLength(4);
});
