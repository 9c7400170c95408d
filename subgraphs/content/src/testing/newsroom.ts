import { randomUUID } from 'node:crypto';
import { seedId } from '@media-graph/subgraph';
import { type TestSubgraph, viewers } from '@media-graph/testing';

type Mutated = {
  article: { id: string; version: number; state: string; slug: string } & Record<string, unknown>;
  userErrors: { code: string; field: string[] | null; message: string }[];
};

const shown =
  'article { id version state slug embargoedUntil firstPublishedAt headline { zhHant en } } userErrors { code field message }';

/** What an editor does, as a test says it: each call answers the mutation's payload. */
export const newsroom = (graph: TestSubgraph) => {
  const run =
    (mutation: string) =>
    async (input: object, as = viewers.editor): Promise<Mutated> => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await graph.ask(
        `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${shown} } }`,
        { as, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
      );
      if (!data) throw new Error(JSON.stringify(errors));
      return data.payload;
    };
  const [createDraft, saveDraft, publishArticle] = [
    run('createDraft'),
    run('saveDraft'),
    run('publishArticle'),
  ];
  const draft = (input: object = {}) =>
    createDraft({
      headline: { zhHant: '一條示例標題', en: 'A headline' },
      sectionId: seedId('Section', 'economy'),
      body: [{ kind: 'PARAGRAPH', text: { zhHant: '一段示例文字。' } }],
      ...input,
    });
  return {
    createDraft,
    saveDraft,
    publishArticle,
    unpublishArticle: run('unpublishArticle'),
    setEmbargo: run('setEmbargo'),
    liftEmbargo: run('liftEmbargo'),
    /** A new draft with a headline and one paragraph. */
    draft: async (input?: object) => {
      const { article, userErrors } = await draft(input);
      if (!article) throw new Error(JSON.stringify(userErrors));
      return article;
    },
    /** Publishes what `draft` answered to these channels. */
    publish: async ({ id, version }: { id: string; version: number }, ...channels: string[]) => {
      const channelIds = channels.map((channel) => seedId('Channel', channel));
      return publishArticle({ id, version, channelIds });
    },
  };
};
