import { seedId } from '@media-graph/subgraph';
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

  /** Publishes what `draft` or another step answered to these channels. */
  const publish = (article: { id: string; version: number }, ...channels: string[]): Promise<Outcome> =>
    act('publishArticle', {
      ...seenOf(article),
      channelIds: channels.map((channel) => seedId('Channel', channel)),
    });

  return { act, draft, publish };
};

/** What a change of a thing must name. */
export const seenOf = ({ id, version }: { id: string; version: number }) => ({ id, version });
