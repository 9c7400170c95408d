import process from 'node:process';
import { afterAll, expect, test } from '@jest/globals';
import { readEnvironment } from '@media-graph/registry';
import { releasedGraph } from './testing/released-graph.ts';

// Two teams publish all the time, good and bad, and clients ask all the time: `PUBLISHES=500` for an evening.

const publishes = Number(process.env.PUBLISHES ?? 16);
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const names = ['east', 'west'] as const;
const sdlOf = (name: string, more = ''): string =>
  `${link} extend type Query { "One of ${name}." ${name}: Int ${more} }`;
const { store, push, release, serve, stop } = await releasedGraph(...names);
afterAll(stop);

test(`of ${publishes} publishes, good and bad, of two teams at once none costs a request`, async () => {
  for (const name of names) {
    await push(name, 'first', sdlOf(name));
    await release(name, 'first');
  }
  const ask = await serve({
    east: { sdl: sdlOf('east'), resolvers: { Query: { east: () => 1 } } },
    west: { sdl: sdlOf('west'), resolvers: { Query: { west: () => 2 } } },
  });
  let isDone = false;
  let asked = 0;
  let longest = 0;
  const lost: unknown[] = [];
  const client = async (caller: string): Promise<void> => {
    while (!isDone) {
      const begin = performance.now();
      // Another text each time, so that it is planned by what is served.
      const told = await ask(caller, `{ east west again${asked++ % 50}: east }`).catch((error) => error);
      if (told.data?.east !== 1 || told.data.west !== 2) lost.push(told.errors ?? told);
      longest = Math.max(longest, performance.now() - begin);
    }
  };
  const began = performance.now();
  const clients = Promise.all(['a', 'b', 'c', 'd'].map(client));

  const refused: string[] = [];
  const team = async (name: (typeof names)[number]): Promise<void> => {
    const other = names.find((one) => one !== name)!;
    let own = '';
    for (let count = 0; count < publishes / 2; count++) {
      const isBad = count % 4 === 3;
      const added = `"Another one." ${name}${count}: Int `;
      // A bad one takes the other team's field.
      await push(name, `r${count}`, sdlOf(name, own + (isBad ? `"Not ours." ${other}: Int` : added)));
      await release(name, `r${count}`).catch((error: Error) => void refused.push(error.message));
      if (!isBad) own += added;
    }
  };
  await Promise.all(names.map(team)).finally(() => {
    isDone = true;
  });
  await clients;
  expect(lost).toEqual([]);

  const bad = 2 * Math.floor(publishes / 8);
  expect(refused).toHaveLength(bad);
  const { release: last } = await readEnvironment(store, 'production');
  // Of each that was good there is a release, or more where the other team was faster.
  expect(last).toBeGreaterThanOrEqual(2 + publishes - bad);
  expect(asked).toBeGreaterThan(publishes);
  if (process.env.PUBLISHES) {
    const seconds = Math.round((performance.now() - began) / 1_000);
    const told = `${publishes} publishes, ${bad} of them refused, ${last} releases in ${seconds} s`;
    console.info(`${told}: ${asked} requests, none lost, the longest ${Math.round(longest)} ms`);
  }
});
