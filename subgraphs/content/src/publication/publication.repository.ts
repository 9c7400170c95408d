import type { Condition, WrittenText } from '@media-graph/subgraph';
import { type EntityManager, MoreThan } from 'typeorm';
import { articleParts } from '../article/article-parts.ts';
import {
  type ArticleAddress,
  type FormerAddress,
  type Publication,
  PublicationEntity,
} from './publication.entity.ts';

type Placed = Pick<Publication, 'articleId' | 'channelId' | 'publishedAt' | 'url'>;
type Scheduled = Placed & { headline: WrittenText | null; leadImageId: string | null };

/** A channel, and what its articles must be of. */
export type ChannelKey = { channelId: string; sectionId: string | null; tagId: string | null };
export type ArticlesOnChannel = ChannelKey & { articleIds: string[] };

type Held = {
  since: Date | null;
  articleId: string | null;
  status: Publication['status'] | null;
  now: string | null;
};

/** What feeds have; and as many as the limits of all containers of a front together, and of one more. */
const mostOnChannel = 80;

/** On an article's channels; what is scheduled only the newsroom knows. */
export const publicationRepository = (manager: EntityManager, visible: Condition) =>
  articleParts(manager, PublicationEntity, visible, 'publishedAt', 'channelId').extend({
    /** Puts an article on channels, or again on those that it was taken from: those keep when it was first out. */
    async publish(publications: readonly Placed[]): Promise<void> {
      for (const { articleId, channelId, publishedAt, url } of publications)
        await this.query(
          `INSERT INTO article_publications AS known (article_id, channel_id, published_at, url) VALUES ($1, $2, $3, $4)
           ON CONFLICT (article_id, channel_id) DO UPDATE SET status = 'LIVE', status_reason = NULL,
             unpublished_at = NULL, scheduled_at = NULL,
             published_at = least(known.published_at, excluded.published_at), url = coalesce(known.url, excluded.url)`,
          [articleId, channelId, publishedAt, url],
        );
    },
    /** Puts an article on channels at an instant to come. */
    async schedule(publications: readonly Scheduled[]): Promise<void> {
      for (const { articleId, channelId, publishedAt, url, headline, leadImageId } of publications)
        await this.query(
          `INSERT INTO article_publications AS known
             (article_id, channel_id, status, published_at, scheduled_at, url, headline, lead_image_id)
           VALUES ($1, $2, 'SCHEDULED', $3, $3, $4, $5, $6)
           ON CONFLICT (article_id, channel_id) DO UPDATE SET status = 'SCHEDULED', status_reason = NULL,
             scheduled_at = excluded.scheduled_at, headline = excluded.headline, lead_image_id = excluded.lead_image_id`,
          [articleId, channelId, publishedAt, url, headline && JSON.stringify(headline), leadImageId],
        );
    },
    /** Puts what is due on its channels, and answers when the next is; null where none is left. */
    async publishDue(articleId: string): Promise<Date | null> {
      await this.query(
        `UPDATE article_publications SET status = 'LIVE', scheduled_at = NULL, unpublished_at = NULL,
           published_at = CASE WHEN unpublished_at IS NULL THEN date_trunc('milliseconds', now()) ELSE published_at END
         WHERE article_id = $1 AND status = 'SCHEDULED' AND scheduled_at <= now()`,
        [articleId],
      );
      return this.nextDue(articleId);
    },
    isScheduledOn(channelId: string): Promise<boolean> {
      return this.existsBy({ channelId, status: 'SCHEDULED' });
    },
    async nextDue(articleId: string): Promise<Date | null> {
      const [{ next }] = await this.query(
        'SELECT min(scheduled_at) AS next FROM article_publications WHERE article_id = $1',
        [articleId],
      );
      return next;
    },
    /** Takes an article's schedules back: it was never there, or is withdrawn as before. */
    async unschedule(articleId: string, reason: string): Promise<void> {
      await this.query(
        `UPDATE article_publications SET status_reason = $2 WHERE article_id = $1 AND status = 'SCHEDULED'`,
        [articleId, reason],
      );
      await this.query(
        `DELETE FROM article_publications WHERE article_id = $1 AND status = 'SCHEDULED' AND unpublished_at IS NULL`,
        [articleId],
      );
      await this.query(
        `UPDATE article_publications SET status = 'WITHDRAWN', scheduled_at = NULL WHERE article_id = $1 AND status = 'SCHEDULED'`,
        [articleId],
      );
    },
    /**
     * Takes an article from its channels, or some of them; what no reader has seen yet leaves no trace, and paper, which
     * cannot be taken back, stays.
     */
    async unpublish(
      articleId: string,
      now: Date,
      reason: string | null,
      channelIds: readonly string[] | null = null,
    ): Promise<void> {
      await this.query(
        `DELETE FROM article_publications WHERE article_id = $1 AND status = 'LIVE' AND published_at > $2
           AND ($3::uuid[] IS NULL OR channel_id = ANY($3))`,
        [articleId, now, channelIds],
      );
      await this.query(
        `UPDATE article_publications SET status = 'WITHDRAWN', unpublished_at = $2, status_reason = $4
         WHERE article_id = $1 AND status = 'LIVE' AND ($3::uuid[] IS NULL OR channel_id = ANY($3))
           AND channel_id NOT IN (SELECT id FROM channels WHERE kind = 'PRINT')`,
        [articleId, now, channelIds, reason],
      );
    },
    /**
     * What stands at an address, or since when nothing does; null for one that nobody was ever given. Where several articles had
     * it, the last one decides: with that it is gone.
     */
    async address(url: string): Promise<ArticleAddress | null> {
      const [{ since, articleId, status, now }]: [Held] = await this.query(
        `SELECT gone.since, known.article_id AS "articleId", known.status, known.url AS now
         FROM (SELECT address_gone_since($1) AS since) AS gone LEFT JOIN LATERAL (
           SELECT publication.article_id, publication.status, publication.url
           FROM (SELECT article_id, channel_id, 'infinity'::timestamptz AS left_at FROM article_publications WHERE url = $1
             UNION ALL SELECT article_id, channel_id, left_at FROM article_addresses WHERE url = $1) AS held
             JOIN article_publications AS publication USING (article_id, channel_id)
           WHERE ${visible('publication')} AND publication.status <> 'SCHEDULED'
             AND (gone.since IS NULL OR publication.unpublished_at = gone.since)
           ORDER BY held.left_at DESC, publication.status = 'LIVE' DESC, publication.unpublished_at DESC LIMIT 1) AS known ON true`,
        [url],
      );
      if (since) return { articleId, goneSince: since, movedTo: null };
      return status === 'LIVE' ? { articleId, goneSince: null, movedTo: now === url ? null : now } : null;
    },
    /** Addresses that articles had on channels while readers could open them, the last one first. */
    formerAddresses(articleIds: readonly string[]): Promise<FormerAddress[]> {
      return this.query(
        `SELECT former.article_id AS "articleId", former.channel_id AS "channelId", former.url
         FROM article_addresses AS former JOIN article_publications AS publication USING (article_id, channel_id)
         WHERE former.article_id = ANY ($1) AND ${visible('publication')}
         ORDER BY former.left_at DESC, former.id DESC`,
        [articleIds],
      );
    },
    /** Moves what is still to come to another instant. */
    async move(articleId: string, to: Date, now: Date): Promise<void> {
      await this.update({ articleId, publishedAt: MoreThan(now) }, { publishedAt: to });
    },
    /**
     * The newest articles that readers have on a channel, also for who may see more; one statement for all keys. Each kind of
     * key has its branch, which is one index in its order: the others of the union are not read.
     */
    async newestOnChannels(keys: readonly ChannelKey[]): Promise<ArticlesOnChannel[]> {
      const isShown = `publication.channel_id = key.channel_id AND publication.status = 'LIVE'
         AND publication.visible_from <= now() AND publication.published_at <= now()`;
      const newest = `ORDER BY listed_at DESC, article_id DESC LIMIT ${mostOnChannel}`;
      const listed = (where: string) =>
        `(SELECT publication.article_id, publication.listed_at FROM article_publications AS publication
          WHERE key.tag_id IS NULL AND ${where} AND ${isShown} ${newest})`;
      const tagged = (where: string) =>
        `(SELECT tag.article_id, tag.listed_at FROM article_tags AS tag
            JOIN article_publications AS publication ON publication.article_id = tag.article_id AND ${isShown}
          WHERE tag.tag_id = key.tag_id AND ${where} ${newest})`;
      const branches = [
        ...[listed('key.section_id IS NULL'), listed('publication.section_id = key.section_id')],
        ...[tagged('key.section_id IS NULL'), tagged('publication.section_id = key.section_id')],
      ];
      const found: { place: number; ids: string[] }[] = await this.query(
        // What was merged since stands in the other one. Worked out before: below a policy no index is looked into with coalesce.
        `WITH key AS MATERIALIZED (
           SELECT asked.channel_id, asked.place, coalesce(section.merged_into, asked.section_id) AS section_id,
             coalesce(tag.merged_into, asked.tag_id) AS tag_id
           FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS asked (channel_id, section_id, tag_id, place)
             LEFT JOIN sections AS section ON section.id = asked.section_id
             LEFT JOIN tags AS tag ON tag.id = asked.tag_id)
         SELECT key.place::int - 1 AS place,
           array(SELECT article_id FROM (${branches.join(' UNION ALL ')}) AS listed ${newest}) AS ids FROM key`,
        [
          keys.map(({ channelId }) => channelId),
          keys.map(({ sectionId }) => sectionId),
          keys.map(({ tagId }) => tagId),
        ],
      );
      return found.map(({ place, ids }) => ({ ...keys[place]!, articleIds: ids }));
    },
  });
