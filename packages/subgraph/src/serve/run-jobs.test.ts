import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { runJob, startJobs } from './run-jobs.ts';
import type { RequestContext } from './types.ts';

const asked: Viewer[] = [];
let ended = 0;
const contextFor = (viewer: Viewer) => {
  asked.push(viewer);
  const end = async () => {
    ended += 1;
  };
  return { end } as RequestContext<object>;
};

test('a job runs again and again as who it is, also after it failed, until it is stopped and has ended', async () => {
  const logged: unknown[] = [];
  let runs = 0;
  let isRunning = false;
  const stop = startJobs(
    [
      {
        name: 'count',
        everySeconds: 0.01,
        as: { subject: 'clerk', roles: ['editor'] },
        run: async () => {
          isRunning = true;
          await wait(5);
          isRunning = false;
          runs += 1;
          if (runs === 1) throw new Error('not yet');
        },
      },
    ],
    contextFor,
    { error: (what: unknown) => logged.push(what) },
  );
  while (runs < 3) await wait(5);
  await stop();
  expect(isRunning).toBe(false);
  expect(logged).toEqual([{ job: 'count', err: expect.objectContaining({ message: 'not yet' }) }]);
  expect(asked[0]).toMatchObject({ subject: 'clerk', roles: ['editor'], organisation: null });
  expect(ended).toBe(asked.length);
  const before = runs;
  await wait(40);
  expect(runs).toBe(before);
});

test('what a job writes for an organisation it writes as its staff, and all its contexts end', async () => {
  const before = { asked: asked.length, ended };
  const run = async (_: unknown, asStaffOf: (organisation: string) => unknown) => void asStaffOf('works');
  await runJob(
    { name: 'renew', everySeconds: 1, as: { subject: 'clerk', roles: ['finance'] }, run },
    contextFor,
  );
  expect(
    asked.slice(before.asked).map(({ subject, roles, organisation }) => [subject, roles, organisation]),
  ).toEqual([
    ['clerk', ['finance'], null],
    ['clerk', ['staff'], 'works'],
  ]);
  expect(ended - before.ended).toBe(2);
});
