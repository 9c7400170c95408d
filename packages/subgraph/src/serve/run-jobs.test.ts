import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { startJobs } from './run-jobs.ts';
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
