import { allow, lockVersion, mutate } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Article } from '../article/article.entity.ts';
import { stateAfter } from '../article/article-transitions.ts';
import type { DataSources } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkDraft, emptyDraft } from './check-draft.ts';
import { changeDraft, type Draft, insertDraft } from './write-draft.ts';

const draftOf = async (tables: DataSources, article: Article): Promise<Draft> => {
  const { id } = article;
  const [text, credits, tags, organisations] = await Promise.all([
    tables.bodies.load(id),
    tables.creditsOfArticles.load(id),
    tables.tagsOfArticles.load(id),
    tables.organisationsOfArticles.load(id),
  ]);
  const { slug, language, headline, otherHeadlines, standfirst, sectionId, eventId, leadImageId } = article;
  const { datelinePlace, datelineDate, label } = article;
  return {
    ...{ slug, language, headline, otherHeadlines, standfirst, sectionId, eventId, leadImageId },
    ...{ datelinePlace, datelineDate, label },
    body: text?.body ?? [],
    credits: credits.map(({ role, name, personId, employerId }) => ({ role, name, personId, employerId })),
    tagIds: tags.map(({ tagId }) => tagId),
    organisationIds: organisations.map(({ organisationId }) => organisationId),
  };
};

export const articleDraftResolvers: Resolvers = {
  Mutation: {
    createDraft: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'editor');
        const id = uuidv7();
        return { article: await insertDraft(tx, id, checkDraft(input, emptyDraft(id))) };
      }),
    saveDraft: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'editor');
        const article = await lockVersion(tx.articleRepository, input);
        stateAfter('SAVE', article.state);
        const draft = checkDraft(input, await draftOf(tx, article));
        return { article: await changeDraft(tx, article, draft) };
      }),
  },
};
