import { isId, matching, withinTimes } from '@media-graph/subgraph';
import type { SelectQueryBuilder } from 'typeorm';
import { listedTimes } from '../article-list/listed-times.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { nowIn } from '../section/now-in.ts';
import type { Article } from './article.entity.ts';

/** What a list of articles is asked for; what is left out, or null, asks nothing. */
export type ArticleFilter = {
  readonly status?: Article['status'] | null | undefined;
  readonly label?: Article['label'] | undefined;
  readonly language?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly sectionId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
  readonly tagId?: string | null | undefined;
  readonly channelId?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  /** Of the place in lists, in Asia/Shanghai. */
  readonly days?: DateRangeInput | null | undefined;
};

/** What an article must have a row in. */
const parts = {
  tagId: `article_tags AS part WHERE part.tag_id`,
  channelId: `article_publications AS part WHERE part.status = 'LIVE' AND part.channel_id`,
  organisationId: 'article_organisations AS part WHERE part.organisation_id',
  personId: 'article_credits AS part WHERE part.person_id',
} as const;

/** Keeps the articles of a list that are asked for. @throws BAD_USER_INPUT for no possible days */
export const articlesThatMatch = (
  articles: SelectQueryBuilder<Article>,
  { days, tagId, channelId, organisationId, personId, ...columns }: ArticleFilter,
): SelectQueryBuilder<Article> => {
  const { status, label, language, author, sectionId, eventId } = columns;
  matching(articles, { status, label, language, author, eventId });
  if (sectionId != null && !isId(sectionId)) articles.andWhere('FALSE');
  else if (sectionId != null)
    articles.andWhere(`row.sectionId = ${nowIn('sections', 'sectionId')}`, { sectionId });
  for (const [name, id] of Object.entries({ tagId, channelId, organisationId, personId })) {
    if (id == null) continue;
    if (!isId(id)) articles.andWhere('FALSE');
    else
      articles.andWhere(
        `EXISTS (SELECT FROM ${parts[name as keyof typeof parts]} = ${name === 'tagId' ? nowIn('tags', name) : `:${name}`} AND part.article_id = row.id)`,
        { [name]: id },
      );
  }
  return withinTimes(articles, 'row.listedAt', listedTimes(days));
};
