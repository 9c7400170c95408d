import { scaleIdSql, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { syntheticTexts } from './synthetic-texts.ts';

const perScale = { articles: 300, organisations: 200, people: 200, events: 100 };

/** Of a hundred articles one is under embargo, one was taken back, two are drafts. */
const status = `CASE n % 100 WHEN 1 THEN 'UNPUBLISHED' WHEN 2 THEN 'DRAFT' WHEN 3 THEN 'DRAFT' ELSE 'PUBLISHED' END`;
const embargo = `CASE WHEN n % 100 = 4 THEN timestamptz '2099-01-01 00:00+08' END`;

/** What the synthetic lines of advertising pay for. */
const isPaid = 'n % 20 = 0';

const assets = ['e3-ceremony', 'e1-laboratory', 'e5-matchmaking-hall', 'e6-board', 'e7-youth-walk'];
const assetIds = assets.map((slug) => seedId('MediaAsset', slug));

/**
 * Adds 300 × `scale` synthetic articles of the years 2015 to 2024, each with a section, two or three tags, two
 * credits, two channels, two organisations that it mentions and a picture; every third reports two events, one in twenty is paid for, and each is about a person and of a place. A second
 * call adds as many more. Sections, tags and channels must have been seeded.
 */
export const seedAtScale = async (
  { articleRepository: articles }: DataSources,
  scale: number,
): Promise<void> => {
  const [{ count }] = await articles.query(
    `SELECT count(*)::int AS count FROM articles WHERE slug LIKE 'scale-%'`,
  );
  const range = [count + 1, count + perScale.articles * scale];
  const numbers = 'generate_series($1::int, $2::int) AS n';
  const oneOf = (type: 'organisations' | 'people' | 'events', number: string) =>
    `(${number}) % ${perScale[type] * scale} + 1`;
  const texts = syntheticTexts();

  await articles.query(
    `INSERT INTO articles (id, slug, language, headline, standfirst, body, search_vector, section_id,
       lead_image_id, status, embargoed_until, created_at, first_published_at, label, sponsored_at, archived_from)
     SELECT ${scaleIdSql('Article', 'n')}, 'scale-' || n, 'zh-Hant', text.headline, text.standfirst, text.body,
       text.vector || array_to_tsvector(ARRAY[n::text]), section.ids[n % cardinality(section.ids) + 1],
       ($7::uuid[])[n % ${assetIds.length} + 1], ${status}, ${embargo}, written.at,
       CASE WHEN ${status} <> 'DRAFT' THEN coalesce(${embargo}, written.at) END,
       CASE WHEN ${isPaid} THEN 'ADVERTISEMENT' END, CASE WHEN ${isPaid} THEN written.at END, 'scale'
     FROM ${numbers}
       CROSS JOIN LATERAL (SELECT timestamptz '2015-01-01 08:00+08' + (n::bigint * 7919 % 5256000) * interval '1 minute') AS written (at)
       CROSS JOIN (SELECT array_agg(id ORDER BY position) AS ids FROM sections) AS section
       JOIN unnest($3::jsonb[], $4::jsonb[], $5::jsonb[], $6::tsvector[]) WITH ORDINALITY
         AS text (headline, standfirst, body, vector, position) ON text.position = n % ${texts.length} + 1`,
    [
      ...range,
      texts.map(({ headline }) => JSON.stringify(headline)),
      texts.map(({ standfirst }) => JSON.stringify(standfirst)),
      texts.map(({ body }) => JSON.stringify(body)),
      texts.map(({ searchVector }) => searchVector),
      assetIds,
    ],
  );
  await articles.query(
    `INSERT INTO article_versions (article_id, number, content)
     SELECT id, 1, jsonb_build_object('slug', slug, 'language', language, 'headline', headline, 'otherHeadlines', other_headlines,
       'standfirst', standfirst, 'body', body, 'sectionId', section_id, 'eventIds', '[]'::jsonb, 'leadImageId', lead_image_id,
       'datelinePlace', NULL, 'datelineDate', NULL, 'label', label, 'credits', '[]'::jsonb, 'tagIds', '[]'::jsonb,
       'organisationIds', '[]'::jsonb, 'personIds', '[]'::jsonb, 'places', '[]'::jsonb)
     FROM ${numbers} JOIN articles ON slug = 'scale-' || n`,
    range,
  );
  await articles.query(
    `INSERT INTO article_credits (article_id, position, role, name, person_id)
     SELECT ${scaleIdSql('Article', 'n')}, place, CASE place WHEN 0 THEN 'REPORTER' ELSE 'EDITOR' END, '合成記者',
       CASE place WHEN 0 THEN ${scaleIdSql('Person', oneOf('people', 'n * 7'))} END
     FROM ${numbers}, generate_series(0, 1) AS place`,
    range,
  );
  await articles.query(
    `INSERT INTO article_tags (article_id, tag_id, position)
     SELECT ${scaleIdSql('Article', 'n')}, tag.ids[(n * 3 + place * place + place) % cardinality(tag.ids) + 1], place
     FROM ${numbers}, generate_series(0, 2) AS place, (SELECT array_agg(id ORDER BY slug) AS ids FROM tags) AS tag
     ON CONFLICT DO NOTHING`,
    range,
  );
  await articles.query(
    `INSERT INTO article_publications (article_id, channel_id, url, published_at, status, unpublished_at)
     SELECT article.id, channel.ids[(n + place) % cardinality(channel.ids) + 1],
       'https://scale.example/' || place || '/' || n, article.first_published_at,
       CASE article.status WHEN 'UNPUBLISHED' THEN 'WITHDRAWN' ELSE 'LIVE' END,
       CASE article.status WHEN 'UNPUBLISHED' THEN article.first_published_at + interval '1 day' END
     FROM ${numbers} JOIN articles AS article ON article.slug = 'scale-' || n, generate_series(0, 1) AS place,
       (SELECT array_agg(id ORDER BY position) AS ids FROM channels WHERE kind <> 'PRINT') AS channel
     WHERE article.status <> 'DRAFT'`,
    range,
  );
  await articles.query(
    `INSERT INTO article_addresses (article_id, channel_id, url)
     SELECT part.article_id, part.channel_id, replace(part.url, 'scale.example', 'former.scale.example')
     FROM ${numbers} JOIN article_publications AS part ON part.article_id = ${scaleIdSql('Article', 'n')}`,
    range,
  );
  await articles.query(
    `INSERT INTO article_organisations (article_id, organisation_id, position)
     SELECT ${scaleIdSql('Article', 'n')}, ${scaleIdSql('Organisation', oneOf('organisations', 'n * 11 + place'))}, place
     FROM ${numbers}, generate_series(0, 1) AS place`,
    range,
  );
  await articles.query(
    `INSERT INTO article_events (article_id, event_id, position)
     SELECT ${scaleIdSql('Article', 'n')}, ${scaleIdSql('Event', oneOf('events', 'n + place'))}, place
     FROM ${numbers}, generate_series(0, 1) AS place WHERE n % 3 = 0`,
    range,
  );
  await articles.query(
    `INSERT INTO article_people (article_id, person_id, position)
     SELECT ${scaleIdSql('Article', 'n')}, ${scaleIdSql('Person', oneOf('people', 'n * 5'))}, 0 FROM ${numbers}`,
    range,
  );
  await articles.query(
    `INSERT INTO article_places (article_id, position, name, code)
     SELECT ${scaleIdSql('Article', 'n')}, 0, '{"zhHant": "合成地點"}', (441300 + n % 100)::text FROM ${numbers}`,
    range,
  );
  await articles.query(
    `INSERT INTO article_assets (article_id, asset_id, position)
     SELECT ${scaleIdSql('Article', 'n')}, ($3::uuid[])[n % ${assetIds.length} + 1], 0 FROM ${numbers}`,
    [...range, assetIds],
  );
};
