import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { openTelemetry, telemetryEnvironment } from './open-telemetry.ts';

const config = (environment: Record<string, string> = {}) =>
  z.object(telemetryEnvironment).parse({ LOG_LEVEL: 'silent', ...environment });
const open = (environment?: Record<string, string>) =>
  openTelemetry('test', config(environment), { trustsCaller: false });

test('nothing is measured or traced by default', async () => {
  const telemetry = await open();
  expect(await telemetry.serve()).toBeUndefined();
  expect([telemetry.metrics, telemetry.tracer, telemetry.release]).toEqual([
    undefined,
    undefined,
    'unreleased',
  ]);
  await telemetry.stop();
});

test('metrics are at a port of their own, with what is running, and nothing else is there', async () => {
  const telemetry = await open({ METRICS_PORT: '0', RELEASE: 'v1.2-rc.1' });
  const url = await telemetry.serve();
  const answer = await fetch(`${url}/metrics`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/plain'),
  ]);
  expect(await answer.text()).toContain('build_info{service="test",release="v1.2-rc.1"} 1');
  for (const path of ['/', '/graphql', '/__proto__', '/toString'])
    expect((await fetch(`${url}${path}`)).status).toBe(404);
  await telemetry.stop();
  await expect(fetch(`${url}/metrics`)).rejects.toThrow();
});

test('a port that is taken is told as what it is', async () => {
  const first = await open({ METRICS_PORT: '0' });
  const url = await first.serve();
  const second = await open({ METRICS_PORT: new URL(url!).port });
  await expect(second.serve()).rejects.toThrow(/^METRICS_PORT: .*EADDRINUSE/);
  await first.stop();
});

test.each([{ RELEASE: 'a b' }, { METRICS_PORT: 'x' }, { OTEL_TRACES_SAMPLER_ARG: '2' }])(
  'an environment that cannot be used is refused: %p',
  (environment) => {
    expect(() => config(environment as unknown as Record<string, string>)).toThrow();
  },
);

test('a collector that is away holds up nothing', async () => {
  const telemetry = await open({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
  for (const traceparent of [undefined, 'rubbish', `00-${'0'.repeat(32)}-${'1'.repeat(16)}-01`, ['a', 'b']]) {
    const span = telemetry.tracer!.start('request', traceparent);
    expect(span.traceparent).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
    span.child('sql').end('57014');
    span.end();
  }
  await telemetry.stop();
});
