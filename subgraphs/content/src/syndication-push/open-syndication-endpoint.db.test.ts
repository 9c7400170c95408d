import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { reviewers, seenOf } from '../testing/newsroom.ts';
import { syndication } from '../testing/syndication.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { product, start } = syndication(graph);

const change = (mutation: string, input: object, as: Viewer = viewers.editor) =>
  graph.mutate(mutation, input, as, 'endpoint { id version url secret }');
const open = ({ id }: { id: string }, url: string) =>
  change('openSyndicationEndpoint', { subscriptionId: id, url });

test('an address is https on the internet, or refused; another one has another secret', async () => {
  const partner = staffOf(randomUUID());
  const subscription = await start(await product(), partner);
  for (const url of [
    ...['', 'ftp://partner.example/', 'http://partner.example/', 'https://localhost/', 'https://127.0.0.1/'],
    ...[
      'https://10.1.2.3/',
      'https://169.254.169.254/latest',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
    ],
    ...[
      'https://me:secret@partner.example/',
      'https://2130706433/',
      'http://127.0.0.1:1/',
      'https://[fd00::1]/',
    ],
  ])
    expect([url, await open(subscription, url)]).toMatchObject([
      url,
      { code: 'INVALID_INPUT', field: ['input', 'url'] },
    ]);
  const { thing: endpoint } = await open(subscription, 'https://partner.example/ninjs');
  expect((await open(subscription, 'https://partner.example/')).code).toBe('DUPLICATE');
  expect((await open({ ...subscription, id: randomUUID() }, 'https://partner.example/')).code).toBe(
    'NOT_FOUND',
  );
  const { thing: moved } = await change('changeSyndicationEndpoint', {
    ...{ ...seenOf(endpoint), url: 'https://partner.example/other' },
  });
  expect(moved.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(moved.secret).not.toBe(endpoint.secret);
  const steps: [string, object][] = [
    ['openSyndicationEndpoint', { subscriptionId: subscription.id, url: 'https://partner.example/' }],
    ['changeSyndicationEndpoint', { ...seenOf(moved), url: 'https://mine.example/' }],
    ['pauseSyndicationEndpoint', { ...seenOf(moved), reason: 'x' }],
    ['resumeSyndicationEndpoint', seenOf(moved)],
  ];
  for (const [mutation, input] of steps)
    for (const as of [viewers.anonymous, viewers.headquarters, partner, reviewers[0]!])
      expect([mutation, (await change(mutation, input, as)).code]).toEqual([mutation, 'FORBIDDEN']);
  const mine = async (as: Viewer) =>
    (await graph.ask('{ mySyndicationSubscriptions { nodes { endpoint { url secret } } } }', { as })).data
      .mySyndicationSubscriptions;
  expect((await mine(partner)).nodes).toEqual([
    { endpoint: { url: 'https://partner.example/other', secret: moved.secret } },
  ]);
  expect((await mine(staffOf(randomUUID()))).nodes).toEqual([]);
  const { errors } = await graph.ask('{ syndicationPushes { totalCount } }', { as: viewers.headquarters });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
