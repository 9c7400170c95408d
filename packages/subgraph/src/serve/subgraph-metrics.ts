import type { Metrics } from '@media-graph/service';
import type { Pool } from 'pg';
import type { MeasureStatement } from './request-watch.ts';

export type SubgraphMetrics = {
  readonly statement: MeasureStatement;
  readonly errors: (codes: readonly string[]) => void;
  readonly job: (job: string, hasFailed: boolean) => void;
};

/** What a subgraph measures of its own work. */
export const subgraphMetrics = (metrics: Metrics, subgraph: string, pool: Pool): SubgraphMetrics => {
  const statements = metrics.counter({
    name: 'subgraph_statements_total',
    help: 'Statements of requests that PostgreSQL was asked, by result: ok, failed',
    labels: ['subgraph', 'result'],
  });
  const durations = metrics.histogram({
    name: 'subgraph_statement_seconds',
    help: 'How long statements have taken, waiting for a connection included',
    labels: ['subgraph'],
  });
  const errors = metrics.counter({
    name: 'subgraph_errors_total',
    help: 'Answers with an error of a code',
    labels: ['subgraph', 'code'],
  });
  const jobs = metrics.counter({
    name: 'subgraph_job_runs_total',
    help: 'Runs of jobs, by result: ok, failed',
    labels: ['subgraph', 'job', 'result'],
  });
  metrics.gauge(
    {
      name: 'subgraph_pool_connections',
      help: 'Connections to PostgreSQL that are open or idle, and requests that wait for one',
      labels: ['subgraph', 'state'],
    },
    (gauge) => {
      gauge.set({ subgraph, state: 'open' }, pool.totalCount);
      gauge.set({ subgraph, state: 'idle' }, pool.idleCount);
      gauge.set({ subgraph, state: 'waiting' }, pool.waitingCount);
    },
  );
  return {
    statement: (milliseconds, hasFailed) =>
      metrics.later(() => {
        statements.inc({ subgraph, result: hasFailed ? 'failed' : 'ok' });
        durations.observe({ subgraph }, milliseconds / 1_000);
      }),
    errors: (codes) => {
      for (const code of codes) errors.inc({ subgraph, code });
    },
    job: (job, hasFailed) => jobs.inc({ subgraph, job, result: hasFailed ? 'failed' : 'ok' }),
  };
};
