import type { Viewer } from '@media-graph/service';
import { madeUpRightsKey, seedId, writeRightsStatement } from '@media-graph/subgraph';
import { type Outcome, type TestSubgraph, viewers } from '@media-graph/testing';

/** What an editor does, as a test says it; sections, tags and channels are those of the demonstration. */
export const newsroom = (graph: TestSubgraph) => {
  /** Runs a mutation as the editor, unless as somebody else. */
  const act = (mutation: string, input: object = {}, as = viewers.editor): Promise<Outcome> =>
    graph.mutate(mutation, input, as);

  /** A new draft with a headline and one paragraph. */
  const draft = async (changes: object = {}): Promise<Outcome['thing']> =>
    graph.mutated(
      'createArticleDraft',
      {
        headline: { zhHant: '一條示例標題', en: 'A headline' },
        sectionId: seedId('Section', 'economy'),
        body: [{ kind: 'PARAGRAPH', text: { zhHant: '一段示例文字。' } }],
        ...changes,
      },
      viewers.editor,
    );

  /** What an article says of itself, to the editor unless to somebody else. */
  const articleWith = async (id: string, fields: string, as = viewers.editor): Promise<Thing> => {
    const query = `query ($id: ID!) { article(id: $id) { ${fields} } }`;
    return (await graph.ask(query, { variables: { id }, as })).data.article;
  };

  /** A new draft that was handed in. */
  const submitted = async (): Promise<Thing> =>
    graph.mutated('submitArticle', seenOf(await draft()), viewers.editor);

  const approve = (article: Seen, level: number, as = reviewers[level - 1]!): Promise<Outcome> =>
    act('reviewArticle', { ...seenOf(article), level, decision: 'APPROVED' }, as);

  /** Passes the reviews that an article waits for, up to a level. */
  const review = async (article: Thing, upTo = 3): Promise<Thing> => {
    let passed = article;
    for (let level = reviewOf[passed.status] ?? 4; level <= upTo; level++)
      passed = await graph.mutated(
        'reviewArticle',
        { ...seenOf(passed), level, decision: 'APPROVED' },
        reviewers[level - 1],
      );
    return passed;
  };

  /** Hands an article in, unless it is, and passes all its reviews. */
  const ready = async (article: Thing): Promise<Thing> =>
    review(
      reviewOf[article.status] || article.status === 'READY'
        ? article
        : await graph.mutated('submitArticle', seenOf(article), viewers.editor),
    );

  /** What the subgraph of the pictures says where nothing keeps an article's from going out. */
  const rights = async ({ id }: Thing, channels: readonly string[], ...more: string[]): Promise<string> => {
    const { assetRefs } = await articleWith(id, 'assetRefs');
    const now = new Date().toISOString();
    const verdicts = [...assetRefs, ...more].flatMap((assetId: string) =>
      channels.map((channel) => ({
        ...{ assetId, channelId: seedId('Channel', channel), reasons: [], until: null },
      })),
    );
    return writeRightsStatement(madeUpRightsKey, { madeAt: now, from: now, verdicts });
  };

  /** Publishes what `draft` or another step answered to these channels, once a draft has passed its reviews. */
  const publish = async (article: Thing, ...channels: string[]): Promise<Outcome> =>
    act('publishArticle', {
      ...seenOf(article.status === 'DRAFT' ? await ready(article) : article),
      channelIds: channels.map((channel) => seedId('Channel', channel)),
      rightsStatement: await rights(article, channels),
    });

  return { act, draft, articleWith, submitted, approve, review, ready, rights, publish };
};

type Thing = Outcome['thing'];
type Seen = { readonly id: string; readonly version: number };

/** Which review an article waits for, by its status. */
const reviewOf: Readonly<Record<string, number>> = { SUBMITTED: 1, REVIEW_1: 1, REVIEW_2: 2, REVIEW_3: 3 };

/** Three people of the demonstration, one for each review. */
export const reviewers: readonly Viewer[] = [1, 2, 3].map((number) => ({
  ...viewers.editor,
  subject: `reviewer-${number}`,
  roles: ['reviewer'],
}));

/** What a change of a thing must name. */
export const seenOf = ({ id, version }: Seen): Seen => ({ id, version });
