import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { crawl, staffOf, testSubgraph, viewers, withLayers } from '@media-graph/testing';
import { printing } from './subgraph.ts';
import { customer, twinWorks } from './testing/twin-works.ts';

const { layers, opened, subgraph } = withLayers(printing, 'headquarters');
const graph = await testSubgraph(subgraph);
const ours = await twinWorks(graph, 'Canary', 1111);
const theirs = await twinWorks(graph, 'Other', 2222);
const partner = staffOf(randomUUID());
await graph.sql('INSERT INTO count_partners (organisation_id, partner_id) VALUES ($1, $2)', [
  ours.organisation,
  partner.organisation,
]);

// Prices and margin, which also a works' partners, who reckon by some of its settings, know nothing of.
await graph.sql(
  `INSERT INTO company_settings (id, organisation_id, key, valid_from, value, reason)
   SELECT gen_random_uuid(), $1, key, current_date + 1, 1, key || ' of Canary' FROM unnest('{MARGIN,PLATE_PRICE}'::text[]) AS key`,
  [ours.organisation],
);

// A widest role that knows the partners, so that the condition that asks for them can be asked alone.
await graph.sql(`GRANT SELECT ON count_partners TO printing_headquarters;
  CREATE POLICY count_partners_known ON count_partners TO printing_headquarters USING (true)`);

const strangers: [string, Viewer, string[]][] = [
  ["another works' staff", theirs.staff, []],
  ['a partner', partner, ['"goodCopies":1111']],
  ['staff of a customer', staffOf(customer), []],
  ['an editor', viewers.editor, []],
  ['a reader', viewers.anonymous, []],
];
const found = async (as: Viewer): Promise<string[]> => {
  const { text, codes } = await crawl(graph, opened(as), ours.things, { given: { month: '"2024-04"' } });
  expect(text).toContain('A works');
  for (const code of codes) expect(code).toBe('FORBIDDEN');
  return ['Canary', '"goodCopies":1111', '"goodCopies":"1111"'].filter((mark) => text.includes(mark));
};

test.each(strangers)('the row policies alone keep our business from %s', async (_, viewer, expected) => {
  Object.assign(layers, { policies: true, conditions: false });
  expect(await found(viewer)).toEqual(expected);
});

test.each(strangers)(
  'the conditions of the repositories alone keep our business from %s',
  async (_, viewer, expected) => {
    Object.assign(layers, { policies: false, conditions: true });
    expect(await found(viewer)).toEqual(expected);
  },
);

test('without either it would be found, so that the tests above can fail', async () => {
  Object.assign(layers, { policies: false, conditions: false });
  expect(await found(theirs.staff)).toEqual(['Canary', '"goodCopies":1111', '"goodCopies":"1111"']);
});
