import type { EntityManager } from 'typeorm';
import type { AdHeading } from '../generated/resolvers.ts';
import type { AdClassified } from './classified.entity.ts';

/** As they are printed one below the other: the order of `AdHeading`. */
const printed: readonly AdHeading[] = [
  ...(['RECRUITMENT', 'PROPERTY', 'VEHICLES', 'BUSINESS_TRANSFERS', 'SERVICES', 'EDUCATION'] as const),
  ...([
    'MARRIAGE',
    'MISSING_PERSONS',
    'LOST_AND_FOUND',
    'DECLARATIONS',
    'NOTICES',
    'AUCTIONS',
    'OTHER',
  ] as const),
];

export const classifiedRepository = (manager: EntityManager) => ({
  /** What is set on the classified pages of issues; PostgreSQL's function tells no more of it. */
  ofIssues(issueIds: readonly string[]): Promise<AdClassified[]> {
    return manager.query(
      `SELECT issue_id AS "issueId", page, heading, body AS text, words FROM classifieds_of_issues($1)
       ORDER BY left(page, 1), substr(page, 2)::int, array_position($2::text[], heading), placement_id`,
      [issueIds, printed],
    );
  },
});
