import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const product = await desk.product();
const reason = '單位名稱寫錯';

const named = async (articleId: string) => {
  const fields = 'sponsorship { sponsor { en } organisation { id } }';
  return (await graph.entities('Article', [articleId], fields)).entities[0].sponsorship;
};
const now = async (id: string) =>
  (
    await desk.ask(
      `{ adLine(id: "${id}") { id version section { id } sponsorChangeReason sponsoredArticle { id } sponsoredEvent { id } articleMarkedAt sponsorship { sponsor { en } } } }`,
    )
  ).adLine;

test('a name that readers see is put right at once, also when the line is over, with a reason', async () => {
  const articleId = randomUUID();
  const line = await desk.line(order.id, product.id, { articleId, sponsor: { en: 'Sponser' } });
  const started = await desk.must('startAdLine', await desk.must('bookAdLine', line));
  const stopped = await desk.must('stopAdLine', started, { reason });
  expect(await named(articleId)).toEqual({ sponsor: { en: 'Sponser' }, organisation: null });
  const sponsorId = randomUUID();
  const correct = (more: object, as = desk.staff) =>
    desk.act(
      'correctAdSponsor',
      { id: line.id, version: stopped.version, sponsor: { en: 'Sponsor' }, sponsorId, reason, ...more },
      as,
    );
  for (const wrong of [{ sponsor: { en: ' ' } }, { sponsor: {} }, { reason: '' }, { sponsorId: 'x' }])
    expect([wrong, (await correct(wrong)).code]).toEqual([wrong, 'INVALID_INPUT']);
  for (const as of [viewers.headquarters, viewers.finance, viewers.editor, viewers.anonymous])
    expect((await correct({}, as)).code).toBe('FORBIDDEN');
  const other = await openDesk(graph);
  expect((await correct({}, other.staff)).code).toBe('NOT_FOUND');
  expect((await correct({})).code).toBeNull();
  expect((await correct({})).code).toBe('VERSION_CONFLICT');
  expect(await named(articleId)).toEqual({ sponsor: { en: 'Sponsor' }, organisation: { id: sponsorId } });
  expect((await now(line.id)).sponsorChangeReason).toBe(reason);
});

test('a line that pays for nothing has no sponsor to put right', async () => {
  const { id, version } = await desk.line(order.id, product.id);
  const tried = await desk.act('correctAdSponsor', { id, version, sponsor: { en: 'Sponsor' }, reason });
  expect(tried.code).toBe('ILLEGAL_TRANSITION');
});

test('of a draft the section and all that it pays for can be other, or nothing', async () => {
  const [articleId, eventId, sectionId] = [randomUUID(), randomUUID(), randomUUID()];
  const line = await desk.line(order.id, product.id, { articleId, sponsor: { en: 'One' } });
  const update = async (input: object) => {
    const { id, version } = await now(line.id);
    return desk.act('updateAdLine', { id, version, ...input });
  };
  expect((await update({ sectionId })).code).toBeNull();
  expect(await now(line.id)).toMatchObject({
    section: { id: sectionId },
    sponsoredArticle: { id: articleId },
  });
  const half = await update({ sponsorship: { eventId } });
  expect([half.code, half.field]).toEqual(['INVALID_INPUT', ['input', 'sponsorship', 'sponsor']]);
  for (const alone of [{ sponsorId: randomUUID() }, { articleMark: 'x' }])
    expect((await update({ sponsorship: alone })).code).toBe('INVALID_INPUT');
  const { version } = await now(line.id);
  await desk.make('correctAdSponsor', {
    id: line.id,
    version,
    sponsor: { en: 'One of two' },
    reason: 'A slip',
  });
  const unmarked = await update({ sponsorship: { articleId: randomUUID(), sponsor: { en: 'Two' } } });
  expect([unmarked.code, unmarked.field]).toEqual(['INVALID_INPUT', ['input', 'sponsorship', 'articleMark']]);
  expect((await update({ sponsorship: { eventId, sponsor: { en: 'Two' } } })).code).toBeNull();
  expect(await now(line.id)).toMatchObject({
    ...{
      section: { id: sectionId },
      sponsoredArticle: null,
      articleMarkedAt: null,
      sponsorChangeReason: null,
    },
    ...{ sponsoredEvent: { id: eventId }, sponsorship: { sponsor: { en: 'Two' } } },
  });
  expect((await update({ sponsorship: null, sectionId: null })).code).toBeNull();
  expect(await now(line.id)).toMatchObject({ section: null, sponsoredEvent: null, sponsorship: null });
});
