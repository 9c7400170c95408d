import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: [] });
const { headquarters, editor, anonymous, printing } = viewers;
const fields = 'figureExport { id subject view address format rowCount takenAt }';
const taken = {
  view: 'companies-accrued-2026-10',
  address: '/dashboards/companies?until=2026-10',
  format: 'XLSX',
  rowCount: 24,
};
const record = (input: object, as = printing) =>
  graph.mutate('recordFigureExport', { ...taken, ...input }, as, fields);
const list = '{ figureExports { totalCount nodes { subject view format rowCount } } }';

test('who takes figures along is noted under the own name, and read by headquarters alone', async () => {
  const { thing } = await record({});
  expect(thing).toMatchObject({ ...taken, subject: printing.subject });
  await record({ format: 'CSV' }, editor);
  const { data } = await graph.ask(list, { as: headquarters });
  expect(data.figureExports).toMatchObject({
    totalCount: 2,
    nodes: [
      { subject: editor.subject, format: 'CSV' },
      { subject: printing.subject, format: 'XLSX' },
    ],
  });
  for (const as of [editor, printing]) {
    const { errors } = await graph.ask(list, { as });
    expect(errors![0]!.extensions!.code).toBe('FORBIDDEN');
  }
});

test.each<[object, string]>([
  [{ view: '' }, 'view'],
  [{ view: '\u200b' }, 'view'],
  [{ view: 'x'.repeat(201) }, 'view'],
  [{ address: 'https://evil.example/' }, 'address'],
  [{ address: '//evil.example' }, 'address'],
  [{ address: `/${'x'.repeat(1_000)}` }, 'address'],
  [{ rowCount: -1 }, 'rowCount'],
  [{ rowCount: 10_000_001 }, 'rowCount'],
])('%p is refused', async (input, field) => {
  expect(await record(input)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', field] });
});

test('whoever has no token takes along what is public, and is not noted', async () => {
  expect((await record({}, anonymous)).code).toBe('FORBIDDEN');
});
