import { allow, lockVersion, mutate, refused, revise } from '@media-graph/subgraph';
import { stateAfter } from '../article/article-transitions.ts';
import { checkIds } from '../article/require-ids.ts';
import type { DataSources } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import {
  checkEmbargo,
  checkNewEmbargo,
  firstSeen,
  isUnderEmbargo,
  moved,
  newPublications,
} from './embargo.ts';
import type { Publication } from './publication.entity.ts';

const mostChannels = 20;
const field = ['input', 'channelIds'];

const chosenChannels = async ({ channels }: DataSources, ids: readonly string[]) => {
  const chosen = checkIds(ids, mostChannels, field);
  if (chosen.length === 0) throw refused('INVALID_INPUT', 'Choose at least one channel', ...field);
  return Promise.all(
    chosen.map(async (id) => {
      const channel = await channels.load(id);
      if (!channel) throw refused('INVALID_INPUT', `There is no channel ${id}`, ...field);
      return channel;
    }),
  );
};

const isReadable = ({ unpublishedAt }: Publication): boolean => unpublishedAt === null;

export const publicationResolvers: Resolvers = {
  Mutation: {
    publishArticle: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'editor');
        const now = new Date();
        const article = await lockVersion(tx.articleRepository, input);
        const state = stateAfter('PUBLISH', article.state);
        const channels = await chosenChannels(tx, input.channelIds);
        checkEmbargo(article, channels, now);
        const text = await tx.bodies.load(article.id);
        if (!text?.body.length) throw refused('INVALID_INPUT', 'The article has no text yet', 'input', 'id');
        const publishedAt = firstSeen(article, now);
        const existing = await tx.publicationsOfArticles.load(article.id);
        const publications = newPublications(article, channels, existing, publishedAt);
        if (publications.length === 0)
          throw refused('DUPLICATE', 'All these channels have the article already', ...field);
        const firstPublishedAt = article.firstPublishedAt ?? publishedAt;
        const published = await revise(tx.articleRepository, article, { state, firstPublishedAt });
        await tx.publicationRepository.publish(publications);
        return { article: published };
      }),
    unpublishArticle: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'editor');
        const now = new Date();
        const article = await lockVersion(tx.articleRepository, input);
        const state = stateAfter('UNPUBLISH', article.state);
        const wasSeen = article.firstPublishedAt !== null && article.firstPublishedAt <= now;
        const firstPublishedAt = wasSeen ? article.firstPublishedAt : null;
        const unpublished = await revise(tx.articleRepository, article, { state, firstPublishedAt });
        await tx.publicationRepository.unpublish(article.id, now);
        return { article: unpublished };
      }),
    setEmbargo: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'editor');
        const now = new Date();
        const article = await lockVersion(tx.articleRepository, input);
        stateAfter('SET_EMBARGO', article.state);
        checkNewEmbargo(article, input.until, now);
        const firstPublishedAt = moved(article.firstPublishedAt, input.until, now);
        const changes = { embargoedUntil: input.until, firstPublishedAt };
        await tx.publicationRepository.move(article.id, input.until, now);
        return { article: await revise(tx.articleRepository, article, changes) };
      }),
    liftEmbargo: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'editor');
        const now = new Date();
        const article = await lockVersion(tx.articleRepository, input);
        stateAfter('LIFT_EMBARGO', article.state);
        if (!isUnderEmbargo(article, now))
          throw refused('ILLEGAL_TRANSITION', 'No embargo runs on the article', 'input', 'id');
        const firstPublishedAt = moved(article.firstPublishedAt, now, now);
        await tx.publicationRepository.move(article.id, now, now);
        return {
          article: await revise(tx.articleRepository, article, { embargoedUntil: null, firstPublishedAt }),
        };
      }),
  },
  Article: {
    publications: ({ id }, _, { publicationsOfArticles }) => publicationsOfArticles.load(id),
    channels: async ({ id }, _, { publicationsOfArticles, channels }) => {
      const live = (await publicationsOfArticles.load(id)).filter(isReadable);
      const found = await Promise.all(live.map(async ({ channelId }) => (await channels.load(channelId))!));
      return found.sort((a, b) => a.position - b.position);
    },
  },
  Publication: {
    channel: async ({ channelId }, _, { channels }) => (await channels.load(channelId))!,
  },
};
