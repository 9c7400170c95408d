import type { Locator, Page } from 'playwright-core';
import { superuserOf } from '../superuser-of.ts';
import type { WholeGraph } from '../whole-graph.ts';

/** What a page shows as a number, and what stands in the databases. */
export const figuresOf = (graph: Pick<WholeGraph, 'databases'> | undefined) => ({
  /** A number that hand-written SQL finds, past all row policies. */
  counted: async (subgraph: string, sql: string): Promise<number> => {
    const client = await superuserOf(graph!, subgraph);
    try {
      const { rows } = await client.query<{ value: string }>(sql);
      return Number(rows[0]!.value);
    } finally {
      await client.end();
    }
  },
  /** The exact value of a tile, as it stands on hover, or in the text where that is exact. */
  tile: async (page: Page, title: string | RegExp): Promise<string> => {
    const figure = page.getByRole('listitem').filter({ hasText: title }).locator('strong span').first();
    return (await figure.getAttribute('title')) ?? (await figure.textContent())!;
  },
  /** What a tile says of how its figure has changed, such as `+1.8%`; of a share in points. */
  changeOf: async (page: Page, title: string | RegExp): Promise<string> =>
    (await page
      .getByRole('listitem')
      .filter({ hasText: title })
      .locator('.since span')
      .first()
      .textContent())!,
  table: (page: Page, name: string): Locator =>
    page.getByRole('region', { name, exact: true }).getByRole('table'),
  /** The exact values of a table's column, counted from 1. */
  column: async (table: Locator, place: number): Promise<number[]> => {
    const cells = table.locator(`tbody tr > :nth-child(${place}) span`);
    await cells.first().waitFor();
    const texts = await cells.evaluateAll((all) =>
      all.map((one) => one.getAttribute('title') ?? one.textContent),
    );
    return texts.map((text) => numberOf((text ?? '').replace('–', '0')));
  },
});

export const numberOf = (text: string): number => Number(text.replaceAll(/[¥,]/g, '').replace('−', '-'));
export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
