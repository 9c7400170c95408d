import type { Metrics } from '@media-graph/service';

/** What the client of the subgraphs knows of one of them just now. */
export type SubgraphState = {
  readonly subgraph: string;
  /** 0 closed, 1 tried again, 2 open: not asked. */
  readonly breaker: number;
  readonly connections: { readonly open: number; readonly idle: number; readonly waiting: number };
};

/** @returns measures one request to a subgraph, by the code of its failure */
export const measureSubgraphs = (metrics: Metrics, states: () => Iterable<SubgraphState>) => {
  const requests = metrics.counter({
    name: 'graph_subgraph_requests_total',
    help: 'Requests to subgraphs, by result: ok, or the code of the failure',
    labels: ['subgraph', 'result'],
  });
  const durations = metrics.histogram({
    name: 'graph_subgraph_seconds',
    help: 'How long subgraphs have taken, waiting for a connection included',
    labels: ['subgraph'],
  });
  metrics.gauge(
    {
      name: 'graph_subgraph_breaker_state',
      help: '0 closed, 1 tried again, 2 open: the subgraph is not asked',
      labels: ['subgraph'],
    },
    (gauge) => {
      for (const { subgraph, breaker } of states()) gauge.set({ subgraph }, breaker);
    },
  );
  metrics.gauge(
    {
      name: 'graph_subgraph_connections',
      help: 'Connections to a subgraph that are open or idle, and requests that wait for one',
      labels: ['subgraph', 'state'],
    },
    (gauge) => {
      for (const { subgraph, connections } of states())
        for (const [state, count] of Object.entries(connections)) gauge.set({ subgraph, state }, count);
    },
  );
  return (subgraph: string, failure: string | undefined, milliseconds: number): void =>
    metrics.later(() => {
      requests.inc({ subgraph, result: failure ?? 'ok' });
      durations.observe({ subgraph }, milliseconds / 1_000);
    });
};
