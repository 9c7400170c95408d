import type { OperatorPages } from '@media-graph/service';
import type { SlowestOperations } from './slowest-operations.ts';
import type { RunningGraph } from './start-graph.ts';

type Options = {
  readonly release: string;
  readonly graph: RunningGraph;
  readonly slowest: Pick<SlowestOperations, 'all'>;
};

const patience = 2_000;

const healthOf = async (url: string): Promise<string> => {
  try {
    const answer = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(patience) });
    return ((await answer.json()) as { status: string }).status;
  } catch {
    return 'does not answer';
  }
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const table = (rows: readonly object[]): string => {
  const names = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string =>
    `<td>${escaped(typeof value === 'object' ? JSON.stringify(value) : String(value ?? ''))}</td>`;
  const line = (row: object): string =>
    `<tr>${names.map((name) => cell((row as Record<string, unknown>)[name])).join('')}</tr>`;
  return `<table><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>${rows.map(line).join('')}</table>`;
};

/** `/status` of a local run: services, releases, health and the slowest operations; JSON, or HTML for a browser. */
export const statusPage =
  ({ release, graph, slowest }: Options): OperatorPages[string] =>
  async (accept) => {
    const addresses = { gateway: graph.url, ...mapUrls(graph.subgraphs) };
    const services = await Promise.all(
      Object.entries(addresses).map(async ([name, url]) => ({
        name,
        url,
        release,
        health: await healthOf(url),
      })),
    );
    if (!accept.includes('text/html'))
      return {
        type: 'application/json; charset=utf-8',
        text: JSON.stringify({ release, services, slowest: slowest.all }),
      };
    const style = 'body{font:15px sans-serif;margin:2em}td,th{padding:.2em 1em .2em 0;text-align:left}';
    const title = `media-graph ${escaped(release)}`;
    return {
      type: 'text/html; charset=utf-8',
      text: `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${style}</style>
<h1>${title}</h1>${table(services)}<h2>Slowest operations</h2>${table(slowest.all)}
<p><a href="/metrics">Metrics</a></p>`,
    };
  };

const mapUrls = (subgraphs: RunningGraph['subgraphs']): Record<string, string> =>
  Object.fromEntries(Object.entries(subgraphs).map(([name, { url }]) => [name, url]));
