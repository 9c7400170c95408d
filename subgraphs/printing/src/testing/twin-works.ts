import { randomUUID } from 'node:crypto';
import { seedId } from '@media-graph/subgraph';
import type { TestSubgraph, Thing } from '@media-graph/testing';
import { newWorks } from './new-works.ts';

export const customer = seedId('Organisation', 'huizhou-daily');

/** A works with something in every table, all of it marked but its public profile. */
export const twinWorks = async (graph: TestSubgraph, mark: string, goodCopies: number) => {
  const works = await newWorks(graph, 1000, mark);
  const { organisation, press, stock } = works;
  const issue: string = randomUUID();
  const order = await works.orderInPrepress({ issueId: issue, customerId: customer });
  const { id: run, version } = (await works.schedule(order, 10)).thing;
  await works.act('orderPressPlates', { runId: run, pages: [1] });
  const [plate] = await graph.sql('SELECT id, version FROM press_plates WHERE run_id = $1', [run]);
  await works.act('scrapPressPlate', { ...plate, reason: `${mark} scratch` });
  const started = await works.act('startPressRun', { id: run, version });
  const stopped = await works.act('stopPressRun', {
    ...{ id: run, version: started.thing.version, kind: 'STOPPED', reason: `${mark} broke` },
  });
  await works.act('reportPressRun', {
    ...{ id: run, version: stopped.thing.version, grossCopies: goodCopies + 30, goodCopies },
    ...{ wasteStartup: 20, wasteRunning: 10 },
  });
  await graph.sql(`INSERT INTO printing_months VALUES ($1, '2024-04', 1, $2, 1, 1, 1, true)`, [
    organisation,
    goodCopies,
  ]);
  const things: Thing[] = [
    ['Press', press],
    ['PaperStock', stock],
    ['PrintOrder', order],
    ['PressRun', run],
    [
      'NewspaperIssue',
      issue,
      { issueDate: '2024-05-07', pageCount: 16, format: 'BROADSHEET', totalDraw: 1000 },
    ],
    ['Organisation', organisation],
    ['Organisation', customer],
    ['PressPlate', plate.id],
  ];
  return { ...works, mark, goodCopies, issue, order, run, things };
};
