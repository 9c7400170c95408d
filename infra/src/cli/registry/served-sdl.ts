import { anonymous, signRequest } from '@media-graph/service';
import { CliError } from '../cli-error.ts';

/** The SDL that a running subgraph says it serves, asked as the gateway asks. @throws CliError */
export const servedSdl = async (subgraph: string, url: string, secret: string): Promise<string> => {
  const body = JSON.stringify({ query: '{ _service { sdl } }' });
  const { pathname } = new URL(url);
  const signed = signRequest(
    { audience: subgraph, method: 'POST', path: pathname, body, viewer: anonymous },
    secret,
  );
  try {
    const response = await fetch(url, {
      ...{ method: 'POST', body, signal: AbortSignal.timeout(10_000) },
      headers: { 'content-type': 'application/json', ...signed },
    });
    return ((await response.json()) as { data: { _service: { sdl: string } } }).data._service.sdl;
  } catch {
    throw new CliError(`${subgraph} does not say at ${url} what it serves: is it running, with that secret?`);
  }
};
