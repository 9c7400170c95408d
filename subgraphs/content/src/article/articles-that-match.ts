import { badInput, isId, matching, withinTimes } from '@media-graph/subgraph';
import type { SelectQueryBuilder } from 'typeorm';
import { listedTimes } from '../article-list/listed-times.ts';
import type { ArticleTagsInput, DateRangeInput, TimeRangeInput } from '../generated/resolvers.ts';
import { nowIn } from '../section/now-in.ts';
import type { Article } from './article.entity.ts';

/** What a list of articles is asked for; what is left out, or null, asks nothing. */
export type ArticleFilter = {
  readonly status?: Article['status'] | null | undefined;
  readonly statuses?: readonly Article['status'][] | null | undefined;
  readonly label?: Article['label'] | undefined;
  readonly language?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** Who saved a version of it. */
  readonly changedBy?: string | null | undefined;
  readonly sectionId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
  readonly tagId?: string | null | undefined;
  readonly tags?: ArticleTagsInput | null | undefined;
  readonly mediaTopic?: string | null | undefined;
  readonly channelId?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly mentionedPersonId?: string | null | undefined;
  readonly placeCode?: string | null | undefined;
  /** Of the place in lists, in Asia/Shanghai. */
  readonly days?: DateRangeInput | null | undefined;
  readonly changed?: TimeRangeInput | null | undefined;
};

/** What an article must have a row in. */
const parts = {
  tagId: `article_tags AS part WHERE part.tag_id`,
  channelId: `article_publications AS part WHERE part.status = 'LIVE' AND part.channel_id`,
  organisationId: 'article_organisations AS part WHERE part.organisation_id',
  personId: 'article_credits AS part WHERE part.person_id',
  mentionedPersonId: 'article_people AS part WHERE part.person_id',
  eventId: 'article_events AS part WHERE part.event_id',
} as const;

const mostTags = 20;
const hasOneOf = (name: string): string =>
  `EXISTS (SELECT FROM article_tags AS part WHERE part.article_id = row.id AND part.tag_id = ANY (ARRAY(
     SELECT coalesce(merged_into, id) FROM tags WHERE id = ANY (CAST(:${name} AS uuid[])))))`;

/** Keeps the articles whose tags are so. @throws BAD_USER_INPUT for too many ids */
const tagged = (articles: SelectQueryBuilder<Article>, { all, any, none }: ArticleTagsInput): void => {
  for (const ids of [all, any, none])
    if (ids && ids.length > mostTags) throw badInput(`At most ${mostTags} tags are asked for at once`);
  if (all?.some((id) => !isId(id))) articles.andWhere('FALSE');
  else
    for (const [index, id] of (all ?? []).entries())
      articles.andWhere(hasOneOf(`allTags${index}`), { [`allTags${index}`]: [id] });
  if (any) articles.andWhere(hasOneOf('anyTags'), { anyTags: any.filter(isId) });
  if (none) articles.andWhere(`NOT ${hasOneOf('noTags')}`, { noTags: none.filter(isId) });
};

/** About a subject, or one right under it, by section or tag. */
const about = `media_topic IN (SELECT code FROM media_topics WHERE code = :mediaTopic OR broader = :mediaTopic)`;
const isAbout = `(row.sectionId = ANY (ARRAY(SELECT id FROM sections WHERE ${about})) OR EXISTS (
  SELECT FROM article_tags AS part WHERE part.article_id = row.id
    AND part.tag_id = ANY (ARRAY(SELECT id FROM tags WHERE ${about}))))`;

/** Keeps the articles of a list that are asked for. @throws BAD_USER_INPUT for no possible days */
export const articlesThatMatch = (
  articles: SelectQueryBuilder<Article>,
  { days, changed, tags, mediaTopic, placeCode, statuses, changedBy, ...filter }: ArticleFilter,
): SelectQueryBuilder<Article> => {
  const { status, label, language, author, sectionId } = filter;
  matching(articles, { status, label, language, author });
  if (sectionId != null && !isId(sectionId)) articles.andWhere('FALSE');
  else if (sectionId != null)
    articles.andWhere(`row.sectionId = ${nowIn('sections', 'sectionId')}`, { sectionId });
  for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
    const id = filter[name];
    if (id == null) continue;
    if (!isId(id)) articles.andWhere('FALSE');
    else
      articles.andWhere(
        `EXISTS (SELECT FROM ${parts[name]} = ${name === 'tagId' ? nowIn('tags', name) : `:${name}`} AND part.article_id = row.id)`,
        { [name]: id },
      );
  }
  if (statuses) articles.andWhere('row.status = ANY (:statuses)', { statuses });
  if (changedBy != null)
    articles.andWhere(
      'EXISTS (SELECT FROM article_versions AS part WHERE part.author = :changedBy AND part.article_id = row.id)',
      { changedBy },
    );
  if (placeCode != null)
    articles.andWhere(
      'EXISTS (SELECT FROM article_places AS part WHERE part.code = :placeCode AND part.article_id = row.id)',
      { placeCode },
    );
  if (tags) tagged(articles, tags);
  if (mediaTopic != null) articles.andWhere(isAbout, { mediaTopic });
  withinTimes(articles, 'row.updatedAt', changed);
  return withinTimes(articles, 'row.listedAt', listedTimes(days));
};
