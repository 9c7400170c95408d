import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createDataSource } from '@media-graph/subgraph';
import { testDatabase } from '@media-graph/testing';
import { content } from '../subgraph.ts';

/** The first that the former release did not have: the database holds what it wrote. */
const first = content.migrations.findIndex(({ name }) => name.startsWith('ReviewArticles'));

test('what the former release wrote is taken over: as from an archive where it was published, with its text as a first version', async () => {
  const database = await testDatabase(content);
  const { modules, migrations } = content;
  const dataSource = createDataSource({ url: database.ownerUrl, modules, migrations, poolSize: 1 });
  await dataSource.initialize();
  const admin = createDataSource({ url: database.adminUrl, modules: [], migrations: [], poolSize: 1 });
  await admin.initialize();
  try {
    for (const _ of migrations.slice(first)) await dataSource.undoLastMigration();
    const [section, draft, published, event, channel] = Array.from({ length: 5 }, () => randomUUID());
    await admin.query(
      `INSERT INTO sections (id, slug, name, position) VALUES ($1, 'news', '{"en": "News"}', 1)`,
      [section],
    );
    await admin.query(`SELECT set_config('app.subject', 'an-editor', false)`);
    for (const [id, status] of [
      [draft, 'DRAFT'],
      [published, 'PUBLISHED'],
    ])
      await admin.query(
        `INSERT INTO articles (id, slug, language, headline, section_id, status, first_published_at)
         VALUES ($1, $2, 'en', '{"en": "Old"}', $3, $4, '2024-05-01')`,
        [id, `a-${id}`, section, status],
      );
    await admin.query(`UPDATE articles SET event_id = $2 WHERE id = $1`, [published, event]);
    await admin.query(
      `INSERT INTO article_credits (article_id, position, role, name) VALUES ($1, 0, 'REPORTER', 'A')`,
      [published],
    );
    await admin.query(
      `INSERT INTO channels (id, slug, name, kind, position, organisation_id)
       VALUES ($1, 'web', '{"en": "Web"}', 'WEB', 1, uuidv7())`,
      [channel],
    );
    await admin.query(
      `INSERT INTO article_publications (article_id, channel_id, published_at, url)
       VALUES ($1, $2, '2024-05-01', 'https://example.com/1')`,
      [published, channel],
    );
    // The log tells changes apart by their millisecond.
    for (const number of [2, 3])
      await admin.query(
        `SELECT pg_sleep(0.002); UPDATE article_publications SET url = 'https://example.com/${number}'`,
      );
    await dataSource.runMigrations();
    expect(
      await admin.query('SELECT channel_id, url, left_by FROM article_addresses ORDER BY left_at'),
    ).toEqual(
      [1, 2].map((number) => ({
        ...{ channel_id: channel, url: `https://example.com/${number}`, left_by: 'an-editor' },
      })),
    );
    const rows = await admin.query(
      `SELECT article.id, article.archived_from, version.author, version.content -> 'headline' ->> 'en' AS headline,
         version.content -> 'credits' -> 0 ->> 'name' AS credit, visible_from::text
       FROM articles AS article JOIN article_versions AS version
         ON version.article_id = article.id AND version.number = article.version_number ORDER BY status`,
    );
    expect(await admin.query('SELECT article_id, event_id, position FROM article_events')).toEqual([
      { article_id: published, event_id: event, position: 0 },
    ]);
    const common = { author: 'an-editor', headline: 'Old' };
    expect(rows).toEqual([
      { ...common, id: draft, archived_from: null, credit: null, visible_from: 'infinity' },
      {
        ...common,
        id: published,
        archived_from: 'the former release',
        credit: 'A',
        visible_from: '-infinity',
      },
    ]);
  } finally {
    await admin.destroy();
    await dataSource.destroy();
    await database.drop();
  }
});
