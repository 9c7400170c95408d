import { expect, test } from '@jest/globals';
import { rolledBack } from '../testing/rolled-back.ts';
import { dropMasterDataSql, masterDataSql } from './master-data-sql.ts';

const uses = {
  takenBy: [['shifts', 'machine_id']],
  neededFor: 'SELECT FROM shifts WHERE machine_id = NEW.id AND NOT is_over',
} as const;

const client = await rolledBack(
  'workshop',
  `
  CREATE TABLE machines (id int PRIMARY KEY);
  CREATE TABLE shifts (machine_id int, is_over boolean DEFAULT false);
  INSERT INTO machines VALUES (1), (2);
  INSERT INTO shifts VALUES (1);
  ${masterDataSql('machines', uses)}
`,
);

const retire = (id: number) =>
  client.query('UPDATE machines SET retired_at = now(), change_reason = $2 WHERE id = $1', [id, 'Worn out']);

test('what is needed is not retired, and what is retired is not taken', async () => {
  await client.query('SAVEPOINT tried');
  await expect(retire(1)).rejects.toMatchObject({ code: '23514', constraint: 'machines_needed' });
  await client.query('ROLLBACK TO tried');
  await client.query('UPDATE shifts SET is_over = true');
  await retire(1);
  await client.query('SAVEPOINT tried');
  const taking = [
    'INSERT INTO shifts VALUES (1)',
    'INSERT INTO shifts VALUES (2); UPDATE shifts SET machine_id = 1 WHERE machine_id = 2',
  ];
  for (const statement of taking) {
    await expect(client.query(statement)).rejects.toMatchObject({ constraint: 'machines_retired' });
    await client.query('ROLLBACK TO tried');
  }
  await client.query('UPDATE shifts SET is_over = false; INSERT INTO shifts VALUES (2), (null), (3)');
});

test('what is taken up again is taken', async () => {
  await retire(2);
  await client.query('UPDATE machines SET retired_at = null WHERE id = 2; INSERT INTO shifts VALUES (2)');
});

test('it can be taken back', async () => {
  await client.query(dropMasterDataSql('machines', uses));
  await client.query('INSERT INTO shifts VALUES (1)');
  const { rows } = await client.query(
    `SELECT proname FROM pg_proc WHERE pronamespace = 'workshop'::regnamespace`,
  );
  expect(rows).toEqual([]);
});
