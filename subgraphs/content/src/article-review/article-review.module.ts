import { type Module, userError } from '@media-graph/subgraph';
import { ArticleFastTrackEntity } from './article-fast-track.entity.ts';
import { ArticleReviewEntity } from './article-review.entity.ts';
import { articleReviewResolvers } from './article-review.resolvers.ts';

const twice = userError(
  'SEPARATION_OF_DUTY',
  'Three people do the three reviews, and you did another one of this article',
  'input',
  'id',
);

/** What an article must pass before it goes out, and the fast track beside it. */
export const articleReview: Module = {
  resolvers: [articleReviewResolvers],
  entities: [ArticleReviewEntity, ArticleFastTrackEntity],
  constraintErrors: {
    article_reviews_three_people: twice,
    article_reviews_one_a_level: userError(
      'DUPLICATE',
      'This review has been passed already',
      'input',
      'level',
    ),
    article_reviews_not_by_author: userError(
      'SEPARATION_OF_DUTY',
      'Who wrote in an article does not review it',
      'input',
      'id',
    ),
    article_reviews_in_order: userError(
      'ILLEGAL_TRANSITION',
      'A review before this one is missing',
      'input',
      'level',
    ),
    articles_reviewed: userError(
      'ILLEGAL_TRANSITION',
      'The article has not passed its three reviews: let it, or publish it on the fast track with a reason',
      'input',
      'id',
    ),
    articles_status_step: userError('ILLEGAL_TRANSITION', 'No step leads there', 'input', 'id'),
  },
};
