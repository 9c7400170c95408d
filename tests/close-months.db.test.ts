import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { superuserOf } from './superuser-of.ts';
import { wholeGraph } from './whole-graph.ts';

const graph = await wholeGraph();
const companies = [
  [
    'printing',
    'Printing',
    'printing',
    'UPDATE print_payments SET amount_minor = amount_minor',
    'received_on',
  ],
  [
    'advertising',
    'Advertising',
    'huibao-advertising',
    'UPDATE payments SET amount_minor = amount_minor',
    'received_on',
  ],
  [
    'travel',
    'Travel',
    'huizhou-daily-travel',
    "UPDATE bookings SET confirmed_at = confirmed_at - interval '1 hour'",
    'confirmed_at',
  ],
  [
    'distribution',
    'Distribution',
    'distribution',
    'UPDATE delivery_runs SET copies = copies + 1',
    'issue_date',
  ],
] as const;

const change =
  (name: string, slug: string) =>
  async (verb: string, more: object, as = 'finance') => {
    const mutation = `${verb}${name}Month`;
    const input = { idempotencyKey: randomUUID(), organisationId: seedId('Organisation', slug), ...more };
    const { data, errors } = await graph.ask(
      `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { done: ${mutation}(input: $input) {
      closing { month closedBy reopenedBy reopenReason } userErrors { code } } }`,
      { as, variables: { input } },
    );
    expect(errors).toBeUndefined();
    return { code: data.done.userErrors[0]?.code ?? null, closing: data.done.closing };
  };

test.each(companies)(
  '%s: a month is closed and opened again by finance, and its entries stay',
  async (name, prefix, slug, entry, day) => {
    const act = change(prefix, slug);
    const sql = await superuserOf(graph, name);
    try {
      const { rows } = await sql.query(
        `SELECT to_char(min(${day}), 'YYYY-MM') AS month FROM ${entry.split(' ')[1]} WHERE ${day} IS NOT NULL${name === 'distribution' ? " AND status = 'COMPLETED'" : ''}`,
      );
      const { month } = rows[0] as { month: string };
      const inMonth = `to_char(${day}, 'YYYY-MM') = '${month}'${name === 'distribution' ? " AND status = 'COMPLETED'" : ''}`;
      for (const as of ['hq-executive', `${name}-staff`])
        expect([as, (await act('close', { month }, as)).code]).toEqual([as, 'FORBIDDEN']);
      expect((await act('close', { month: '2099-01' })).code).toBe('INVALID_INPUT');
      for (const organisationId of [randomUUID(), 'no id', ''])
        expect((await act('close', { month, organisationId })).code).toBe('NOT_FOUND');
      expect((await act('reopen', { month, reason: '沒有關帳' })).code).toBe('ILLEGAL_TRANSITION');
      const both = await Promise.all([act('close', { month }), act('close', { month })]);
      expect(both.map(({ code }) => code).sort()).toEqual(['DUPLICATE', null].sort());
      await expect(sql.query(`${entry} WHERE ${inMonth}`)).rejects.toThrow('the month is closed');
      for (const reason of ['', ' ', '\u200b', 'a\u0000bc', 'x'.repeat(501)])
        expect((await act('reopen', { month, reason })).code).toBe('INVALID_INPUT');
      expect((await act('reopen', { month, reason: '帳單晚到' }, `${name}-staff`)).code).toBe('FORBIDDEN');
      const opened = await act('reopen', { month, reason: '帳單晚到' });
      expect(opened.closing).toEqual({
        month,
        closedBy: 'finance',
        reopenedBy: 'finance',
        reopenReason: '帳單晚到',
      });
      await sql.query('BEGIN');
      await sql.query(`${entry} WHERE ${inMonth}`);
      await sql.query('ROLLBACK');
      expect((await act('close', { month })).code).toBeNull();
      const { data } = await graph.ask(
        `{ organisation(id: "${seedId('Organisation', slug)}") { ${name}Figures(month: "${month}") { closings { closedBy reopenReason } } } }`,
        { as: `${name}-staff` },
      );
      const closings = data.organisation[`${name}Figures`]?.closings;
      if (closings)
        expect(closings).toEqual([
          { closedBy: 'finance', reopenReason: '帳單晚到' },
          { closedBy: 'finance', reopenReason: null },
        ]);
    } finally {
      await sql.end();
    }
  },
);
