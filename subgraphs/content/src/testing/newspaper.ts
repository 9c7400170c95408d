import { randomUUID } from 'node:crypto';
import { seedId } from '@media-graph/subgraph';
import type { TestSubgraph } from '@media-graph/testing';

/** Issues, pages and articles of a test's own, as the systems that make them would write them. */
export const newspaper = (graph: TestSubgraph) => {
  /** The first page of an issue of its own. */
  const newPage = async (issueDate: string): Promise<{ id: string; issueId: string }> => {
    const [issueId, id] = [randomUUID(), randomUUID()];
    await graph.sql(
      `INSERT INTO newspapers (id, code, name) VALUES (uuidv7(), 'test', '{"en": "Test"}') ON CONFLICT DO NOTHING`,
    );
    await graph.sql(
      `INSERT INTO newspaper_issues (id, publication_code, issue_date, edition, issue_number, format, page_count)
       VALUES ($1, 'test', $2, $3, 1, 'TABLOID', 4)`,
      [issueId, issueDate, `E${issueId.slice(0, 8).toUpperCase()}`],
    );
    await graph.sql(`INSERT INTO newspaper_pages (id, issue_id, number, name) VALUES ($1, $2, 1, 'A1')`, [
      ...[id, issueId],
    ]);
    await graph.sql('INSERT INTO page_proofs (page_id, pass) SELECT $1, generate_series(1, 3)', [id]);
    return { id, issueId };
  };

  const newArticle = async (status: string, embargoedUntil: string | null = null): Promise<string> => {
    const id = randomUUID();
    await graph.sql(
      `WITH article AS (
         INSERT INTO articles (id, slug, language, headline, section_id, status, embargoed_until, first_published_at,
           archived_from, scheduled_at)
         VALUES ($1, $2, 'en', '{"en": "Canary"}', $3, $4, $5, now(), 'a test',
           CASE $4 WHEN 'SCHEDULED' THEN now() END))
       INSERT INTO article_versions (article_id, number, content) VALUES ($1, 1, '{}')`,
      [id, `a-${id}`, seedId('Section', 'politics'), status, embargoedUntil],
    );
    return id;
  };

  const place = (pageId: string, articleId: string, position = 1) =>
    graph.sql('INSERT INTO page_placements (page_id, article_id, position) VALUES ($1, $2, $3)', [
      ...[pageId, articleId, position],
    ]);

  return { newPage, newArticle, place };
};
