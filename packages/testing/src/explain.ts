import type { Viewer } from '@media-graph/service';
import pg from 'pg';

type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

/** The plans of statements as the service would run them for a viewer, row policies included. */
export const explain = async (
  serviceUrl: string,
  databaseRole: string,
  { subject, organisation }: Viewer,
  statements: readonly Statement[],
): Promise<string[]> => {
  const client = new pg.Client(serviceUrl);
  await client.connect();
  try {
    await client.query('BEGIN READ ONLY');
    await client.query(
      `SELECT set_config('role', $1, true), set_config('app.subject', $2, true), set_config('app.organisation', $3, true)`,
      [databaseRole, subject ?? '', organisation ?? ''],
    );
    const plans: string[] = [];
    for (const { sql, parameters } of statements) {
      const { rows } = await client.query(`EXPLAIN ${sql}`, [...parameters]);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  } finally {
    await client.end();
  }
};
