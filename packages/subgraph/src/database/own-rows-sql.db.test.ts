import { expect, test } from '@jest/globals';
import { rolledBack } from '../testing/rolled-back.ts';
import { auditSql, ownRowsSql, versionedColumnsSql } from './own-rows-sql.ts';
import { checkStepSql, statusStepsSql } from './status-steps-sql.ts';

const [own, other] = ['018cc251-f400-7672-9094-000000000001', '018cc251-f400-7672-9094-000000000002'];
const roles = ['printers_staff', 'printers_reader', 'printers_audience', 'printers_outsider'];

const client = await rolledBack(
  'printers',
  `
  CREATE FUNCTION viewer_organisation() RETURNS uuid LANGUAGE sql STABLE
    RETURN nullif(current_setting('app.organisation', true), '')::uuid;
  CREATE TABLE log (entity text, key text, hidden text);
  CREATE FUNCTION record_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = printers AS $$
    BEGIN INSERT INTO log VALUES (TG_ARGV[0], TG_ARGV[1], TG_ARGV[2]); RETURN NULL; END $$;
  ${roles.map((role) => `CREATE ROLE ${role}; GRANT USAGE ON SCHEMA printers TO ${role};`).join('\n')}
  ${checkStepSql}
  CREATE TABLE orders (${versionedColumnsSql('orders')}, organisation_id uuid, status text, is_synthetic boolean DEFAULT false);
  ${ownRowsSql('orders', {
    staff: ['printers_staff', 'SELECT, INSERT, UPDATE'],
    askers: ['printers_reader', 'printers_audience'],
    readers: ['printers_audience'],
  })}
  ${auditSql('orders', 'Order', 'id', 'price')}
  ${statusStepsSql('orders', ['>OPEN', 'OPEN>DONE'], 'NOT NEW.is_synthetic')}
  INSERT INTO orders (id, organisation_id, status) VALUES ('${own}', '${own}', 'OPEN'), ('${other}', '${other}', 'OPEN');
`,
);

const as = (role: string) =>
  client.query(`SET LOCAL ROLE ${role}; SELECT set_config('app.organisation', '${own}', true)`);

test.each([
  ['printers_staff', [own]],
  ['printers_reader', []],
  ['printers_audience', [own, other]],
])('%s sees what is for it', async (role, expected) => {
  await as(role);
  const { rows } = await client.query('SELECT id FROM orders ORDER BY id');
  expect(rows.map(({ id }) => id)).toEqual(expected);
});

test('staff write rows of their own organisation alone, and nobody else writes', async () => {
  const insert = (organisation: string | undefined) =>
    client.query(`INSERT INTO orders (id, organisation_id, status) VALUES (gen_random_uuid(), $1, 'OPEN')`, [
      organisation,
    ]);
  await as('printers_staff');
  expect((await insert(own)).rowCount).toBe(1);
  expect((await client.query(`UPDATE orders SET status = 'DONE' WHERE id = $1`, [other])).rowCount).toBe(0);
  await expect(insert(other)).rejects.toThrow('row-level security');
  await client.query('ROLLBACK TO clean');
  await as('printers_audience');
  await expect(insert(own)).rejects.toThrow('permission denied');
  await client.query('ROLLBACK TO clean');
  await as('printers_outsider');
  await expect(client.query('SELECT 1 FROM orders')).rejects.toThrow('permission denied');
});

test('every change writes an audit row', async () => {
  const count = async () =>
    (
      await client.query(
        `SELECT count(*)::int FROM log WHERE (entity, key, hidden) = ('Order', 'id', 'price')`,
      )
    ).rows[0].count;
  expect(await count()).toBe(2);
  await client.query(`UPDATE orders SET status = 'DONE'`);
  expect(await count()).toBe(4);
});

test('a status begins where it is said, goes along the steps, and stays where it is', async () => {
  const to = (status: string) => client.query('UPDATE orders SET status = $1 WHERE id = $2', [status, own]);
  const insert = (synthetic: boolean) =>
    client.query(`INSERT INTO orders (id, status, is_synthetic) VALUES (gen_random_uuid(), 'DONE', $1)`, [
      synthetic,
    ]);
  await to('OPEN');
  await to('DONE');
  await insert(true);
  await client.query('SAVEPOINT tried');
  for (const attempt of [() => to('OPEN'), () => insert(false)]) {
    await expect(attempt()).rejects.toMatchObject({ code: '23514', constraint: 'orders_status_step' });
    await client.query('ROLLBACK TO tried');
  }
});
