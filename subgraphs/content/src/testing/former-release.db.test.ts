import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createDataSource } from '@media-graph/subgraph';
import { testDatabase } from '@media-graph/testing';
import { content } from '../subgraph.ts';

/** Migrations that the former release had: the database holds what it wrote. */
const formerly = 9;

test('what the former release wrote is taken over: as from an archive where it was published, with its text as a first version', async () => {
  const database = await testDatabase(content);
  const { modules, migrations } = content;
  const dataSource = createDataSource({ url: database.ownerUrl, modules, migrations, poolSize: 1 });
  await dataSource.initialize();
  const admin = createDataSource({ url: database.adminUrl, modules: [], migrations: [], poolSize: 1 });
  await admin.initialize();
  try {
    for (const _ of migrations.slice(formerly)) await dataSource.undoLastMigration();
    const [section, draft, published, event] = Array.from({ length: 4 }, () => randomUUID());
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
    await dataSource.runMigrations();
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
