import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { pictureDesk, printing, headquarters } = viewers;

type Named = { id: string; version: number };
const input = 'EditMediaAssetsInput!';
const edit = async (assets: readonly Named[], change: object, as = printing) => {
  const { data, errors } = await graph.ask(
    `mutation ($input: ${input}) { editMediaAssets(input: $input) {
       assets { id version creditLine title { zhHant } ... on ImageAsset { metadata { keywords city } } }
       userErrors { code field } } }`,
    { as, variables: { input: { idempotencyKey: randomUUID(), assets, ...change } } },
  );
  expect(errors).toBeUndefined();
  return data.editMediaAssets;
};
const own = (more: object = {}): Promise<string> => addAsset(graph, { owner: 'printing', ...more });
const first = (id: string): Named => ({ id, version: 1 });
const told = (code: string, ...at: string[]) => ({ code, field: ['input', 'assets', ...at] });

test('many assets are edited alike, in few statements, and each is found by what is said of it now', async () => {
  const ids = await Promise.all([own({ metadata: { keywords: ['會議'] } }), own(), own({ status: 'DRAFT' })]);
  const change = {
    ...{ creditLine: '報業印務', title: { zhHant: '新廠落成' }, metadata: { city: '惠州' } },
    ...{ addKeywords: ['落成', '會議'], eventId: randomUUID(), takenAt: '2024-05-07T01:00:00Z' },
  };
  let answer: Awaited<ReturnType<typeof edit>>;
  const statements = await graph.statementsOf(async () => {
    answer = await edit(ids.map(first), change);
  });
  expect(statements.filter((sql) => /media_assets/.test(sql))).toHaveLength(3);
  expect(answer).toEqual({
    userErrors: [],
    assets: ids.map((id, index) => ({
      ...{ id, version: 2, creditLine: '報業印務', title: { zhHant: '新廠落成' } },
      metadata: { city: '惠州', keywords: index === 0 ? ['會議', '落成'] : ['落成', '會議'] },
    })),
  });
  const { data } = await graph.ask(
    `{ mediaAssets(text: "新厂落成", eventId: "${change.eventId}", city: "惠州") { totalCount } }`,
    { as: printing },
  );
  expect(data.mediaAssets.totalCount).toBe(3);
  const cleared = await edit(
    ids.map((id) => ({ id, version: 2 })),
    { title: null, eventId: null },
  );
  expect(cleared.assets.map((one: { title: null }) => one.title)).toEqual([null, null, null]);
});

test('every asset that is no good is told by its place, and none is changed', async () => {
  const [good, released] = [await own(), await own()];
  const foreign = await addAsset(graph, { owner: 'advertising' });
  const hidden = await addAsset(graph, { owner: 'advertising', status: 'DRAFT' });
  const assets = [
    first(good),
    { id: released, version: 7 },
    first(foreign),
    first(hidden),
    first('nonsense'),
  ];
  const { userErrors, assets: changed } = await edit(assets, { creditLine: 'x' });
  expect(changed).toBeNull();
  expect(userErrors).toEqual([
    told('VERSION_CONFLICT', '1', 'version'),
    told('FORBIDDEN', '2'),
    told('NOT_FOUND', '3', 'id'),
    told('NOT_FOUND', '4', 'id'),
  ]);
  const draft = await own({ status: 'DRAFT' });
  const blocked = await edit([first(draft), first(released)], { creditLine: null });
  expect(blocked.userErrors).toEqual([told('RIGHTS_BLOCKED', '1', 'id')]);
  const [row] = await graph.sql('SELECT credit_line, version FROM media_assets WHERE id = $1', [good]);
  expect(row).toEqual({ credit_line: 'Somebody', version: 1 });
});

test('what is wrong for all is told once', async () => {
  const id = await own();
  const codeOf = async (assets: Named[], change: object, as = printing) =>
    (await edit(assets, change, as)).userErrors[0];
  expect(await codeOf([], {})).toMatchObject({ code: 'INVALID_INPUT' });
  expect(
    await codeOf(
      Array.from({ length: 201 }, () => first(randomUUID())),
      {},
    ),
  ).toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(await codeOf([first(id), first(id.toUpperCase())], {})).toEqual(told('DUPLICATE', '1', 'id'));
  for (const change of [
    { title: { en: '' } },
    { addKeywords: ['\u200b'] },
    { eventId: 'e3' },
    { creditLine: 'x'.repeat(201) },
  ])
    expect(await codeOf([first(id)], change)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await codeOf([first(id)], { creditLine: 'x' }, headquarters)).toEqual(told('FORBIDDEN', '0'));
  const full = { addKeywords: Array.from({ length: 100 }, (_, index) => `k${index}`) };
  expect((await edit([first(id)], full, pictureDesk)).userErrors).toEqual([]);
  expect(await codeOf([{ id, version: 2 }], { addKeywords: ['more'] })).toEqual(
    told('INVALID_INPUT', '0', 'id'),
  );
});

test('two who edit the same assets at once do not wait in a circle, and one is told', async () => {
  const ids = await Promise.all([own(), own(), own()]);
  const outcomes = await Promise.all(
    [ids, ids.toReversed()].map((some, index) => edit(some.map(first), { creditLine: `c${index}` })),
  );
  expect(outcomes.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 3]);
});
