import type { Resolvers } from '../generated/resolvers.ts';
import { allowFilter } from './allow-filter.ts';

export const articleResolvers: Resolvers = {
  Query: {
    articles: (_, page, context) => {
      allowFilter(page, context);
      return context.articleRepository.page(page);
    },
    article: (_, { id }, { articles }) => articles.load(id),
    articleBySlug: (_, { slug }, { articleRepository }) => articleRepository.bySlug(slug),
  },
  Article: {
    __resolveReference: ({ id }, { articles }) => articles.load(id),
    headlines: ({ headline, otherHeadlines }) => [{ role: 'MAIN', text: headline }, ...otherHeadlines],
    body: async ({ id }, _, { bodies }) => (await bodies.load(id))?.body ?? [],
    section: async ({ sectionId }, _, { sections }) => (await sections.load(sectionId))!,
    tags: async ({ id }, _, { tagsOfArticles, tags }) =>
      Promise.all((await tagsOfArticles.load(id)).map(async ({ tagId }) => (await tags.load(tagId))!)),
    credits: ({ id }, _, { creditsOfArticles }) => creditsOfArticles.load(id),
    mentionedOrganisations: async ({ id }, _, { organisationsOfArticles }) =>
      (await organisationsOfArticles.load(id)).map(({ organisationId }) => ({ id: organisationId })),
    event: async ({ id }, _, { eventsOfArticles }) => {
      const [first] = await eventsOfArticles.load(id);
      return first ? { id: first.eventId } : null;
    },
    events: async ({ id }, _, { eventsOfArticles }) =>
      (await eventsOfArticles.load(id)).map(({ eventId }) => ({ id: eventId })),
    mentionedPeople: async ({ id }, _, { peopleOfArticles }) =>
      (await peopleOfArticles.load(id)).map(({ personId }) => ({ id: personId })),
    places: ({ id }, _, { placesOfArticles }) => placesOfArticles.load(id),
    leadImage: ({ leadImageId }) => (leadImageId ? { id: leadImageId } : null),
    assetRefs: async ({ id }, _, { assetsOfArticles }) =>
      (await assetsOfArticles.load(id)).map(({ assetId }) => assetId),
    dateline: ({ datelinePlace: place, datelineDate: date }) => (place || date ? { place, date } : null),
  },
  Credit: {
    person: ({ personId }) => (personId ? { id: personId } : null),
    employer: ({ employerId }) => (employerId ? { id: employerId } : null),
  },
};
