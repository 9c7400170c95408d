import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { madeUpRightsKey, readRightsStatement } from '@media-graph/subgraph';
import { codeOf, inHours, refusalOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { pictureDesk, printing, headquarters, anonymous, editor } = viewers;
const rightsManager: Viewer = { ...pictureDesk, subject: 'rights-manager', roles: ['rights-manager'] };
const reviewer: Viewer = { ...editor, roles: ['reviewer'] };
const leaseFields = 'lease { id version access madeBy endedBy endReason endedAt startsAt endsAt }';
const add = (assetId: string, access: string, more: object = {}, as: Viewer = pictureDesk) =>
  graph.mutate('addMediaLease', { assetId, access, ...more }, as, leaseFields);
const end = (lease: { id: string; version: number }, as: Viewer = pictureDesk) =>
  graph.mutate(
    'endMediaLease',
    { id: lease.id, version: lease.version, reason: '合同到期' },
    as,
    leaseFields,
  );
const rights = (id: string, category: string) =>
  graph.mutated('setMediaAssetRights', { id, version: 1, category }, pictureDesk);
const verdictOf = async (id: string, args = '', as: Viewer = pictureDesk) => {
  const { data, errors } = await graph.ask(
    `{ mediaAsset(id: "${id}") { ... on ImageAsset { usability${args} { isUsable reasons overridden until } } } }`,
    { as },
  );
  return errors ? errors[0]!.extensions?.code : data.mediaAsset.usability;
};

test('an agency’s picture is usable while it is paid for, and the answer says until when', async () => {
  const id = await addAsset(graph);
  expect((await verdictOf(id)).reasons).toEqual(['NO_RIGHTS']);
  await rights(id, 'AGENCY');
  expect((await verdictOf(id)).reasons).toEqual(['PAID']);
  const until = inHours(2);
  const channel = randomUUID();
  const { thing: lease } = await add(id, 'ALLOW_USE', { endsAt: until, channelIds: [channel] });
  expect(lease.madeBy).toBe('picture-desk');
  expect(await verdictOf(id, `(channelId: "${channel.toUpperCase()}")`)).toEqual({
    ...{ isUsable: true, reasons: [], overridden: [], until },
  });
  expect((await verdictOf(id)).reasons).toEqual(['PAID']);
  expect((await verdictOf(id, `(channelId: "${channel}", at: "${inHours(3)}")`)).reasons).toEqual(['PAID']);
  expect((await verdictOf(id, '(use: SYNDICATION)')).reasons).toEqual(['NOT_FOR_SYNDICATION']);
  expect(await verdictOf(id, '(channelId: "paper")')).toBe('BAD_USER_INPUT');
});

test('a denial wins; a rights manager, by name and with a reason, sets it aside', async () => {
  const id = await addAsset(graph);
  await rights(id, 'STAFF_PHOTOGRAPHER');
  await add(id, 'ALLOW_USE');
  await add(id, 'DENY_USE', { notes: '當事人撤回授權' });
  expect((await verdictOf(id)).reasons).toEqual(['DENIED']);
  for (const as of [pictureDesk, editor, headquarters, anonymous])
    expect((await add(id, 'OVERRIDE', { notes: 'Court order' }, as)).code).toBe('FORBIDDEN');
  for (const notes of [undefined, null, '\u200b'])
    expect(await add(id, 'OVERRIDE', { notes }, rightsManager)).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', 'notes'] },
    });
  const { thing } = await add(id, 'OVERRIDE', { notes: 'Court order' }, rightsManager);
  expect(thing.madeBy).toBe('rights-manager');
  expect(await verdictOf(id)).toMatchObject({ isUsable: true, overridden: ['DENIED'] });
  expect((await end(thing)).code).toBe('FORBIDDEN');
  expect((await end(thing, rightsManager)).code).toBeNull();
  expect((await verdictOf(id)).reasons).toEqual(['DENIED']);
});

test('a lease is ended once, with a reason that stays, and what was true before stays true', async () => {
  const id = await addAsset(graph);
  await rights(id, 'AGENCY');
  const { thing } = await add(id, 'ALLOW_USE', { startsAt: inHours(-2) });
  const both = await Promise.all([end(thing), end(thing)]);
  expect(both.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'done']);
  const { thing: ended } = both.find(({ code }) => code === null)!;
  expect(ended).toMatchObject({ endedBy: 'picture-desk', endReason: '合同到期' });
  expect((await end(ended)).code).toBe('ILLEGAL_TRANSITION');
  expect((await verdictOf(id)).reasons).toEqual(['PAID']);
  expect((await verdictOf(id, `(at: "${inHours(-1)}")`)).isUsable).toBe(true);
  await expect(
    graph.sql('UPDATE media_leases SET ends_at = now() WHERE id = $1', [thing.id]),
  ).rejects.toThrow('only be ended');
});

test.each<[object, string[]]>([
  [{ startsAt: '2030-01-02T00:00:00Z', endsAt: '2030-01-01T00:00:00Z' }, ['endsAt']],
  [{ startsAt: '1800-01-01T00:00:00Z' }, ['startsAt']],
  [{ endsAt: '2999-01-01T00:00:00Z' }, ['endsAt']],
  [{ channelIds: ['paper'] }, ['channelIds', '0']],
  [{ notes: 'x'.repeat(501) }, ['notes']],
])('no lease is %j', async (more, field) => {
  expect(await add(await addAsset(graph), 'ALLOW_USE', more)).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', ...field] },
  });
});

test('rights are for those who work on an asset or watch over it; others are told so', async () => {
  const id = await addAsset(graph, { owner: 'printing' });
  await rights(id, 'HANDOUT');
  expect((await add(id, 'DENY_USE', {}, printing)).code).toBeNull();
  for (const as of [printing, pictureDesk, editor, reviewer, headquarters, rightsManager])
    expect((await verdictOf(id, '', as)).reasons).toEqual(['DENIED']);
  for (const as of [anonymous, viewers.distribution, viewers.finance, viewers.eventManager]) {
    expect(await verdictOf(id, '', as)).toBe(refusalOf(as));
    expect((await add(id, 'ALLOW_USE', {}, as)).code).toBe('FORBIDDEN');
    for (const field of ['leases { id }', 'usages { totalCount }', 'usageRights { cost }']) {
      const { errors } = await graph.ask(`{ mediaAsset(id: "${id}") { ... on ImageAsset { ${field} } } }`, {
        as,
      });
      expect(errors?.[0]?.extensions?.code).toBe(refusalOf(as));
    }
  }
  for (const as of [reviewer, headquarters])
    expect((await add(id, 'ALLOW_USE', {}, as)).code).toBe('FORBIDDEN');
});

test('the row policies alone keep leases from strangers', async () => {
  await add(await addAsset(graph, { owner: 'printing' }), 'ALLOW_USE');
  const counts: number[] = [];
  for (const [role, organisation] of [
    ['media_assets_reader', ''],
    ['media_assets_staff', viewers.distribution.organisation!],
  ]) {
    await graph.sql(
      `BEGIN; SELECT set_config('role', '${role}', true), set_config('app.organisation', '${organisation}', true)`,
    );
    counts.push((await graph.sql('SELECT 1 FROM media_leases')).length);
    await graph.sql('ROLLBACK');
  }
  expect(counts).toEqual([0, 0]);
});

test('an article is told what keeps its pictures from going out, channel by channel, in few statements', async () => {
  const [free, agency, draft] = await Promise.all([
    addAsset(graph),
    addAsset(graph),
    addAsset(graph, { status: 'DRAFT' }),
  ]);
  await rights(free, 'HANDOUT');
  await rights(agency, 'AGENCY');
  const [paper, website, gone] = [randomUUID(), randomUUID(), randomUUID()];
  await add(agency, 'ALLOW_USE', { channelIds: [paper] });
  const ask = (as: Viewer) =>
    graph.entities(
      'Article',
      [{ id: randomUUID(), assetRefs: [free, agency, draft, gone] }],
      `rightsBlockers(channelIds: ["${paper}", "${website}"]) { assetId asset { id } channelId reasons }`,
      as,
    );
  const statements = await graph.statementsOf(async () => {
    const { entities } = await ask(reviewer);
    const found = entities[0].rightsBlockers.map(
      ({ assetId, channelId, reasons }: { assetId: string; channelId: string; reasons: string[] }) => [
        ...[assetId, channelId === paper ? 'paper' : 'website', reasons.join(' ')],
      ],
    );
    expect(found).toEqual([
      [agency, 'website', 'PAID'],
      [draft, 'paper', 'NOT_RELEASED NO_RIGHTS'],
      [draft, 'website', 'NOT_RELEASED NO_RIGHTS'],
      [gone, 'paper', 'NOT_RELEASED'],
      [gone, 'website', 'NOT_RELEASED'],
    ]);
  });
  expect(statements).toHaveLength(2);
  expect((await ask(printing)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');

  const state = (as: Viewer, given: string) =>
    graph.entities('Article', [{ id: randomUUID(), assetRefs: [free] }], `rightsStatement(${given})`, as);
  const { entities } = await state(
    reviewer,
    `channelIds: ["${website}"], moreAssetIds: ["${agency}", "${gone}"]`,
  );
  expect(readRightsStatement(madeUpRightsKey, entities[0].rightsStatement)?.verdicts).toEqual([
    { assetId: free, channelId: website, reasons: [], until: null },
    { assetId: agency, channelId: website, reasons: ['PAID'], until: null },
    { assetId: gone, channelId: website, reasons: ['NOT_RELEASED'], until: null },
  ]);
  expect((await state(printing, `channelIds: ["${website}"]`)).errors?.[0]?.extensions?.code).toBe(
    'FORBIDDEN',
  );
  for (const wrong of [
    'channelIds: []',
    'channelIds: ["x"]',
    `channelIds: ["${website}"], moreAssetIds: ["x"]`,
  ])
    expect((await state(reviewer, wrong)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
