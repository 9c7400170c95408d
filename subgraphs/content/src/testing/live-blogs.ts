import { type TestSubgraph, viewers } from '@media-graph/testing';
import { newsroom, reviewers } from './newsroom.ts';

type Thing = { id: string; version: number };

/** A document of one paragraph, and what follows it. */
export const said = (text: string, ...more: object[]) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...more],
});

/** Those who write live blogs, and those who read them. */
export const liveBlogs = (graph: TestSubgraph) => {
  const { act, draft, publish } = newsroom(graph);
  const add = (article: Thing, text: string, input: object = {}) =>
    act('addLiveBlogEntry', { articleId: article.id, document: said(text), ...input });
  /** A story that is out, with its live blog. */
  const live = async () => {
    const { thing: article } = await publish(await draft(), 'web');
    const { thing: blog } = await act('openLiveBlog', { articleId: article.id });
    return { article, blog };
  };
  const read = async ({ id }: Thing, as = viewers.anonymous) => {
    const { data } = await graph.ask(
      `query ($id: ID!) { article(id: $id) { assetRefs liveBlog { status summary { zhHant } pinned { id }
        keyEvents: entries(isKeyEvent: true) { nodes { id } }
        entries { totalCount nodes { id headline { zhHant } isPinned corrections { notice { zhHant } }
          body { ... on ParagraphBlock { text { zhHant } } ... on ImageBlock { asset { id } } } } } } } }`,
      { variables: { id }, as },
    );
    return data.article;
  };
  const texts = async (article: Thing, as = viewers.anonymous): Promise<string[]> =>
    (await read(article, as)).liveBlog.entries.nodes.map(
      ({ body }: { body: { text: { zhHant: string } }[] }) => body[0]!.text.zhHant,
    );
  const toReview = async (as = reviewers[0]!) => {
    const { data, errors } = await graph.ask(
      '{ liveBlogEntriesToReview(first: 100) { nodes { id author reviewDueAt } } }',
      { as },
    );
    return errors
      ? errors[0]!.extensions?.code
      : data.liveBlogEntriesToReview.nodes.map(({ id }: Thing) => id);
  };
  return { add, live, read, texts, toReview };
};
