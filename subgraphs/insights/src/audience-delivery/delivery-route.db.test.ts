import { gzipSync } from 'node:zlib';
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

type Told = {
  sent: number;
  added: number;
  refused: number;
  refusals: { row: number; field: string | null; message: string }[];
};

const deliver = async (
  body: string | Uint8Array<ArrayBuffer>,
  type = 'text/csv',
  query = 'source=app-log',
  as: Viewer = staff,
  more: Record<string, string> = {},
) => {
  const headers = { 'content-type': type, ...more };
  const response = await send(graph, `/insights/audience?${query}`, body, as, headers);
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
    startsOn: '2024-04-01',
    endsOn: '2024-06-01',
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
  expect(answer.refusals.map(({ row, field }) => [row, field])).toEqual([
    ...[
      [2, null],
      [3, null],
    ],
    ...[
      [4, 'day'],
      [5, 'reads'],
    ],
  ]);
  const csv = [head, line(1, '2024-07-02'), 'too,few', `2024-07-02,${channelId},"broken`, ''].join('\n');
  expect(await deliver(csv)).toMatchObject({ status: 200, sent: 3, added: 1, refused: 2 });
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

/** What the answer tells of bad rows, and what of the others was written. */
const toldOf = ({ sent, added, refused, refusals }: Awaited<ReturnType<typeof deliver>>) => ({
  ...{ sent, added, refused },
  rows: refusals.map(({ row }) => row),
});

test('a bad line in the middle takes none along, and is told by its place, also after thousands', async () => {
  const lines = Array.from({ length: 2_600 }, (_, index) => line(index, '2024-10-01'));
  lines[4] = `2024-10-01,${channelId},"${article(4)},10,`;
  lines[1_500] = '2024-10-01,half a li';
  lines[2_300] = 'x'.repeat(25_000);
  lines[2_400] = `2024-10-01,${channelId},${article(2_400)},10,,,`;
  lines[2_500] = `"2024-10-01","${channelId}","${article(2_500)}","10",""`;
  const body = [head, ...lines].join('\n');
  const told = { sent: 2_600, refused: 4, rows: [5, 1_501, 2_301, 2_401] };
  expect(toldOf(await deliver(body))).toEqual({ ...told, added: 2_596 });
  expect(toldOf(await deliver(body))).toEqual({ ...told, added: 0 });
  expect(await facts(`day = '2024-10-01'`)).toEqual([{ facts: 2_596, reads: 25_960 }]);
});

test('lines end as they do anywhere, blank ones are none, and the last one needs no end', async () => {
  const body = `\uFEFF"day", channelId ,articleId,reads,isLead\r${line(1, '2024-10-02')}\r\n\r\n  \n${line(2, '2024-10-02')}`;
  expect(toldOf(await deliver(body))).toEqual({ sent: 2, added: 2, refused: 0, rows: [] });
  expect(toldOf(await deliver('\n\n'))).toEqual({ sent: 0, added: 0, refused: 0, rows: [] });
});

test.each([
  ['a name that is misspelt', 'day,channelId,articleId,Reads,isLead', 'names "Reads", which is no field'],
  ['a name twice', 'day,channelId,articleId,day,isLead', 'names day twice'],
  ['no day', 'channelId,articleId,reads,isLead', 'lacks day'],
  ['other separators', head.replaceAll(',', ';'), 'which is no field'],
  ['a row in its place', line(1), 'which is no field'],
  ['a quote that is open', `"${head}`, 'is none'],
])('a head line with %s is refused with its reason, and nothing is taken', async (_, named, reason) => {
  const before = await facts();
  const body = [named, ...Array.from({ length: 20_000 }, (__, index) => line(index, '2024-10-03'))].join(
    '\n',
  );
  const { status, ...answer } = await deliver(body);
  expect(status).toBe(400);
  expect(JSON.stringify(answer)).toContain(JSON.stringify(reason).slice(1, -1));
  expect(await facts()).toEqual(before);
});

test('a file of another encoding is read where it has figures and ids alone, or told', async () => {
  const gbk = Buffer.concat([
    Buffer.from(`${head}\n${line(1, '2024-10-04')}\n`),
    Buffer.from('bbddd6dd', 'hex'),
  ]);
  expect(toldOf(await deliver(new Uint8Array(gbk), 'text/csv; charset=gbk'))).toMatchObject({
    added: 1,
    rows: [2],
  });
  const wide = Buffer.from(`\uFEFF${head}\n${line(2, '2024-10-04')}`, 'utf16le');
  expect((await deliver(new Uint8Array(wide))).status).toBe(400);
});

test('a row of JSON says each thing once, and nothing that nobody knows', async () => {
  const row = { day: '2024-10-05', channelId, articleId: article(1) };
  const lines = [
    `{"day":"2024-10-05","channelId":"${channelId}","reads":1,"reads":2}`,
    JSON.stringify({ ...row, Reads: 3 }),
    JSON.stringify({ ...row, reads: [7] }),
    JSON.stringify({ ...row, reads: [] }),
    JSON.stringify({ ...row, 'a\0b': 1 }),
    JSON.stringify({ ...row, reads: 4, sectionId: { id: 1 } }),
    JSON.stringify({ ...row, day: '2999-01-01', reads: 5 }),
    JSON.stringify({ ...row, channelId: seedId('Channel', 'that nobody counts'), reads: 6 }),
    JSON.stringify({ ...row, articleId: article(2), reads: 10 }),
    JSON.stringify({ ...row, articleId: article(2), reads: 11 }),
  ];
  const answer = await deliver(`\uFEFF${lines.join('\n')}`, 'application/x-ndjson');
  expect(answer).toMatchObject({ status: 200, sent: 10, added: 1, corrected: 1, refused: 8 });
  expect(answer.refusals.map(({ row: number, field }) => [number, field])).toEqual(
    [null, null, 'reads', 'reads', null, null, 'day', 'channelId'].map((field, index) => [index + 1, field]),
  );
  expect(await facts(`day = '2024-10-05'`)).toEqual([{ facts: 1, reads: 11 }]);
});

test('what is packed is unpacked; what is damaged is told, and what came before it is kept', async () => {
  const packed = { 'content-encoding': 'gzip' };
  const lines = Array.from({ length: 6_000 }, (_, index) =>
    line(index, '2024-10-06', (index * 7_919) % 1_000),
  );
  const whole = new Uint8Array(gzipSync([head, ...lines].join('\n')));
  const part = whole.slice(0, Math.round(whole.length * 0.8));
  const send = (body: Uint8Array<ArrayBuffer>, more = packed) =>
    deliver(body, 'text/csv', 'source=app-log', staff, more);
  expect((await send(part)).status).toBe(422);
  const [kept] = await facts(`day = '2024-10-06'`);
  expect(kept.facts % 2_000).toBe(0);
  expect(kept.facts).toBeGreaterThan(0);
  expect(await send(whole)).toMatchObject({ status: 200, added: 6_000 - kept.facts, unchanged: kept.facts });
  expect((await send(new Uint8Array(Buffer.from(head)))).status).toBe(422);
  expect((await send(whole, { 'content-encoding': 'br' })).status).toBe(415);
});

test.each([
  ['in the middle', 'TRIGGER fails BEFORE INSERT ON audience_facts'],
  ['at a commit', 'CONSTRAINT TRIGGER fails AFTER INSERT ON audience_facts INITIALLY DEFERRED'],
])('where the database fails %s, the record says what was kept until then', async (when, trigger) => {
  const [reads, source] = [66_666, `failing-${when.replaceAll(' ', '-')}`];
  const day = when === 'at a commit' ? '2024-10-09' : '2024-10-08';
  await graph.sql(
    `CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$`,
  );
  await graph.sql(`CREATE ${trigger} FOR EACH ROW WHEN (NEW.reads = ${reads}) EXECUTE FUNCTION fail()`);
  const lines = Array.from({ length: 3_000 }, (_, index) => line(index, day));
  lines[2_500] = line(2_500, day, reads);
  const { status } = await deliver([head, ...lines].join('\n'), 'text/csv', `source=${source}`);
  await graph.sql('DROP TRIGGER fails ON audience_facts');
  expect(status).toBe(500);
  const list = `{ audienceDeliveries(source: "${source}") { nodes { sent added refused } } }`;
  const { data } = await graph.ask(list, { as: staff });
  expect(data.audienceDeliveries.nodes).toEqual([{ sent: 2_000, added: 2_000, refused: 0 }]);
  expect(await facts(`day = '${day}'`)).toEqual([{ facts: 2_000, reads: 20_000 }]);
});

test('a delivery that replaces takes nothing out where one of its rows was bad: it may have been about that', async () => {
  const replacing = (body: string) => deliver(body, 'text/csv', 'source=app-log&mode=REPLACE');
  const [first, second] = [line(1, '2024-10-07'), line(2, '2024-10-07')];
  await deliver([head, first, second].join('\n'));
  expect(await replacing([head, first, `${second}x`].join('\n'))).toMatchObject({ refused: 1, removed: 0 });
  expect(await facts(`day = '2024-10-07'`)).toEqual([{ facts: 2, reads: 20 }]);
  expect(await replacing([head, first].join('\n'))).toMatchObject({ refused: 0, removed: 1 });
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
