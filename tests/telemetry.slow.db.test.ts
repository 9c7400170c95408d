import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createTracer, Metrics } from '@media-graph/service';
import { postQuery } from '@media-graph/testing';
import { parse } from 'yaml';
import { listening } from './listening.ts';
import { promqlNames } from './promql-names.ts';
import { wholeGraph } from './whole-graph.ts';

// What the services tell about their work: one trace from the gateway to SQL, metrics and log, and nothing of a person.

type Value = { stringValue?: string; intValue?: number; boolValue?: boolean };
type Span = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Value }[];
};
type Seen = Span & { service: string };

const received: string[] = [];
const collector = createServer(async (request, response) => {
  received.push(await text(request));
  response.setHeader('content-type', 'application/json').end('{}');
});
const endpoint = `${await listening(collector)}/`;

const metrics = new Metrics();
const graph = await wholeGraph({
  metrics,
  tracerOf: (service) =>
    createTracer({ service, release: '1.2.3', endpoint, share: 1, trustsCaller: service !== 'gateway' }),
});

const spans = (): Seen[] =>
  received.flatMap((body) =>
    JSON.parse(body).resourceSpans.flatMap(
      ({ resource, scopeSpans }: { resource: Pick<Span, 'attributes'>; scopeSpans: { spans: Span[] }[] }) => {
        const service = resource.attributes.find(({ key }) => key === 'service.name')!.value.stringValue!;
        return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service })));
      },
    ),
  );
const traceOf = async (traceId: string, isWhole: (trace: Seen[]) => boolean): Promise<Seen[]> => {
  for (;;) {
    const trace = spans().filter((span) => span.traceId === traceId);
    if (isWhole(trace)) return trace;
    await delay(50);
  }
};
const attribute = (span: Span, name: string): unknown => {
  const value = span.attributes.find(({ key }) => key === name)?.value;
  return value && Object.values(value)[0];
};

const ask = async (body: object, headers: Record<string, string> = {}) => {
  const response = await postQuery(graph.url, body, headers);
  return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: unknown } };
};

const traceId = 'c0ffee00c0ffee00c0ffee00c0ffee00';

test('one trace leads from the gateway over two subgraphs to their SQL', async () => {
  const query = `query Story { articleBySlug(slug: "e3-signing") {
    slug mentionedOrganisations { slug name { en } } } }`;
  const answer = await ask({ query }, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
  expect(answer.body.errors).toBeUndefined();
  const servicesOf = (trace: Seen[], name: string): string[] => [
    ...new Set(trace.filter((span) => span.name === name).map(({ service }) => service)),
  ];
  const trace = await traceOf(
    traceId,
    (all) => servicesOf(all, 'sql').length >= 2 && servicesOf(all, 'request').includes('gateway'),
  );
  expect(servicesOf(trace, 'request').sort()).toEqual(['content', 'gateway', 'organisations']);
  expect(servicesOf(trace, 'sql').sort()).toEqual(['content', 'organisations']);

  const byId = new Map(trace.map((span) => [span.spanId, span]));
  const wayTo = (span: Seen): string[] => {
    const parent = byId.get(span.parentSpanId ?? '');
    return [...(parent ? wayTo(parent) : []), `${span.service}: ${span.name}`];
  };
  for (const span of trace.filter(({ name }) => name === 'sql')) {
    expect(wayTo(span)).toEqual([
      'gateway: request',
      'gateway: fetch',
      `${span.service}: request`,
      `${span.service}: sql`,
    ]);
    expect(attribute(span, 'db.query.text')).toMatch(/^SELECT/);
  }
  const root = trace.find(({ name, service }) => name === 'request' && service === 'gateway')!;
  expect(root.parentSpanId).toBe('00f067aa0ba902b7');
  expect(attribute(root, 'graphql.operation.name')).toBe('Story');
  expect(trace.filter(({ name }) => name === 'plan')).toHaveLength(1);
});

const canary = 'canary7f3a';

test('no token, variable, value or name of a person is in traces, metrics or log', async () => {
  const token = graph.tokens.editor!;
  const search = 'query Search($text: String!) { searchArticles(text: $text) { totalCount } }';
  await ask({ query: search, variables: { text: canary } }, { authorization: `Bearer ${token}` });
  await ask({ query: `query Literal { articleBySlug(slug: "${canary}") { id } }` });
  await ask({ query: search, variables: { text: { [canary]: canary } } });
  await ask({ query: search, variables: { text: '' } }, { authorization: `Bearer ${canary}.${canary}.x` });
  await ask(
    {
      query:
        'mutation Rename($input: RenameSectionInput!) { renameSection(input: $input) { userErrors { code } } }',
      variables: { input: { id: canary, version: 1, name: { zhHans: canary }, idempotencyKey: canary } },
    },
    { authorization: `Bearer ${token}`, 'x-forwarded-for': canary, cookie: canary },
  );
  await ask({ query: `{ ${canary} }` });
  const last = await ask(
    { query: 'query Last { sections { slug } }' },
    { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
  );
  expect(last.status).toBe(200);
  await traceOf('a'.repeat(32), (trace) =>
    trace.some(({ service, name }) => service === 'gateway' && name === 'request'),
  );
  await delay(300);

  const log = await readFile(join(graph.dataDir, 'graph.log'), 'utf8');
  const told = { traces: received.join('\n'), metrics: await metrics.text(), log };
  // The log is there at all, and so is the trace of a statement.
  expect(told.log).toContain('"operation":"Search"');
  expect(told.traces).toContain('db.query.text');
  const [, claims] = token.split('.');
  for (const [where, what] of Object.entries(told))
    for (const secret of [canary, claims!, token.slice(-30), 'Bearer'])
      expect([where, secret, what.includes(secret)]).toEqual([where, secret, false]);
});

test('a request is one line of the gateway and one of each subgraph, by one id', async () => {
  const requestId = 'telemetry-test-0001';
  await ask(
    { query: 'query Lines { sections { slug } organisationBySlug(slug: "meiye") { id } }' },
    { 'x-request-id': requestId, 'apollographql-client-name': 'web', 'apollographql-client-version': '1.4' },
  );
  await delay(400);
  const lines = (await readFile(join(graph.dataDir, 'graph.log'), 'utf8'))
    .split('\n')
    .filter((line) => line.includes(requestId))
    .map((line) => JSON.parse(line));
  const of = (service: string) => lines.filter((line) => line.service === service);
  expect(of('gateway')).toEqual([
    expect.objectContaining({
      operation: 'Lines',
      hash: expect.stringMatching(/^[\da-f]{16}$/),
      client: 'web',
      version: '1.4',
      status: 200,
      ms: expect.any(Number),
      cost: { requested: expect.any(Number), objects: expect.any(Number) },
      plan: expect.objectContaining({ planner: expect.stringMatching(/hive|apollo/) }),
      subgraphs: { content: expect.any(Number), organisations: expect.any(Number) },
    }),
  ]);
  expect(of('content')).toEqual([
    expect.objectContaining({ status: 200, statements: 1, sqlMs: expect.any(Number) }),
  ]);
});

test('what is measured tells of operations, subgraphs and their databases', async () => {
  const all = await metrics.text();
  for (const line of [
    /^graph_operations_total\{operation="other",client="none",result="ok"\} \d+$/m,
    /^graph_subgraph_requests_total\{subgraph="content",result="ok"\} \d+$/m,
    /^graph_subgraph_breaker_state\{subgraph="content"\} 0$/m,
    /^graph_plans_total\{planner="hive"\} \d+$/m,
    /^graph_plans_kept \d+$/m,
    /^graph_operation_actual_cost_count \d+$/m,
    /^subgraph_statements_total\{subgraph="organisations",result="ok"\} \d+$/m,
    /^subgraph_pool_connections\{subgraph="content",state="open"\} \d+$/m,
    /^http_requests_total\{service="content",route="\/graphql",status="200"\} \d+$/m,
    /^nodejs_eventloop_lag_seconds /m,
    /^nodejs_heap_size_used_bytes /m,
  ])
    expect(all).toMatch(line);
});

const observability = join(import.meta.dirname, '../infra/observability');

test('the dashboard and the alert rules ask for metrics and labels that there are', async () => {
  const dashboard = JSON.parse(await readFile(join(observability, 'dashboard.json'), 'utf8'));
  const { groups } = parse(await readFile(join(observability, 'alerts.yml'), 'utf8'));
  const rules: { alert: string; expr: string; annotations: { summary: string } }[] = groups[0].rules;
  const panels: { title: string; targets: { expr: string }[] }[] = dashboard.panels;
  const expressions = [
    ...rules.map(({ expr }) => expr),
    ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ];
  expect(expressions.length).toBeGreaterThan(30);

  // A process of the services' own has its build, too.
  const described = new Map([...metrics.described, ['build_info', ['service', 'release']]]);
  const labelsOf = (name: string): readonly string[] | undefined => {
    const histogram = name.replace(/_(?:bucket|sum|count)$/, '');
    return (
      described.get(name) ?? (described.has(histogram) ? [...described.get(histogram)!, 'le'] : undefined)
    );
  };
  // What Prometheus itself gives every series.
  const given = ['instance', 'job'];
  const wrong = expressions.flatMap((expression) => {
    const { metrics: asked, grouped } = promqlNames(expression);
    const known = asked.flatMap(({ name }) => labelsOf(name) ?? []);
    return [
      ...(asked.length > 0 ? [] : [`${expression}: no metric`]),
      ...asked.filter(({ name }) => !labelsOf(name)).map(({ name }) => `${expression}: ${name}`),
      ...asked.flatMap(({ name, labels }) =>
        labels.filter((label) => !labelsOf(name)?.includes(label)).map((label) => `${expression}: ${label}`),
      ),
      ...grouped
        .filter((label) => ![...known, ...given].includes(label))
        .map((label) => `${expression}: ${label}`),
    ];
  });
  expect(wrong).toEqual([]);
  // Whoever is woken finds what to do.
  const operating = await readFile(join(observability, '../../gateway/OPERATING.md'), 'utf8');
  expect(rules.map(({ alert }) => alert).filter((alert) => !operating.includes(`\`${alert}\``))).toEqual([]);
});
