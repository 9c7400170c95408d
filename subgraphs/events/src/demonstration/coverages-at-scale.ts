import { scaleIdSql } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** Plans a text of each event of these numbers, the first and the last, and sends a synthetic person for every second. */
export const coveragesAtScale = async (
  { newsCoverageRepository: coverages }: Pick<DataSources, 'newsCoverageRepository'>,
  range: readonly number[],
): Promise<void> => {
  await coverages.query(
    `INSERT INTO news_coverages (id, event_id, medium, section_id, status, due_at)
     SELECT ${scaleIdSql('NewsCoverage', 'n')}, event.id, (ARRAY['TEXT', 'PICTURE', 'VIDEO'])[n % 3 + 1],
       ${scaleIdSql('Section', '(n % 20)')}, 'PLANNED', event.starts_on + interval '10 hours'
     FROM generate_series($1::int, $2::int) AS n JOIN events event ON event.id = ${scaleIdSql('Event', 'n')}`,
    [...range],
  );
  await coverages.query(
    `INSERT INTO news_assignments (id, coverage_id, person_id, provider, status, due_at)
     SELECT ${scaleIdSql('NewsAssignment', 'n')}, coverage.id, ${scaleIdSql('Person', '(n % 200)')}, 'STAFF', 'ASSIGNED', coverage.due_at
     FROM generate_series($1::int, $2::int) AS n JOIN news_coverages coverage ON coverage.id = ${scaleIdSql('NewsCoverage', 'n')}
     WHERE n % 2 = 0`,
    [...range],
  );
};
