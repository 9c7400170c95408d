import { type Module, userError } from '@media-graph/subgraph';
import { ArticleCorrectionEntity } from './article-correction.entity.ts';
import { articleCorrectionResolvers } from './article-correction.resolvers.ts';

/** What is put right, taken back and killed once readers have had it. */
export const articleCorrection: Module = {
  resolvers: [articleCorrectionResolvers],
  entities: [ArticleCorrectionEntity],
  constraintErrors: {
    articles_killed_stay: userError(
      'ILLEGAL_TRANSITION',
      'The article was killed, and stays as it is',
      'input',
      'id',
    ),
    article_corrections_page_exists: userError(
      'NOT_FOUND',
      'There is no such page any more',
      'input',
      'pageId',
    ),
  },
};
