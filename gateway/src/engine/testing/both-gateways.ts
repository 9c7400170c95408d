import { afterAll } from '@jest/globals';
import type { EngineOptions } from '../engine-options.ts';
import { type Answered, inMemoryGraph, type TestSubgraph } from './in-memory-graph.ts';
import { type MeddleText, stockGateway } from './stock-gateway.ts';

/** Subgraphs with which the defects of Apollo's executor can be shown. */
export const subgraphs: Readonly<Record<string, TestSubgraph>> = {
  content: {
    sdl: `
      type Query { feed: [Item] first: Article top: [Article!] count: Int title: String }
      union Item = Article | Video
      type Article @key(fields: "id") { id: ID! title: String }
      type Video @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        feed: () => [article('1'), null, article('2'), { __typename: 'Video', id: 'v' }],
        first: () => article('1'),
        top: () => ['1', '2', '1', '2', '3'].map(article),
        count: () => 3,
        title: () => 'Title',
      },
    },
  },
  media: {
    sdl: `
      type Article @key(fields: "id") { id: ID! likes: Int! picture: String }
      type Video @key(fields: "id") { id: ID! url: String }`,
    resolvers: {
      Article: {
        __resolveReference: ({ id }: { id: string }) => ({ id, likes: Number(id), picture: `${id}.jpg` }),
      },
      Video: { __resolveReference: ({ id }: { id: string }) => ({ id, url: `${id}.mp4` }) },
    },
  },
};

const article = (id: string) => ({ __typename: 'Article', id, title: `Title ${id}` });

/** Our engine and Apollo's gateway over the same subgraphs, whose answers a test may change; until the file's last test. */
export const bothGateways = async (
  over: Readonly<Record<string, TestSubgraph>> = subgraphs,
  options: Partial<EngineOptions> = {},
) => {
  let meddle: MeddleText = (_subgraph, _body, text) => text;
  const ours = await inMemoryGraph(over, {
    ...options,
    meddle: async ({ subgraph, query, variables }, answer) =>
      meddle(subgraph, { query, variables }, JSON.stringify(await answer())),
  });
  const stock = await stockGateway(over, ours.schemas, (subgraph, body, text) =>
    meddle(subgraph, body, text),
  );
  afterAll(stock.stop);
  return {
    ours,
    stock,
    meddle: (meddling: MeddleText = (_subgraph, _body, text) => text): void => {
      meddle = meddling;
    },
    /** Checks that ours answers as it should, and that the stock one does not. */
    oursOnly: async (
      query: string,
      meddling: MeddleText,
      check: (answer: Answered) => void,
    ): Promise<string> => {
      meddle = meddling;
      check(await ours.ask(query));
      return await stock
        .ask(query)
        .then(check)
        .then(
          () => 'the stock one passes',
          () => 'only ours passes',
        );
    },
  };
};

/** Changes the answers of the subgraph that joins fields to entities. */
export const media =
  (change: (answer: { data: { _entities: unknown[] }; errors?: unknown[] }) => unknown): MeddleText =>
  (subgraph, _body, text) =>
    subgraph === 'media' ? JSON.stringify(change(JSON.parse(text))) : text;
