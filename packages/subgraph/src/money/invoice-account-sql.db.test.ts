import { expect, test } from '@jest/globals';
import { versionedColumnsSql } from '../database/own-rows-sql.ts';
import { rolledBack } from '../testing/rolled-back.ts';
import { dropInvoiceAccountSql, invoiceAccountSql, invoiceColumnsSql } from './invoice-account-sql.ts';

const account = {
  ...{ invoices: 'bills', creditNotes: 'credits', payments: 'receipts', kept: ['what'], methods: ['CASH'] },
};
const [bill, first, second] = [1, 2, 3].map((digit) => `018cc251-f400-7672-9094-00000000000${digit}`);

const client = await rolledBack(
  'billing',
  `
  CREATE FUNCTION viewer_subject() RETURNS text LANGUAGE sql RETURN 'somebody';
  CREATE TABLE bills (${versionedColumnsSql('bills')}, organisation_id uuid, what text, ${invoiceColumnsSql('bills')});
  ${invoiceAccountSql(account)}
  INSERT INTO bills (id, organisation_id, what, issued_on, due_on, total_minor) VALUES ('${bill}', '${bill}', 'x', '2024-05-01', '2024-05-31', 100);
`,
);

const receive = (
  id: string,
  kind: string,
  amount: number,
  more = { day: '2024-05-02', reverses: null as string | null },
) =>
  client.query(
    `INSERT INTO receipts (id, organisation_id, invoice_id, kind, amount_minor, received_on, method, reverses_id, reason)
     VALUES ($1, $2, $2, $3, $4, $5, 'CASH', $6, 'a reason')`,
    [id, bill, kind, amount, more.day, more.reverses],
  );
const credit = (amount: number) =>
  client.query(
    `INSERT INTO credits (id, organisation_id, invoice_id, issued_on, amount_minor, reason) VALUES (gen_random_uuid(), $1, $1, '2024-05-03', $2, 'a reason')`,
    [bill, amount],
  );
const state = async () => {
  const { rows } = await client.query(
    'SELECT status, paid_minor::int AS paid, credited_minor::int AS credited FROM bills',
  );
  return rows[0];
};
const refused = async (tried: () => Promise<unknown>, constraint: string) => {
  await client.query('SAVEPOINT tried');
  await expect(tried()).rejects.toMatchObject({ constraint });
  await client.query('ROLLBACK TO tried');
};

test('what is paid and credited is counted, and its status follows', async () => {
  expect(await state()).toEqual({ status: 'ISSUED', paid: 0, credited: 0 });
  await receive(first!, 'PAYMENT', 60);
  expect(await state()).toEqual({ status: 'PART_PAID', paid: 60, credited: 0 });
  await credit(50);
  expect(await state()).toEqual({ status: 'PAID', paid: 60, credited: 50 });
  await receive(second!, 'REFUND', -10, { day: '2024-05-04', reverses: null });
  await credit(50);
  expect(await state()).toEqual({ status: 'CREDITED', paid: 50, credited: 100 });
});

test('nothing is paid, credited or given back beyond what is there, nor before its day, nor is an invoice changed', async () => {
  await refused(() => receive(first!, 'PAYMENT', 101), 'receipts_within_outstanding');
  await refused(() => receive(first!, 'REFUND', -1), 'receipts_within_refundable');
  await refused(
    () => receive(first!, 'PAYMENT', 1, { day: '2024-04-30', reverses: null }),
    'receipts_in_time',
  );
  await refused(
    () => receive(first!, 'PAYMENT', 1, { day: '2999-01-01', reverses: null }),
    'receipts_in_time',
  );
  await refused(() => credit(101), 'bills_credited');
  await receive(first!, 'PAYMENT', 40);
  const reverse = (id: string, amount: number) =>
    receive(id, 'REVERSAL', amount, { day: '2024-05-02', reverses: first! });
  await refused(() => reverse(second!, -39), 'receipts_reversed_whole');
  await reverse(second!, -40);
  await refused(() => reverse(bill!, -40), 'receipts_reversed_once');
  expect(await state()).toEqual({ status: 'ISSUED', paid: 0, credited: 0 });
  for (const change of ['total_minor = 1', "what = 'y'", "due_on = '2024-06-30'"])
    await refused(() => client.query(`UPDATE bills SET ${change}`), 'bills_immutable');
});

test('it can be taken back', async () => {
  await client.query(`${dropInvoiceAccountSql(account)} UPDATE bills SET total_minor = 1`);
});
