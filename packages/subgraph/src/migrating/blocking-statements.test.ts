import { expect, test } from '@jest/globals';
import { blockingStatements, type MigrationClass } from './blocking-statements.ts';

const migration = (sql: string, more: object = {}): MigrationClass =>
  class {
    readonly name = 'AddRatings1790000000000';
    constructor() {
      Object.assign(this, more);
    }
    up: InstanceType<MigrationClass>['up'] = async (runner): Promise<void> => void (await runner.query(sql));
    down = async (): Promise<void> => undefined;
  };
const rulesOf = async (...parameters: Parameters<typeof migration>): Promise<string[]> =>
  (await blockingStatements([migration(...parameters)])).map((line) => line.split(': ')[1]!);

test('what keeps others waiting, or breaks the former release, is told with what to do', async () => {
  const sql = `
    CREATE INDEX tours_rating ON tours (rating);
    ALTER TABLE tours ADD stars int NOT NULL;
    ALTER TABLE tours ALTER name SET NOT NULL;
    ALTER TABLE tours ALTER code TYPE bigint;
    ALTER TABLE tours ADD CONSTRAINT tours_stars CHECK (stars > 0);
    ALTER TABLE tours ADD CONSTRAINT tours_code UNIQUE (code);
    ALTER TABLE tours ADD FOREIGN KEY (guide_id) REFERENCES guides;
    ALTER TABLE tours RENAME days TO length;
    ALTER TABLE tours RENAME TO journeys;
    ALTER TABLE tours DROP remarks;
    DROP TABLE guides;
    DROP INDEX tours_old;`;
  expect(new Set(await rulesOf(sql))).toEqual(
    new Set([
      ...['require-concurrent-index-creation', 'adding-required-field', 'adding-not-nullable-field'],
      ...['changing-column-type', 'constraint-missing-not-valid', 'disallowed-unique-constraint'],
      ...['adding-foreign-key-constraint', 'renaming-column', 'renaming-table', 'ban-drop-column'],
      ...['ban-drop-table', 'require-concurrent-index-deletion'],
    ]),
  );
  expect(await blockingStatements([migration('CREATE INDEX tours_rating ON tours (rating)')])).toEqual([
    'AddRatings1790000000000: require-concurrent-index-creation: During normal index creation, table updates are blocked, but reads are still allowed. Use `concurrently` to avoid blocking writes; or say in onPurpose why not.',
  ]);
});

test.each([
  ['a column that may be null', 'ALTER TABLE tours ADD stars int'],
  ['one with a default that is the same for all', 'ALTER TABLE tours ADD stars int NOT NULL DEFAULT 3'],
  [
    'a constraint that holds for new rows',
    'ALTER TABLE tours ADD CONSTRAINT tours_stars CHECK (stars > 0) NOT VALID',
  ],
  [
    'a table of its own',
    'CREATE TABLE ratings (id uuid PRIMARY KEY, stars int NOT NULL); CREATE INDEX ratings_stars ON ratings (stars)',
  ],
  ['rows', 'UPDATE tours SET stars = 3'],
])('%s keeps nobody waiting', async (_, sql) => {
  expect(await rulesOf(sql)).toEqual([]);
});

test('an index is made beside the others’ work outside of a transaction alone', async () => {
  const sql = 'CREATE INDEX CONCURRENTLY tours_rating ON tours (rating)';
  expect(await rulesOf(sql, { transaction: false })).toEqual([]);
  expect(await rulesOf(sql)).toEqual(['ban-concurrent-index-creation-in-transaction']);
});

test('what blocks on purpose has a reason, and nothing is excused that is not there', async () => {
  const sql = 'CREATE INDEX tours_rating ON tours (rating)';
  const rule = 'require-concurrent-index-creation';
  expect(await rulesOf(sql, { onPurpose: { [rule]: 'a company has some hundred tours' } })).toEqual([]);
  expect(await rulesOf(sql, { onPurpose: { [rule]: 'small' } })).toEqual([rule]);
  expect(await rulesOf('SELECT 1', { onPurpose: { [rule]: 'a company has some hundred tours' } })).toEqual([
    rule,
  ]);
});
