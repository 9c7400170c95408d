import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events, { seeds: ['events', 'signings'] });
const e3 = seedId('Event', 'e3');
const codesOf = ({ nodes }: { nodes: { code: string }[] }) => nodes.map(({ code }) => code);

test('all nine events, the latest first and the undated last, with one statement', async () => {
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask('{ events { nodes { code } } }');
    expect(codesOf(data.events).slice(0, 3)).toEqual(['e3', 'e2', 'e1']);
    expect(codesOf(data.events).slice(7).sort()).toEqual(['e4', 'e6']);
  });
  expect(statements).toHaveLength(1);
});

test('E3 with its parent, signings, total and fund, as anybody may read it', async () => {
  const { data, errors } = await graph.ask(`{
    event(id: "${e3}") {
      code startDate startPrecision kind eventStatus place { zhHans }
      superEvent { code subEvents { nodes { code } totalCount } }
      organisers { id } participants { role organisation { id } person { id } }
      signings { totalCount nodes { isSynthetic amount { low { amountMinor currency } qualifier basis } project { code isSynthetic estimates { amount { qualifier } } } } }
      funds { project { code isFund } amount { low { amountMinor } qualifier basis } }
      signedTotal { projectCount amounts { amount { low { amountMinor currency } high { amountMinor } qualifier basis } projectCount hasSyntheticParts } funds { amount { low { amountMinor } qualifier basis } } }
      statedAmounts { code amount { low { amountMinor } } projectCount partOf }
    }
  }`);
  expect(errors).toBeUndefined();

});

test('a search finds the other script, two characters and a part of an English word', async () => {
  for (const text of ['签约', '簽約', 'signing', 'nvestment envir'])
    expect([
      text,
      codesOf((await graph.ask(`{ searchEvents(text: "${text}") { nodes { code } } }`)).data.searchEvents),
    ]).toEqual([text, expect.arrayContaining(['e3'])]);
});
