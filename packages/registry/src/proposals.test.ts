import { expect, test } from '@jest/globals';
import { approveProposal, proposals, propose } from './proposals.ts';
import { testRegistry, today } from './testing/test-registry.ts';
import { content, link } from './testing/two-teams.ts';

const production = { environment: 'production', today };

test('a team asks another for what it takes; the other looks at it, says yes, and it is released', async () => {
  const { store, privateKey, release } = await testRegistry('content', 'sport');
  await release('content', 'c1', content.replace('  headline', '  lead: String\n  headline'));
  const sdl = `${link} type Article @key(fields: "id") { id: ID! lead: String @override(from: "content") }`;
  const asked = { subgraph: 'sport', sdl, by: 'an editor', ...production };
  const { id, asks } = await propose(store, asked);
  expect(asks).toEqual(['content']);
  // The same again is the same.
  expect(await propose(store, asked)).toEqual({ id, asks });
  expect(await proposals(store, 'production')).toMatchObject([
    {
      ...{ id, subgraph: 'sport', by: 'an editor', missing: ['content'], isReleased: false },
      wants: [
        {
          from: 'content',
          message: 'Article.lead is answered by content, and would be taken away by @override',
        },
      ],
    },
  ]);
  const yes = { id, by: 'its owner', as: 'content', privateKey: privateKey('content') };
  await expect(approveProposal(store, { ...yes, id: 'none' })).rejects.toThrow('There is no proposal none');
  await expect(approveProposal(store, { ...yes, as: 'sport' })).rejects.toThrow(
    `${id} takes nothing of sport`,
  );
  await expect(approveProposal(store, { ...yes, privateKey: privateKey('sport') })).rejects.toThrow(
    'not that of content',
  );
  expect(await approveProposal(store, yes)).toBe('sport');
  expect(await proposals(store, 'production')).toMatchObject([{ missing: [], isReleased: false }]);
  await release('sport', 's1', sdl);
  expect(await proposals(store, 'production')).toMatchObject([{ isReleased: true }]);
  const nothing = { ...asked, sdl: `${link} extend type Query { "Scores." scores: Int }` };
  await expect(propose(store, nothing)).rejects.toThrow('nobody need be asked');
  const wrong = {
    ...asked,
    sdl: sdl.replace('lead:', 'headline:').concat(' extend type Query { scores: Int! }'),
  };
  await expect(propose(store, wrong)).rejects.toThrow(/^It is refused whatever they say: DESCRIPTION /);
});
