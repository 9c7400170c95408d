import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { figuresOf } from './figures-of.ts';
import type { World } from './world.ts';

/** What is taken along, and who knows of it. */
export const testExports = ({ inBrowser, graph, signIn, open }: World): void => {
  const { counted } = figuresOf(graph);
  inBrowser('exports are what the table shows, and have types', async () => {
    const { page, close } = await signIn('hq-executive');
    await open(page, 'issues?month=2024-05', '報紙 2024-05');
    const take = async (format: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('button', { name: new RegExp(`${format}$`) })
          .first()
          .click(),
      ]);
      return await download.path();
    };
    const csv = await readFile(await take('CSV'), 'utf8');
    expect(csv.slice(0, 4)).toBe('\uFEFF日期,');
    expect(csv.trim().split('\r\n')).toHaveLength(31);
    const [head, first] = await readSheet(await take('XLSX'));
    expect(head!.slice(0, 3)).toEqual(['日期', '晚點', '簽發']);
    expect(first![0]).toBe('2024-05-01');
    expect(first![2]).toBeInstanceOf(Date);
    expect(typeof first!.at(-1)).toBe('number');
    const picture = await readFile(await take('PNG'));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    // Who took it along is told to headquarters, the latest first, and stands in the audit too.
    const { data } = await graph!.ask(
      '{ figureExports(first: 3) { nodes { id subject view address format rowCount } } }',
      { as: 'hq-executive' },
    );
    const { nodes } = data.figureExports;
    expect(nodes.map(({ format }: { format: string }) => format)).toEqual(['PNG', 'XLSX', 'CSV']);
    for (const taken of nodes)
      expect(taken).toMatchObject({
        ...{ subject: 'hq-executive', view: 'issue-times-2024-05', rowCount: 30 },
        address: '/dashboards/issues?month=2024-05',
      });
    expect(
      await counted(
        'organisations',
        `SELECT count(*) AS value FROM audit_log WHERE entity = 'FigureExport' AND entity_id = '${nodes[0].id}' AND subject = 'hq-executive'`,
      ),
    ).toBe(1);
    await close();
  });

  inBrowser('a list that is longer than its page is taken along whole', async () => {
    const { page, troubles, close } = await signIn('hq-executive');
    await open(page, `articles?text=${encodeURIComponent('的')}`, '稿件');
    const { data } = await graph!.ask('{ searchArticles(text: "的") { totalCount } }', {
      as: 'hq-executive',
    });
    const { totalCount } = data.searchArticles;
    expect(totalCount).toBeGreaterThan(120);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV$/ }).click(),
    ]);
    const [, ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(new Set(lines).size).toBe(totalCount);
    // What is shown stays as it was, and what is noted is all that was taken.
    expect(await page.getByRole('row').count()).toBe(21);
    const { data: noted } = await graph!.ask('{ figureExports(first: 1) { nodes { view rowCount } } }', {
      as: 'hq-executive',
    });
    expect(noted.figureExports.nodes).toEqual([{ view: 'articles', rowCount: totalCount }]);
    expect(troubles).toEqual([]);
    await close();
  });
};
