import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);

test('a slot lies on its page', async () => {
  const open = (slot: object) =>
    desk.act('openAdSlots', {
      issueId: '01890000-0000-7000-8000-000000000001',
      issueDate: todayInShanghai(),
      slots: [{ page: 'A1', size: 'STRIP', ...slot }],
    });
  for (const wrong of [{ row: 11 }, { row: 0 }, { column: 2 }, { page: 'Front' }])
    expect((await open(wrong)).code).toBe('INVALID_INPUT');
  expect([(await open({})).code, (await open({})).code]).toEqual([null, 'DUPLICATE']);
});
