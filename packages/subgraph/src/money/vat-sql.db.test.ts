import process from 'node:process';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { versionedColumnsSql } from '../database/own-rows-sql.ts';
import { dropInvoiceAccountSql, invoiceAccountSql, invoiceColumnsSql } from './invoice-account-sql.ts';
import { splitVat } from './split-vat.ts';
import { dropVatSql, vatSql } from './vat-sql.ts';

const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
const account = {
  ...{ invoices: 'bills', creditNotes: 'credits', payments: 'receipts', kept: [], methods: ['CASH'] },
};
const tables = { invoices: 'bills', creditNotes: 'credits', amount: 'amount_minor' } as const;

/** All is rolled back in the end. */
beforeAll(async () => {
  await client.connect();
  await client.query(`
    BEGIN;
    CREATE SCHEMA taxing;
    SET LOCAL search_path = taxing;
    CREATE FUNCTION viewer_subject() RETURNS text LANGUAGE sql RETURN 'somebody';
    CREATE TABLE bills (${versionedColumnsSql('bills')}, organisation_id uuid, ${invoiceColumnsSql('bills')});
    ${invoiceAccountSql(account)}
    ${vatSql(tables)}
    SAVEPOINT clean;
  `);
});
beforeEach(() => client.query('ROLLBACK TO clean'));
afterAll(async () => {
  await client.query('ROLLBACK');
  await client.end();
});

const bill = async (total: bigint, percent: number | null): Promise<string> => {
  const { rows } = await client.query(
    `INSERT INTO bills (id, organisation_id, issued_on, due_on, total_minor, vat_percent)
     VALUES (gen_random_uuid(), gen_random_uuid(), '2024-05-01', '2024-05-31', $1, $2) RETURNING id`,
    [String(total), percent],
  );
  return rows[0].id;
};
/** Credits sums in one statement, a note each. */
const credit = async (id: string, ...amounts: bigint[]): Promise<(bigint | null)[]> => {
  const { rows } = await client.query(
    `INSERT INTO credits (id, organisation_id, invoice_id, issued_on, amount_minor, reason)
     SELECT gen_random_uuid(), organisation_id, bills.id, '2024-05-03', amount, 'a reason'
     FROM bills, unnest($2::bigint[]) AS amount WHERE bills.id = $1 RETURNING tax_minor AS tax`,
    [id, amounts.map(String)],
  );
  return rows.map(({ tax }) => (tax === null ? null : BigInt(tax)));
};

const part = fc.bigInt({ min: 1n, max: 10n ** 11n });
const percent = fc.integer({ min: 0, max: 17 });

test('PostgreSQL splits as the code does, and credit notes of a whole invoice take back its tax, no part below zero, also at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), percent, async (parts, rate) => {
      const total = parts.reduce((sum, one) => sum + one, 0n);
      const { rows } = await client.query('SELECT vat_of($1, $2) AS tax', [String(total), rate]);
      const { taxMinor } = splitVat(total, rate);
      expect(BigInt(rows[0].tax)).toBe(taxMinor);
      const id = await bill(total, rate);
      const taxes: (bigint | null)[] = [];
      for (const one of parts) taxes.push(...(await credit(id, one)));
      for (const tax of taxes) expect(tax).toBeGreaterThanOrEqual(0n);
      expect(taxes.reduce((sum, one) => sum! + one!, 0n)).toBe(taxMinor);
      expect(await credit(await bill(total, rate), ...parts)).toEqual(taxes);
    }),
    { numRuns: 40 },
  );
});

test('a rate stays, and without one there is no tax', async () => {
  const id = await bill(100n, 9);
  await client.query('SAVEPOINT tried');
  await expect(client.query('UPDATE bills SET vat_percent = 6 WHERE id = $1', [id])).rejects.toMatchObject({
    constraint: 'bills_immutable',
  });
  await client.query('ROLLBACK TO tried');
  expect(await credit(await bill(100n, null), 50n)).toEqual([null]);
});

test('what it made is taken back', async () => {
  await client.query(`${dropVatSql(tables)} ${dropInvoiceAccountSql(account)} DROP TABLE bills`);
  const { rows } = await client.query(
    `SELECT proname FROM pg_proc WHERE pronamespace = 'taxing'::regnamespace AND proname <> 'viewer_subject'`,
  );
  expect(rows).toEqual([]);
});
