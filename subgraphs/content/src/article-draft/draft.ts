import type { Article } from '../article/article.entity.ts';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import type { Credit } from '../article/article-detail.entity.ts';
import type { DataSources } from '../context.ts';

export type DraftCredit = Omit<Credit, 'articleId' | 'position'>;

/** What an editor writes of an article; the rest comes from where it stands. */
export type Draft = Pick<
  Article,
  | 'slug'
  | 'language'
  | 'headline'
  | 'otherHeadlines'
  | 'standfirst'
  | 'sectionId'
  | 'eventId'
  | 'leadImageId'
  | 'datelinePlace'
  | 'datelineDate'
  | 'label'
> & {
  readonly body: ArticleBlock[];
  readonly credits: DraftCredit[];
  readonly tagIds: string[];
  readonly organisationIds: string[];
};

/** A draft before anything is written, with a slug of its own. */
export const emptyDraft = (id: string): Draft => ({
  slug: `article-${id.replaceAll('-', '')}`,
  language: 'zh-Hant',
  headline: {},
  otherHeadlines: [],
  standfirst: null,
  body: [],
  sectionId: '',
  eventId: null,
  leadImageId: null,
  datelinePlace: null,
  datelineDate: null,
  label: null,
  credits: [],
  tagIds: [],
  organisationIds: [],
});

/** The draft that an article is made of now. */
export const draftOf = async (from: DataSources, article: Article): Promise<Draft> => {
  const { id, slug, language, headline, otherHeadlines, standfirst, sectionId, eventId, leadImageId } =
    article;
  const { datelinePlace, datelineDate, label } = article;
  const [text, credits, tags, organisations] = await Promise.all([
    from.bodies.load(id),
    from.creditsOfArticles.load(id),
    from.tagsOfArticles.load(id),
    from.organisationsOfArticles.load(id),
  ]);
  return {
    ...{ slug, language, headline, otherHeadlines, standfirst, sectionId, eventId, leadImageId },
    ...{ datelinePlace, datelineDate, label },
    body: text?.body ?? [],
    credits: credits.map(({ role, name, personId, employerId }) => ({ role, name, personId, employerId })),
    tagIds: tags.map(({ tagId }) => tagId),
    organisationIds: organisations.map(({ organisationId }) => organisationId),
  };
};
