import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from './subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });

const good = {
  registerOrganisation: { slug: 'a-body', name: { en: 'A body' } },
  updateOrganisation: { id: seedId('Organisation', 'jdb'), version: 1 },
  startMembership: {
    organisationId: seedId('Organisation', 'dongli-club'),
    memberPersonId: seedId('Person', 'sample-reader'),
    startsOn: '2024-05-01',
  },
};
type Mutation = keyof typeof good;
type Write = (text: string) => unknown;

const plain: Write = (text) => text;
const localized: Write = (text) => ({ en: text });
const listed: Write = (text) => ['An alias', text];

/** What shows nothing, turns what follows it, or is no character; alone, and within a text. */
const unusable = [
  '\u200b',
  '\u3164',
  '\u200e',
  '\u0000',
  '\uffff',
  ' \n',
  'a\u200eb',
  'a\u0000b',
  'a\uffffb',
];

test.each<[Mutation, string, Write]>([
  ['registerOrganisation', 'slug', plain],
  ['registerOrganisation', 'idempotencyKey', plain],
  ...(['registerOrganisation', 'updateOrganisation'] as const).flatMap<[Mutation, string, Write]>(
    (mutation) => [
      [mutation, 'name', localized],
      [mutation, 'aliases', listed],
      [mutation, 'description', localized],
      [mutation, 'uscc', plain],
      [mutation, 'website', plain],
    ],
  ),
  ['updateOrganisation', 'offers', localized],
  ['startMembership', 'tier', plain],
])('%s takes no unusable text as %s, and nothing changes', async (mutation, field, write) => {
  const audited = () => graph.sql('SELECT count(*) FROM audit_log');
  const before = await audited();
  for (const text of unusable) {
    const input = { ...good[mutation], [field]: write(text) };
    const outcome = await graph.mutate(mutation, input, viewers.headquarters);
    expect([text, outcome.code, outcome.field?.[1]]).toEqual([text, 'INVALID_INPUT', field]);
  }
  expect(await audited()).toEqual(before);
});

test.each(Object.keys(good) as Mutation[])('%s takes the rest of that input', async (mutation) => {
  expect((await graph.mutate(mutation, good[mutation], viewers.headquarters)).code).toBeNull();
});
