import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { dial, readEnvironment } from '@media-graph/registry';
import { releasedGraph } from './testing/released-graph.ts';

// A field goes from one team to another, from the announcement until the first has nothing of it any more, while clients
// ask for it all the time.

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@override", "@tag", "@requires", "@external"])
`;
const content = (own: string): string => `${link}
"An article." type Article @key(fields: "id") @tag(name: "open") { id: ID! ${own} }
extend type Query { "The newest article." newest: Article }`;
const audience = (minutes: string, more = ''): string => `${link}
type Article @key(fields: "id") { id: ID! "How often it was read." reads: Int ${minutes} ${more} }`;
const minutes = '"Minutes that it takes to read." minutes: Int';

const answers = (by: number) => ({
  __resolveReference: ({ id }: { id: string }) => ({ id }),
  minutes: () => by,
});
const subgraphs = {
  // Content does not answer what a later release asks it for: the length.
  content: {
    sdl: content(`${minutes} length: Int!`),
    resolvers: { Query: { newest: () => ({ id: '1' }) }, Article: answers(1) },
  },
  audience: { sdl: audience(`${minutes} @override(from: "content")`), resolvers: { Article: answers(2) } },
};

const { store, push, release, approve, serve, stop } = await releasedGraph('content', 'audience');
afterAll(stop);
const turn = (percent: number) =>
  dial(store, 'production', { label: 'move-minutes', percent, by: 'audience' });

test('announced, tried by 5, 25 and 100 of a hundred callers, taken back by itself where it is worse, and dropped', async () => {
  await push('content', 'c1', content(minutes));
  await push('audience', 'a1', audience(''));
  await release('content', 'c1');
  await release('audience', 'a1');
  const ask = await serve(subgraphs);
  /** Who of a hundred callers is answered by the new owner, and what was wrong. */
  const askAll = async () => {
    const byNew = new Set<number>();
    const errors: unknown[] = [];
    const askAs = async (caller: number): Promise<void> => {
      const answer = await ask(`caller-${caller}`, '{ newest { minutes } }');
      if (answer.errors) errors.push(answer.errors[0].extensions.code);
      else if (answer.data.newest.minutes === 2) byNew.add(caller);
    };
    await Promise.all(Array.from({ length: 100 }, (_, caller) => askAs(caller)));
    return { byNew, errors };
  };
  /** Asks until it is as it should be; nobody is ever without an answer. */
  const until = async (isRight: (byNew: ReadonlySet<number>) => boolean): Promise<ReadonlySet<number>> => {
    for (;;) {
      const { byNew, errors } = await askAll();
      expect(errors).toEqual([]);
      if (isRight(byNew)) return byNew;
      await delay(10);
    }
  };
  await until(({ size }) => size === 0);

  // Announced: the field's owner says yes to exactly this, and nobody is served it yet.
  const taking = audience(`${minutes} @override(from: "content", label: "move-minutes")`);
  await push('audience', 'a2', taking);
  await expect(release('audience', 'a2')).rejects.toMatchObject({
    verdict: { findings: [{ code: 'FIELD_TAKEN', coordinate: 'Article.minutes', needs: 'content' }] },
  });
  await approve('content', 'audience', taking);
  await release('audience', 'a2');
  await until(({ size }) => size === 0);

  await turn(5);
  const five = await until(({ size }) => size > 0);
  await turn(25);
  const quarter = await until(({ size }) => size > five.size);
  expect(five.size).toBeLessThan(15);
  expect(quarter.size).toBeLessThan(45);
  // Who was answered by the new owner stays there.
  expect([...five].filter((caller) => !quarter.has(caller))).toEqual([]);

  // A revision on the way that asks content for what it does not answer: a quarter of the callers try it, not for long.
  const broken = audience(
    `${minutes} @override(from: "content") @requires(fields: "length")`,
    'length: Int! @external',
  );
  await push('content', 'c2', content(`${minutes} "Its words." length: Int!`));
  await release('content', 'c2');
  await push('audience', 'a3', broken);
  await approve('content', 'audience', broken);
  const { canary } = await release('audience', 'a3', 25);
  expect(canary).toMatchObject({ percent: 25 });
  while ((await readEnvironment(store, 'production')).canary) await askAll();
  expect((await readEnvironment(store, 'production')).changes[0]).toMatchObject({
    ...{ what: 'CANARY_TAKEN_BACK', release: canary!.release },
    reason: expect.stringContaining('answers had errors'),
  });
  expect(await until(({ size }) => size === quarter.size)).toEqual(quarter);

  await turn(100);
  await until(({ size }) => size === 100);
  // The new owner has it for good, then the old one drops it, then nothing is left that says so.
  const taken = audience(`${minutes} @override(from: "content")`);
  await approve('content', 'audience', taken);
  await push('audience', 'a4', taken);
  await release('audience', 'a4');
  await turn(0);
  await until(({ size }) => size === 100);
  await push('content', 'c3', content('"Its words." length: Int!'));
  await release('content', 'c3');
  await push('audience', 'a5', audience(minutes));
  await release('audience', 'a5');
  await until(({ size }) => size === 100);
  expect((await readEnvironment(store, 'production')).labels).toEqual({});
});
