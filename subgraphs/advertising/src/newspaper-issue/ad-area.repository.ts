import type { EntityManager } from 'typeorm';
import type { AdArea } from './ad-area.entity.ts';

export const adAreaRepository = (manager: EntityManager) => ({
  /** What is sold or held on the pages of issues; PostgreSQL's function tells no more of it. */
  ofIssues(issueIds: readonly string[]): Promise<AdArea[]> {
    return manager.query(
      `SELECT issue_id AS "issueId", page, size, column_span::text AS "columnSpan", row_span::text AS "rowSpan", height_cm AS "heightCm", status
       FROM ad_areas_of_issues($1) ORDER BY page, row_span, column_span`,
      [issueIds],
    );
  },
});
