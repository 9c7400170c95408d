import { expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { insights } from '../subgraph.ts';
import { newInstitute } from '../testing/new-institute.ts';
import { send } from '../testing/send.ts';

const graph = await testSubgraph(insights);
const staff = await newInstitute(graph);
const channelId = seedId('Channel', 'of the test');
const organisationId = seedId('Organisation', 'of the test');
await graph.mutated('addAudienceChannel', { channelId, platform: 'OWN', organisationId }, staff);
const article = (number: number) => seedId('Article', `of the test ${number}`);

type Told = { refused: number; refusals: { row: number; field: string | null; message: string }[] };

const deliver = async (body: string, type = 'text/csv', query = 'source=app-log', as: Viewer = staff) => {
  const response = await send(graph, `/insights/audience?${query}`, body, as, { 'content-type': type });
  return { status: response.status, ...((await response.json()) as Told) };
};
const facts = (where = 'TRUE') =>
  graph.sql(`SELECT count(*)::int AS facts, sum(reads)::int AS reads FROM audience_facts WHERE ${where}`);
const head = 'day,channelId,articleId,reads,isLead';
const line = (number: number, day = '2024-05-07', reads = 10) =>
  `${day},${channelId},${article(number)},${reads},`;

test('thousands of rows of several days are streamed as CSV, and sent again they change nothing', async () => {
  const lines = Array.from({ length: 4_500 }, (_, index) => line(index, `2024-0${(index % 3) + 4}-01`));
  const body = `\uFEFF${[head, ...lines].join('\r\n')}\r\n`;
  const first = await deliver(body);
  expect(first).toMatchObject({
    status: 200,
    from: '2024-04-01',
    until: '2024-06-01',
    sent: 4_500,
    added: 4_500,
    refused: 0,
  });
  expect(await facts()).toEqual([{ facts: 4_500, reads: 45_000 }]);
  expect(await deliver(body)).toMatchObject({ added: 0, corrected: 0, unchanged: 4_500 });
  const [sums] = await graph.sql('SELECT sum(reads)::int AS days FROM audience_days');
  expect(sums).toEqual({ days: 45_000 });
});

test('NDJSON is taken as well; bad rows of either are told one by one, and nothing else is lost', async () => {
  const row = { day: '2024-07-01', channelId, articleId: article(1), reads: 5 };
  const lines = [
    JSON.stringify(row),
    'no json',
    '[1]',
    JSON.stringify({ ...row, day: '2024-13-01' }),
    JSON.stringify({ ...row, reads: -1 }),
  ];
  const answer = await deliver(lines.join('\n'), 'application/x-ndjson; charset=utf-8');
  expect(answer).toMatchObject({ status: 200, sent: 5, added: 1, refused: 4 });
  expect(answer.refusals.map(({ field }) => field)).toEqual([null, null, 'day', 'reads']);
  const csv = [head, line(1, '2024-07-02'), 'too,few', `2024-07-02,${channelId},"broken`, ''].join('\n');
  const told = await deliver(csv);
  expect(told).toMatchObject({ status: 200, added: 1 });
  expect(told.refused).toBeGreaterThan(0);
  expect(await facts(`day >= '2024-07-01'`)).toEqual([{ facts: 2, reads: 15 }]);
});

test('what replaces a day takes out what it does not name, over all its thousands', async () => {
  const all = Array.from({ length: 3_000 }, (_, index) => line(index, '2024-08-01'));
  await deliver([head, ...all].join('\n'));
  const fewer = await deliver(
    [head, ...all.slice(0, 2_500)].join('\n'),
    'text/csv',
    'source=app-log&mode=REPLACE',
  );
  expect(fewer).toMatchObject({ unchanged: 2_500, removed: 500 });
  expect(await facts(`day = '2024-08-01'`)).toEqual([{ facts: 2_500, reads: 25_000 }]);
});

test.each([
  ['no source', 'text/csv', '', staff, 400],
  ['the beacon’s name', 'text/csv', 'source=beacon', staff, 400],
  ['another mode', 'text/csv', 'source=app-log&mode=ADD', staff, 400],
  ['another type', 'application/xml', 'source=app-log', staff, 415],
  ['nobody', 'text/csv', 'source=app-log', anonymous, 403],
  ['headquarters', 'text/csv', 'source=app-log', viewers.headquarters, 403],
])('%s is refused', async (_, type, query, as, status) => {
  expect((await deliver(`${head}\n${line(1)}`, type, query, as)).status).toBe(status);
});

test('a program that counts delivers by its role, and the record says who', async () => {
  const pipeline = { ...anonymous, subject: 'pipeline', roles: ['audience-counter'] };
  expect(
    await deliver(`${head}\n${line(1, '2024-09-01')}`, 'text/csv', 'source=other-log', pipeline),
  ).toMatchObject({ added: 1 });
  const { data } = await graph.ask(
    '{ audienceDeliveries(source: "other-log") { nodes { deliveredBy sent } } }',
    { as: staff },
  );
  expect(data.audienceDeliveries.nodes).toEqual([{ deliveredBy: 'pipeline', sent: 1 }]);
});
