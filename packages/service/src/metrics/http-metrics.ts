import type { Metrics } from './metrics.ts';

/** @returns measures one request that was answered; without a route where the path has none */
export const httpMetrics = (metrics: Metrics, service: string) => {
  const requests = metrics.counter({
    name: 'http_requests_total',
    help: 'Requests answered, by route and status; without those for health',
    labels: ['service', 'route', 'status'],
  });
  const durations = metrics.histogram({
    name: 'http_request_seconds',
    help: 'From the head of a request to the end of its answer',
    labels: ['service', 'route'],
  });
  return (route: string | undefined, status: number, milliseconds: number): void =>
    metrics.later(() => {
      const labels = { service, route: route ?? 'none' };
      requests.inc({ ...labels, status });
      durations.observe(labels, milliseconds / 1_000);
    });
};
