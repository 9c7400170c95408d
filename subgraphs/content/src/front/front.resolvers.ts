import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { createFront } from './create-front.ts';
import { curateFront } from './curate-front.ts';
import { publishFront } from './publish-front.ts';
import { reinstateFront } from './reinstate-front.ts';
import { restoreFrontEdition } from './restore-front-edition.ts';
import { retireFront } from './retire-front.ts';
import { showFront } from './show-front.ts';
import { withdrawFrontEdition } from './withdraw-front-edition.ts';

export const frontResolvers: Resolvers = {
  Query: {
    fronts: (_, { isRetired }, { frontRepository }) => frontRepository.inOrder(isRetired),
    front: (_, { id }, { fronts }) => fronts.load(id),
    frontBySlug: (_, { slug }, { frontRepository }) => frontRepository.bySlug(slug),
  },
  Mutation: {
    createFront: mutation('front', createFront),
    curateFront: mutation('front', curateFront),
    publishFront: mutation('front', publishFront),
    withdrawFrontEdition: mutation('front', withdrawFrontEdition),
    restoreFrontEdition: mutation('front', restoreFrontEdition),
    retireFront: mutation('front', retireFront),
    reinstateFront: mutation('front', reinstateFront),
  },
  Channel: { fronts: ({ id }, _, { frontsOfChannels }) => frontsOfChannels.load(id) },
  Front: {
    __resolveReference: ({ id }, { fronts }) => fronts.load(id),
    channel: async ({ channelId }, _, { channels }) => (await channels.load(channelId))!,
    section: ({ sectionId }, _, { sections }) => (sectionId ? sections.load(sectionId) : null),
    containers: async (front, _, context) => {
      const edition = front.retiredAt ? null : await context.liveFrontEditions.load(front.id);
      return showFront(front, edition?.containers ?? [], context);
    },
    draft: async (front, _, context) =>
      showFront(front, (await context.frontDrafts.load(front.id))?.draft ?? [], context),
    editions: ({ id }, page, { editionsOfFronts }) => editionsOfFronts.load(id, page),
  },
  FrontContainer: {
    title: ({ placed }) => placed.title,
    limit: ({ placed }) => placed.limit,
    section: ({ placed: { sectionId } }, _, { sections }) => (sectionId ? sections.load(sectionId) : null),
    tag: ({ placed: { tagId } }, _, { tags }) => (tagId ? tags.load(tagId) : null),
    isFilledUp: ({ placed }) => placed.isFilledUp,
    leavesOutShown: ({ placed }) => placed.leavesOutShown,
    cards: ({ shown }) => shown,
    placedCards: ({ placed }) => placed.cards,
  },
  FrontCard: {
    article: ({ articleId }, _, { articles }) => (articleId ? articles.load(articleId) : null),
    image: ({ imageId }) => (imageId ? { id: imageId } : null),
  },
  PlacedFrontCard: {
    article: ({ articleId }, _, { articles }) => (articleId ? articles.load(articleId) : null),
    image: ({ imageId }) => (imageId ? { id: imageId } : null),
    startsAt: ({ startsAt }) => (startsAt ? new Date(startsAt) : null),
    endsAt: ({ endsAt }) => (endsAt ? new Date(endsAt) : null),
  },
};
