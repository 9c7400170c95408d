import { addDays, addMonths, everyMonth, monthOf, seedId, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { type ReadArticle, recentArticles } from './recent-articles.ts';

/** Articles of the demonstration that readers see: their section, the day on which they came out, reads of that day on an app. */
const articles = [
  ['e3-signing', 'economy', '2024-05-08', 5200],
  ['e3-investment-climate', 'politics', '2024-05-08', 6800],
  ['e5-matchmaking', 'economy', '2024-05-10', 3100],
  ['e7-youth', 'education', '2024-05-10', 4400],
  ['e6-chamber-board', 'economy', '2024-05-06', 2300],
  ['e1-study-tour', 'greater-bay-area', '2024-03-25', 2900],
  ['e8-clubhouse', 'community', '2024-02-28', 1900],
  ['e9-platform', 'politics', '2024-04-18', 2100],
  ['sponsored-study-tours', 'culture', '2024-05-20', 900],
] as const;

/** How much of a channel's readers come to a section's pages, in hundredths. */
const sections = [
  ['politics', 26],
  ['economy', 21],
  ['greater-bay-area', 14],
  ['culture', 11],
  ['education', 13],
  ['community', 15],
] as const;

/**
 * Reads of a usual day in 2024; parts of an app's reads that an article has here; seconds of a read; likes, looks,
 * shares and comments of a thousand reads; followers at the beginning; the platform's index of a usual day.
 */
const channels = [
  ['huizhou-toutiao', 42_000, 1, 48, [9, 0, 6, 4], 610_000, null],
  ['zhangzhong-huizhou', 19_000, 0.45, 52, [7, 0, 5, 3], 280_000, null],
  ['web', 11_000, 0.3, 61, [2, 0, 2, 1], null, null],
  ['wechat', 36_000, 1.6, 44, [12, 7, 21, 3], 430_000, null],
  ['weibo', 54_000, 0, 12, [8, 0, 5, 6], 890_000, 812],
  ['douyin', 160_000, 0, 21, [31, 0, 9, 7], 1_510_000, 1_040],
  ['video-account', 28_000, 0, 24, [18, 0, 16, 4], 120_000, 690],
] as const;

/** Those on which single articles are read. */
export const articleChannels = channels.filter(([, , ofArticles]) => ofArticles > 0).map(([slug]) => slug);
export const sectionIds = sections.map(([slug]) => seedId('Section', slug));

/** From 0 to 1, the same for the same text in every database. */
const chance = (text: string): string => `((hashtext(${text})::bigint & 65535) / 65535.0)`;

/** The seasons: growth, quiet weekends on the web and lively ones elsewhere, the Spring Festival, May and October. */
const season = `(1 + (day - date '2024-01-01') / 2200.0)
  * CASE WHEN extract(isodow FROM day) > 5 THEN CASE channel.slug WHEN 'web' THEN 0.62 ELSE 1.14 END ELSE 1 END
  * CASE extract(month FROM day) WHEN 2 THEN 0.83 WHEN 5 THEN 1.12 WHEN 8 THEN 0.94 WHEN 10 THEN 1.09 WHEN 12 THEN 1.05 ELSE 1 END
  * (0.88 + 0.24 * ${chance(`channel.slug || day`)})`;

const counted = `page.day, channel.id, page.article_id, page.section_id, page.is_lead, page.reads, floor(page.reads * readers_of_reads)::bigint,
  (page.reads * channel.seconds)::bigint, (page.reads * channel.per_mille[1] / 1000)::bigint, (page.reads * channel.per_mille[2] / 1000)::bigint,
  (page.reads * channel.per_mille[3] / 1000)::bigint, (page.reads * channel.per_mille[4] / 1000)::bigint`;

/** A section's pages, or for others' platforms the whole account, day by day. */
const ofPages = `
  SELECT ${counted}, NULL::bigint, NULL::float8, 0, true
  FROM days CROSS JOIN channel JOIN section ON channel.index IS NULL AND channel.slug <> 'wechat'
  CROSS JOIN LATERAL (SELECT days.day, NULL::uuid AS article_id, section.id AS section_id, false AS is_lead, 0.58 AS readers_of_reads,
    floor(channel.usual_reads * section.share / 100.0 * ${season} * (0.9 + 0.2 * ${chance(`section.slug || channel.slug || day`)}))::bigint AS reads) AS page`;

const ofAccounts = `
  SELECT ${counted}, CASE WHEN channel.followers IS NOT NULL THEN (channel.followers * (1 + (page.day - date '2024-01-01') / 3100.0))::bigint END,
    round((channel.index * (0.92 + 0.16 * ${chance(`'index' || channel.slug || page.day`)}))::numeric, 2)::float8, 0, true
  FROM days CROSS JOIN channel
  CROSS JOIN LATERAL (SELECT days.day, NULL::uuid AS article_id, NULL::uuid AS section_id, false AS is_lead, 0.71 AS readers_of_reads,
    CASE WHEN channel.index IS NULL AND channel.slug <> 'wechat' THEN 0 ELSE floor(channel.usual_reads * ${season})::bigint END AS reads) AS page`;

/** An article is read most on its first days, and again and again for as long as it is found. */
const ofArticles = `
  SELECT ${counted}, NULL::bigint, NULL::float8, 0, true
  FROM article CROSS JOIN channel CROSS JOIN LATERAL generate_series(0, $3::date - article.out_on) AS age
  CROSS JOIN LATERAL (SELECT article.out_on + age AS day, article.id AS article_id, article.section_id,
    channel.slug = 'wechat' AND article.first_reads > 4000 AS is_lead, 0.86 AS readers_of_reads,
    floor(article.first_reads * channel.of_articles * greatest(exp(-age / 3.5), 0.004) * (0.8 + 0.4 * ${chance(`article.slug || channel.slug || age`)}))::bigint AS reads) AS page
  WHERE channel.of_articles > 0 AND page.reads > 0 AND (age < 45 OR age % 7 = 0)
    AND (article.channels IS NULL OR age < 21 AND channel.slug = ANY (article.channels))`;

/** Synthetic figures of every day from 2024, or 25 months ago, to yesterday. */
export const seedAudiences = async ({
  instituteRepository,
  audienceFactRepository,
}: DataSources): Promise<void> => {
  const until = addDays(todayInShanghai(), -1);
  const from = ['2024-01-01', `${monthOf(addMonths(until, -24))}-01`].sort()[0]!;
  await audienceFactRepository.openMonths(
    everyMonth(monthOf(from), monthOf(until)).map((month) => `${month}-01`),
  );
  await instituteRepository.query(
    `INSERT INTO counted_days (channel_id, day, source, is_hourly, is_synthetic)
     SELECT id, day, 'demonstration', false, true FROM audience_channels CROSS JOIN generate_series($1::date, $2::date, interval '1 day') AS day`,
    [from, until],
  );
  const read: ReadArticle[] = [
    ...articles.map(([slug, section, day, reads]) => ({ slug, section, day, reads, channels: null })),
    ...recentArticles(todayInShanghai()),
  ];
  const given = {
    channels: channels.map(([slug, reads, ofArticles, seconds, perMille, followers, index]) => ({
      ...{ slug, id: seedId('Channel', slug), usual_reads: reads, of_articles: ofArticles, seconds },
      ...{ per_mille: perMille, followers, index },
    })),
    sections: sections.map(([slug, share]) => ({ slug, id: seedId('Section', slug), share })),
    articles: read.map(({ slug, section, day, reads, channels: on }) => ({
      ...{ slug, id: seedId('Article', slug), section_id: seedId('Section', section) },
      ...{ out_on: day, first_reads: reads, channels: on },
    })),
  };
  await instituteRepository.query(
    `WITH days AS (SELECT day::date FROM generate_series($2::date, $3::date, interval '1 day') AS day),
     channel AS (SELECT * FROM jsonb_to_recordset($1::jsonb -> 'channels') AS channel (slug text, id uuid, usual_reads int, of_articles float8,
       seconds int, per_mille int[], followers bigint, index float8)),
     section AS (SELECT * FROM jsonb_to_recordset($1::jsonb -> 'sections') AS section (slug text, id uuid, share int)),
     article AS (SELECT * FROM jsonb_to_recordset($1::jsonb -> 'articles') AS article (slug text, id uuid, section_id uuid, out_on date, first_reads int, channels text[]))
     INSERT INTO audience_facts (day, channel_id, article_id, section_id, is_lead, reads, readers, read_seconds, likes, looks,
       shares, comments, followers, platform_index, delivery_no, is_synthetic)
     ${ofPages} UNION ALL ${ofAccounts} UNION ALL ${ofArticles}`,
    [JSON.stringify(given), from, until],
  );
  await instituteRepository.query(
    `INSERT INTO article_sections (article_id, section_id)
     SELECT id, section_id FROM jsonb_to_recordset($1::jsonb) AS article (id uuid, section_id uuid)`,
    [JSON.stringify(given.articles)],
  );
};
