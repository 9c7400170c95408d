import type { Article } from '../article/article.entity.ts';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import type { ArticlePlace, Credit } from '../article/article-detail.entity.ts';

export type DraftCredit = Omit<Credit, 'articleId' | 'position'>;
export type DraftPlace = Omit<ArticlePlace, 'articleId' | 'position'>;

/** What an editor writes of an article; the rest comes from where it stands. */
export type Draft = Pick<
  Article,
  | 'slug'
  | 'language'
  | 'headline'
  | 'otherHeadlines'
  | 'standfirst'
  | 'sectionId'
  | 'leadImageId'
  | 'datelinePlace'
  | 'datelineDate'
  | 'label'
> & {
  readonly body: ArticleBlock[];
  readonly credits: DraftCredit[];
  readonly tagIds: string[];
  readonly organisationIds: string[];
  readonly eventIds: string[];
  /** People whom it is about. */
  readonly personIds: string[];
  readonly places: DraftPlace[];
};
