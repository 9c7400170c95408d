import { expect, test } from '@jest/globals';
import { callers, protectedGraph } from './testing/protected-graph.ts';
import { protectedPaths } from './testing/protected-paths.ts';

/** What is found in no request to a subgraph, and in no answer, for somebody who may read nothing of it. */
const secrets = /secret|draft|byline|combination|takings|Draft|1234|555|words|caption|bump|phone/;

for (const planner of ['both', 'apollo'] as const) {
  const graph = await protectedGraph(planner === 'apollo' ? { planner } : {});

  test.each(protectedPaths)(`${planner}: %s (%s)`, async (_, who, query, data, refused = []) => {
    graph.sent.length = 0;
    const answer = await graph.ask(query, { grants: callers[who] });
    expect(answer.data ?? null).toEqual(data);
    const code = callers[who].isAuthenticated ? 'FORBIDDEN' : 'UNAUTHENTICATED';
    expect(answer.errors?.map(({ path, extensions }) => [path?.join('.'), extensions]) ?? []).toEqual(
      refused.map((path) => [path, { code }]),
    );
    if (who !== 'reader') return;
    for (const { query: sent } of graph.sent) expect(sent).not.toMatch(secrets);
  });

  test(`${planner}: who says nothing of grants has none`, async () => {
    expect((await graph.ask('{ secret story { draft } }')).data).toEqual({
      secret: null,
      story: { draft: null },
    });
  });
}
