import { expect, test } from '@jest/globals';
import { publishFirst } from './publish-first.ts';
import { testRegistry } from './testing/test-registry.ts';
import { content, pictures } from './testing/two-teams.ts';

test('subgraphs that need each other are released together, the first time alone', async () => {
  const { store, push, release } = await testRegistry('content', 'pictures');
  const all = { environment: 'production', by: 'operators', revisions: { content: 'c1', pictures: 'p1' } };
  await push('content', 'c1', content);
  await expect(publishFirst(store, all)).rejects.toThrow('There is no pictures@p1: push it first');
  await push('pictures', 'p1', pictures);
  await expect(publishFirst(store, { ...all, revisions: { pictures: 'p1' } })).rejects.toThrow(
    'EXTERNAL_MISSING_ON_BASE: Article.assetIds is answered by nobody any more',
  );
  const taking = pictures.replace(
    '  pictures: [Picture!]',
    '  headline: String! @override(from: "content")\n  pictures: [Picture!]',
  );
  await push('pictures', 'taking', taking);
  const taken = { content: 'c1', pictures: 'taking' };
  const refused = await publishFirst(store, { ...all, revisions: taken }).catch((error) => error);
  expect(refused.verdict.findings).toContainEqual(
    expect.objectContaining({ stage: 'OWNERSHIP', coordinate: 'Article.headline', level: 'ERROR' }),
  );
  expect(await publishFirst(store, all)).toMatchObject({ release: 1, previous: null });
  await expect(publishFirst(store, all)).rejects.toThrow('publish one subgraph after the other');
  expect(
    await release('content', 'c2', content.replace('  headline:', '  lead: String\n  headline:')),
  ).toMatchObject({ release: 2 });
});
