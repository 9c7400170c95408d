import { expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { insights } from '../subgraph.ts';
import { newInstitute } from '../testing/new-institute.ts';
import { send } from '../testing/send.ts';

const graph = await testSubgraph(insights);
const staff = await newInstitute(graph);
const [site, other] = [seedId('Channel', 'a site'), seedId('Channel', 'another site')];
const article = seedId('Article', 'of the test');
const section = seedId('Section', 'of the test');
const organisationId = seedId('Organisation', 'of the test');
const platform = 'OWN';
await graph.mutated(
  'addAudienceChannel',
  { channelId: site, platform, organisationId, takesBeacons: true },
  staff,
);
await graph.mutated('addAudienceChannel', { channelId: other, platform, organisationId }, staff);
await graph.sql('INSERT INTO article_sections VALUES ($1, $2)', [article, section]);

const browser = 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const beacon = (body: string, headers: Record<string, string> = { 'user-agent': browser }) =>
  send(graph, '/insights/beacon', body, anonymous, { 'content-type': 'text/plain', ...headers });
const facts = () =>
  graph.sql(
    'SELECT article_id, section_id, hour IS NOT NULL AS by_hour, reads::int, read_seconds::int FROM audience_facts ORDER BY reads',
  );

test('a page’s few bytes end in the table of what was counted, without a cookie; what is no page or no reader does not', async () => {
  const answer = await beacon(`c=${site}&a=${article}&s=31.4`);
  expect([answer.status, await answer.text(), answer.headers.get('set-cookie')]).toEqual([204, '', null]);
  await beacon(`c=${site}&a=${article}&s=9`);
  await beacon(`c=${site}`);
  for (const nothing of [
    '',
    'c=no-id',
    `c=${site}&a=x`,
    `c=${site}&s=-1`,
    `c=${site}&s=99999`,
    `c=${other}`,
    `c=${site}&${'x'.repeat(300)}`,
  ])
    expect((await beacon(nothing)).status).toBe(204);
  for (const headers of [
    { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' },
    { 'user-agent': 'curl/8.5.0' },
    { 'user-agent': browser, 'sec-purpose': 'prefetch' },
  ])
    await beacon(`c=${site}&a=${article}`, headers);
  await graph.runJobs();
  const counted = [
    { article_id: null, section_id: null, by_hour: true, reads: 1, read_seconds: 0 },
    { article_id: article, section_id: section, by_hour: true, reads: 2, read_seconds: 40 },
  ];
  expect(await facts()).toEqual(counted);
  await graph.runJobs();
  expect(await facts()).toEqual(counted);
  await beacon(`c=${site}&a=${article}`);
  await graph.runJobs();
  expect((await facts()).at(-1)).toMatchObject({ reads: 3, read_seconds: 40 });
});
