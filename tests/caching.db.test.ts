import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { wholeGraph } from './whole-graph.ts';

// What the gateway lets anybody keep, of all the questions that the READMEs ask, role by role.

const root = join(import.meta.dirname, '..');
const graph = await wholeGraph();
const questions = globSync('{README.md,tests/showcase/README.md,subgraphs/*/README.md}', { cwd: root })
  .flatMap((page) => [...readFileSync(join(root, page), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)])
  .flatMap(([, text]) => (/^\s*mutation/m.test(text!) ? [] : [text!.replace(/^# as: .*$/m, '').trim()]));

const get = (query: string, as?: string) =>
  fetch(`${graph.url}?${new URLSearchParams({ query })}`, {
    headers: {
      'apollo-require-preflight': '1',
      ...(as && { authorization: `Bearer ${graph.tokens[as]}` }),
    },
  });

test('nobody keeps what was answered to somebody with a token', async () => {
  const kept: string[] = [];
  for (const as of ['editor', 'hq-executive'])
    for (const question of questions) {
      const { headers } = await get(question, as);
      if (headers.get('cache-control') !== 'no-store') kept.push(`${as}: ${question}`);
    }
  expect(kept).toEqual([]);
});

test('what readers without a token are answered may be kept where it is whole, and of public things alone', async () => {
  const kept: string[] = [];
  for (const question of questions) {
    const response = await get(question);
    const answer = await response.text();
    const control = response.headers.get('cache-control');
    if (control === 'no-store') continue;
    expect([response.status, control]).toEqual([200, expect.stringMatching(/^max-age=(1|60|300), public$/)]);
    expect(answer).toMatch(/^\{"data":\{/);
    kept.push(answer);
  }
  expect(kept.length).toBeGreaterThan(5);
});

test('only things of the newspaper and of public offers may be kept; nothing of a person’s', () => {
  const supergraph = readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8');
  const kept = [...supergraph.matchAll(/^(?:type|interface) (\w+)(?:(?!^\{)[\s\S])*?^ {2}@cacheControl/gm)];
  expect(kept.map(([, name]) => name).sort()).toEqual([
    'Article',
    'AudioAsset',
    'Channel',
    'DistributedTitle',
    'DocumentAsset',
    'Event',
    'Facility',
    'GraphicAsset',
    'ImageAsset',
    'InvestmentProject',
    'MediaAsset',
    'MediaFile',
    'MediaTopic',
    'Newspaper',
    'NewspaperIssue',
    'NewspaperPage',
    'Organisation',
    'Section',
    'Signing',
    'Tag',
    'Tour',
    'VideoAsset',
  ]);
});

test('a draft, a preview and who asks are never kept', async () => {
  for (const query of [
    '{ previewArticle(token: "x") { __typename } }',
    '{ viewer { __typename } }',
    '{ people { nodes { id } } }',
    '{ organisations { nodes { people { nodes { id } } } } }',
    '{ eventByCode(code: "e3") { bookings { totalCount } } }',
    '{ articleBySlug(slug: "e3-signing") { credits { person { id } } } }',
    '{ tours { nodes { departures { totalCount nodes { id } } } } }',
  ])
    expect([query, (await get(query)).headers.get('cache-control')]).toEqual([query, 'no-store']);
});
