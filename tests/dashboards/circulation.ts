import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { addMonths, daysOfMonth, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { figuresOf, numberOf, sumOf } from './figures-of.ts';
import type { World } from './world.ts';

const code = 'hzrb';

/** The net circulation of a month, held against another month's: issues that are made as people make them. */
export const testCirculation = ({ inBrowser, graph, signIn, open }: World): void => {
  const { counted, tile, changeOf } = figuresOf(graph);
  const month = (ahead: number) => monthOf(addMonths(`${monthOf(todayInShanghai())}-01`, ahead));
  const [before, later] = [month(3), month(4)];

  const act = async (as: string, mutation: string, thing: string, input: object) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await graph!.ask(
      `mutation ($input: ${type}) { done: ${mutation}(input: $input) { ${thing} { id } userErrors { message } } }`,
      { as, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
    );
    expect([errors, data.done.userErrors]).toEqual([undefined, []]);
    return data.done[thing].id as string;
  };
  const newIssue = (issueDate: string) =>
    act('editor', 'createNewspaperIssue', 'issue', {
      ...{ publicationCode: code, issueDate, format: 'BROADSHEET', pageCount: 4 },
    });
  const draw = async (issueDate: string, issueId: string, copies: number) => {
    const { data } = await graph!.ask(
      '{ distributedTitles { id code } deliveryRoutes(first: 1) { nodes { id } } }',
      { as: 'distribution-staff' },
    );
    const title = data.distributedTitles.find((one: { code: string }) => one.code === code);
    const planId = await act('distribution-staff', 'openIssuePlan', 'plan', {
      ...{ titleId: title.id, issueId, issueDate },
    });
    const [route] = data.deliveryRoutes.nodes;
    await act('distribution-staff', 'setDraw', 'plan', { planId, kind: 'FREE', routeId: route.id, copies });
  };
  const copiesOf = async (of: string): Promise<number[]> => {
    const [from, after] = daysOfMonth(of);
    const { data } = await graph!.ask(
      `{ newspaperIssues(publicationCode: "${code}", days: { from: "${from}", until: "${of}-28" }) { nodes { netCirculation } } }`,
      { as: 'hq-executive' },
    );
    const copies = data.newspaperIssues.nodes.map(
      (issue: { netCirculation: number }) => issue.netCirculation,
    );
    expect(sumOf(copies)).toBe(
      await counted(
        'distribution',
        `SELECT coalesce(sum(total_draw - returned_copies), 0) AS value FROM issue_plans WHERE issue_date >= '${from}' AND issue_date < '${after}'`,
      ),
    );
    return copies;
  };

  inBrowser('net circulation is held against another month where every issue of both is known', async () => {
    const issues = [`${before}-05`, `${before}-06`, `${later}-07`];
    const [first, second, third] = await Promise.all(issues.map(newIssue));
    await draw(issues[0]!, first!, 30_000);
    await draw(issues[2]!, third!, 61_000);
    const { page, troubles, close } = await signIn('hq-executive');
    const title = /^淨發行量/;
    const show = async (of: string) => {
      await open(page, `month?month=${of}`, `月份 ${of}`);
      await page.getByRole('heading', { name: '按欄目' }).waitFor();
      return page.getByRole('listitem').filter({ hasText: title });
    };
    // Of the second issue, which is to come, nobody has drawn a copy yet: it is no 0, and no part that is missing.
    expect([await copiesOf(before), await copiesOf(later)]).toEqual([[30_000, null], [61_000]]);
    await show(before);
    expect(numberOf(await tile(page, title))).toBe(30_000);
    await draw(issues[1]!, second!, 10_000);
    expect(await copiesOf(before)).toEqual([30_000, 10_000]);
    await show(later);
    expect(numberOf(await tile(page, title))).toBe(61_000);
    expect(await changeOf(page, title)).toBe('+52.5%');
    const shown = await show(before);
    expect(numberOf(await tile(page, title))).toBe(40_000);
    expect(await shown.locator('.since').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });
};
