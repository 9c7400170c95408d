import { isBlank } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { RichText } from './article-block.entity.ts';
import { textRunsIn } from './text-runs-in.ts';

const withRuns = {
  runs: (text: RichText, { language }: { language: string }) => textRunsIn(text, language),
};

/** What a stretch of text leads to; what is another team's is known by its id alone. */
const linkOf = async (href: string, { articles }: Pick<Context, 'articles'>) => {
  const [kind, id = ''] = href.split(':', 2);
  switch (kind) {
    case 'article':
      return { __typename: 'ArticleLink', article: await articles.load(id) } as const;
    case 'organisation':
      return { __typename: 'OrganisationLink', organisation: { id } } as const;
    case 'person':
      return { __typename: 'PersonLink', person: { id } } as const;
    case 'event':
      return { __typename: 'EventLink', event: { id } } as const;
    default:
      return { __typename: 'OutsideLink', url: href } as const;
  }
};

export const articleBodyResolvers: Resolvers = {
  ParagraphBlock: withRuns,
  QuoteBlock: withRuns,
  ListItem: withRuns,
  TableCell: {
    ...withRuns,
    text: ({ text }) => (Object.values(text).every((one) => !one || isBlank(one)) ? null : text),
  },
  TableBlock: { rows: ({ rows }) => rows.map((cells) => ({ cells })) },
  TextRun: { link: ({ href }, _, context) => (href === null ? null : linkOf(href, context)) },
  TextLink: { __resolveType: ({ __typename }) => __typename! },
  ImageBlock: { asset: ({ assetId }) => ({ id: assetId }) },
  VideoBlock: { video: ({ assetId }) => ({ id: assetId }), asset: ({ assetId }) => ({ id: assetId }) },
  GalleryImage: { asset: ({ assetId }) => ({ id: assetId }) },
  CorrectionBlock: {
    correction: ({ correctionId }, _, { articleCorrections }) => articleCorrections.load(correctionId),
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
          LIST: 'ListBlock',
          TABLE: 'TableBlock',
          EMBED: 'EmbedBlock',
          VIDEO: 'VideoBlock',
          GALLERY: 'GalleryBlock',
          CORRECTION: 'CorrectionBlock',
        }) as const
      )[kind],
  },
};
