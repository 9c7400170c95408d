import { LimitedNames, type Metrics, type RequestNotes } from '@media-graph/service';

/** Of each metric, there are as many series as there are operations, or operations and clients. */
const mostOperations = 100;
const mostClients = 20;

const costBuckets = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000];

/** `partial` is an answer with data and errors. */
const resultOf = (status: number, codes: readonly string[]): string => {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  return codes.length > 0 ? 'partial' : 'ok';
};

/** @returns measures an operation that was answered, by what was noted of it for the log */
export const measureOperations = (metrics: Metrics) => {
  const operations = new LimitedNames(mostOperations);
  const clients = new LimitedNames(mostClients);
  const answered = metrics.counter({
    name: 'graph_operations_total',
    help: 'Operations answered, by name, client and result: ok, partial, refused, failed',
    labels: ['operation', 'client', 'result'],
  });
  const durations = metrics.histogram({
    name: 'graph_operation_seconds',
    help: 'From the head of a request to the end of its answer',
    labels: ['operation'],
  });
  const errors = metrics.counter({
    name: 'graph_errors_total',
    help: 'Answers with an error of a code',
    labels: ['code'],
  });
  const requested = metrics.histogram(
    { name: 'graph_operation_requested_cost', help: 'What operations might have cost, by the schema' },
    costBuckets,
  );
  const actual = metrics.histogram(
    { name: 'graph_operation_actual_cost', help: 'How many objects answers have had' },
    costBuckets,
  );
  const planned = metrics.counter({
    name: 'graph_plans_total',
    help: 'Plans that operations were executed by: kept ones, and new ones by their planner',
    labels: ['planner'],
  });
  const planning = metrics.histogram({
    name: 'graph_planning_seconds',
    help: 'How long operations have waited for a new plan',
    labels: ['planner'],
  });

  const measure = (notes: RequestNotes, status: number, milliseconds: number): void => {
    const { operation, client, codes = [], cost, plan } = notes;
    const name = operation === undefined ? 'none' : operations.of(operation);
    const program = client === undefined ? 'none' : clients.of(client);
    answered.inc({ operation: name, client: program, result: resultOf(status, codes) });
    durations.observe({ operation: name }, milliseconds / 1_000);
    for (const code of codes) errors.inc({ code });
    if (cost && Number.isFinite(cost.requested)) requested.observe(cost.requested);
    if (cost) actual.observe(cost.objects);
    if (!plan) return;
    planned.inc({ planner: plan.ms === undefined ? 'kept' : plan.planner });
    if (plan.ms !== undefined) planning.observe({ planner: plan.planner }, plan.ms / 1_000);
  };
  return (...operation: Parameters<typeof measure>): void => metrics.later(() => measure(...operation));
};
