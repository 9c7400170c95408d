import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { madeUpRightsKey, seedId, writeRightsStatement } from '@media-graph/subgraph';
import { inHours, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, ready, publish } = newsroom(graph);
const [web, app] = [seedId('Channel', 'web'), seedId('Channel', 'huizhou-toutiao')];
const withPicture = async (leadImageId: string) => ready(await draft({ leadImageId }));
type Verdict = { assetId: string; channelId: string; reasons?: string[]; until?: string | null };
const signed = (verdicts: Verdict[], changes: object = {}, key = madeUpRightsKey) => {
  const now = new Date().toISOString();
  return writeRightsStatement(key, {
    ...{ madeAt: now, from: now, ...changes },
    verdicts: verdicts.map((verdict) => ({ reasons: [], until: null, ...verdict })),
  });
};
const blocked = { code: 'RIGHTS_BLOCKED', field: ['input', 'rightsStatement'] };

test('an article with a picture goes out only by what those who know its rights have signed', async () => {
  const asset = randomUUID();
  const article = await withPicture(asset);
  const goOut = (rightsStatement: string | null, channelIds = [web]) =>
    act('publishArticle', { ...seenOf(article), channelIds, rightsStatement });
  const fine = { assetId: asset, channelId: web };
  const refusals: [string | null, string][] = [
    [null, 'ask Article.rightsStatement'],
    ['', 'ask Article.rightsStatement'],
    ['統戰', 'ask Article.rightsStatement'],
    [signed([fine], {}, 'a key of somebody else, 32 characters'), 'ask Article.rightsStatement'],
    [signed([fine], { madeAt: inHours(-1) }), '15 minutes'],
    [signed([fine], { from: inHours(1) }), 'NOT_ASKED'],
    [signed([{ ...fine, channelId: app }]), 'NOT_ASKED'],
    [signed([{ ...fine, assetId: randomUUID() }]), 'NOT_ASKED'],
    [
      signed([{ ...fine, reasons: ['PAID', 'MISSING_CREDIT'] }]),
      `picture ${asset} on channel ${web}: PAID, MISSING_CREDIT`,
    ],
    [signed([{ ...fine, until: inHours(-0.1) }]), 'ENDS'],
  ];
  for (const [statement, message] of refusals)
    expect(await goOut(statement)).toMatchObject({ ...blocked, message: expect.stringContaining(message) });
  expect(await goOut(signed([fine]), [web, app])).toMatchObject(blocked);
  expect((await goOut(signed([{ ...fine, reasons: ['DENIED'] }]))).message).toContain('A rights manager may');
  expect((await goOut(signed([fine]))).thing.status).toBe('PUBLISHED');
});

test('an article without pictures takes no statement', async () => {
  const article = await ready(await draft());
  expect((await act('publishArticle', { ...seenOf(article), channelIds: [web] })).code).toBeNull();
});

test("a schedule takes rights that hold at its instant, for the channel's own picture too", async () => {
  const [asset, own] = [randomUUID(), randomUUID()];
  const article = await withPicture(asset);
  const schedule = (verdicts: Verdict[]) =>
    act('scheduleArticle', {
      ...seenOf(article),
      publications: [{ channelId: web, at: inHours(2), leadImageId: own }],
      rightsStatement: signed(verdicts),
    });
  const [first, second] = [asset, own].map((assetId) => ({ assetId, channelId: web })) as [Verdict, Verdict];
  expect(await schedule([first])).toMatchObject(blocked);
  expect(await schedule([first, { ...second, until: inHours(1) }])).toMatchObject(blocked);
  expect((await schedule([first, { ...second, until: inHours(3) }])).code).toBeNull();
});

test('another picture on a channel, and a new one in a correction, are asked for too', async () => {
  const asset = randomUUID();
  const { thing: out } = await publish(await draft(), 'web');
  const change = (rightsStatement: string | null) =>
    act('changePublication', { ...seenOf(out), channelId: web, leadImageId: asset, rightsStatement });
  expect(await change(null)).toMatchObject(blocked);
  const { thing: changed } = await change(signed([{ assetId: asset, channelId: web }]));
  const correct = (input: object) =>
    act('correctArticle', { ...seenOf(changed), kind: 'CORRECTION', notice: { zhHant: '換圖' }, ...input });
  expect(await correct({ leadImageId: asset })).toMatchObject(blocked);
  const rightsStatement = signed([{ assetId: asset, channelId: web }]);
  expect((await correct({ leadImageId: asset, rightsStatement })).code).toBeNull();
});

test('what was lawful and is not any more stands in a list, by section, until it is taken out or lawful again', async () => {
  const [asset, other] = [randomUUID(), randomUUID()];
  const said = (verdicts: Verdict[]) => signed(verdicts.map((verdict) => ({ ...verdict, channelId: web })));
  const draftOf = (sectionId: string) =>
    draft({ leadImageId: asset, sectionId: seedId('Section', sectionId) }).then((one) => ready(one));
  const out = async (sectionId: string, verdict: Partial<Verdict>) => {
    const rightsStatement = said([{ assetId: asset, channelId: web, ...verdict }]);
    const article = await draftOf(sectionId);
    return (await act('publishArticle', { ...seenOf(article), channelIds: [web], rightsStatement })).thing;
  };
  const list = async (filter = '', as = viewers.editor) => {
    const { data, errors } = await graph.ask(
      `{ articlePicturesToTakeDown(first: 50 ${filter}) { totalCount nodes { article { id } asset { id } channel { slug } reasons } } }`,
      { as },
    );
    return errors ? errors[0]!.extensions?.code : data.articlePicturesToTakeDown.nodes;
  };
  const ids = async (filter = '') =>
    (await list(filter)).map(({ article }: { article: { id: string } }) => article.id);
  const [ending, kept] = [await out('economy', { until: inHours(5) }), await out('culture', {})];
  expect([await ids(), await ids(`endsBefore: "${inHours(6)}"`)]).toEqual([[], [ending.id]]);
  // It was withdrawn.
  const recheck = (article: { id: string }, verdicts: Verdict[], as = viewers.editor) =>
    act('recheckArticleRights', { id: article.id, rightsStatement: said(verdicts) }, as);
  const withdrawn = { assetId: asset, channelId: web, reasons: ['NOT_RELEASED'] };
  expect((await recheck(kept, [{ assetId: other, channelId: web }])).message).toContain('NOT_ASKED');
  expect((await recheck(kept, [withdrawn], viewers.headquarters)).code).toBe('FORBIDDEN');
  for (const article of [ending, kept]) expect((await recheck(article, [withdrawn])).code).toBeNull();
  expect((await list())[0]).toEqual({
    ...{ article: { id: ending.id }, asset: { id: asset } },
    ...{ channel: { slug: 'web' }, reasons: ['NOT_RELEASED'] },
  });
  expect(await ids(`sectionId: "${seedId('Section', 'culture')}"`)).toEqual([kept.id]);
  expect([await ids('sectionId: "culture"'), (await ids()).length]).toEqual([[], 2]);
  // One takes the picture out, of the other it is lawful again.
  const taken = { kind: 'CLARIFICATION', notice: { zhHant: '圖片已撤' }, leadImageId: null };
  expect((await act('correctArticle', { ...seenOf(ending), ...taken })).code).toBeNull();
  expect(await ids()).toEqual([kept.id]);
  await recheck(kept, [{ assetId: asset, channelId: web }]);
  expect(await ids()).toEqual([]);
  expect(await recheck(ending, [withdrawn])).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect([await list('', viewers.anonymous), await list('', viewers.headquarters)]).toEqual([
    'UNAUTHENTICATED',
    'FORBIDDEN',
  ]);
});
