import type { Resolvers } from '../generated/resolvers.ts';
import type { Publication } from './article-detail.entity.ts';

const isReadable = ({ unpublishedAt }: Publication): boolean => unpublishedAt === null;

export const article: Resolvers = {
  Query: {
    articles: (_, { state, ...page }, { articleRepository }) => articleRepository.page(state, page),
    article: (_, { id }, { articles }) => articles.load(id),
    articleBySlug: (_, { slug }, { articleRepository }) => articleRepository.bySlug(slug),
  },
  Article: {
    __resolveReference: ({ id }, { articles }) => articles.load(id),
    headlines: ({ headline, otherHeadlines }) => [{ role: 'MAIN', text: headline }, ...otherHeadlines],
    body: async ({ id }, _, { bodies }) => (await bodies.load(id))?.body ?? [],
    section: async ({ sectionId }, _, { sections }) => (await sections.load(sectionId))!,
    tags: async ({ id }, _, { articleTags, tags }) =>
      Promise.all((await articleTags.load(id)).map(async ({ tagId }) => (await tags.load(tagId))!)),
    credits: ({ id }, _, { credits }) => credits.load(id),
    mentionedOrganisations: async ({ id }, _, { articleOrganisations }) =>
      (await articleOrganisations.load(id)).map(({ organisationId }) => ({ id: organisationId })),
    event: ({ eventId }) => (eventId ? { id: eventId } : null),
    leadImage: ({ leadImageId }) => (leadImageId ? { id: leadImageId } : null),
    assetRefs: async ({ id }, _, { articleAssets }) =>
      (await articleAssets.load(id)).map(({ assetId }) => assetId),
    dateline: ({ datelinePlace: place, datelineDate: date }) => (place || date ? { place, date } : null),
    publications: ({ id }, _, { publications }) => publications.load(id),
    channels: async ({ id }, _, { publications, channels }) => {
      const live = (await publications.load(id)).filter(isReadable);
      const found = await Promise.all(live.map(async ({ channelId }) => (await channels.load(channelId))!));
      return found.sort((a, b) => a.position - b.position);
    },
  },
  Credit: {
    person: ({ personId }) => (personId ? { id: personId } : null),
    employer: ({ employerId }) => (employerId ? { id: employerId } : null),
  },
  Publication: {
    channel: async ({ channelId }, _, { channels }) => (await channels.load(channelId))!,
  },
  ImageBlock: {
    asset: ({ assetId }) => ({ id: assetId }),
  },
  ArticleBlock: {
    __resolveType: ({ kind }) =>
      (
        ({
          PARAGRAPH: 'ParagraphBlock',
          HEADING: 'HeadingBlock',
          QUOTE: 'QuoteBlock',
          IMAGE: 'ImageBlock',
          FACT_BOX: 'FactBoxBlock',
        }) as const
      )[kind],
  },
};
