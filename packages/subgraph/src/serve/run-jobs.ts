import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { anonymous, type Log, type Viewer } from '@media-graph/service';
import type { Job, RequestContext } from './types.ts';

type ContextFor<DataSources extends object> = (
  viewer: Viewer,
  requestId: string,
) => RequestContext<DataSources>;

/** Runs a job once. What it reads is over before it answers; what it writes is in transactions of its own. */
export const runJob = async <DataSources extends object>(
  { as, run }: Job<DataSources>,
  contextFor: ContextFor<DataSources>,
): Promise<void> => {
  const contexts: RequestContext<DataSources>[] = [];
  const contextAs = (more: Partial<Viewer>) => {
    const context = contextFor({ ...anonymous, ...as, ...more }, randomUUID());
    contexts.push(context);
    return context;
  };
  try {
    await run(contextAs({}), (organisation) => contextAs({ roles: ['staff'], organisation }));
  } finally {
    for (const context of contexts) context.end();
  }
};

/**
 * Runs each job again and again, with its pause between; one that fails is logged and tried again. Every process does,
 * so a job takes what it works on with `SKIP LOCKED`.
 *
 * @returns stops them, once what runs has ended
 */
export const startJobs = <DataSources extends object>(
  jobs: readonly Job<DataSources>[],
  contextFor: ContextFor<DataSources>,
  log: Pick<Log, 'error'>,
  measure?: (job: string, hasFailed: boolean) => void,
): (() => Promise<void>) => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const repeat = async (job: Job<DataSources>): Promise<void> => {
    while (!signal.aborted) {
      await runJob(job, contextFor).then(
        () => measure?.(job.name, false),
        (err) => {
          measure?.(job.name, true);
          log.error({ job: job.name, err }, 'job failed');
        },
      );
      await wait(job.everySeconds * 1000, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = jobs.map(repeat);
  return async () => {
    stopping.abort();
    await Promise.all(running);
  };
};
