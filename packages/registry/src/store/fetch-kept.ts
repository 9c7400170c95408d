import { RegistryError } from '../registry-error.ts';
import type { Stored } from './store.ts';

const mostBytes = 32 * 1024 * 1024;
const patience = 10_000;

const wholeText = async (response: Response): Promise<string> => {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.length > mostBytes) throw new RegistryError('The answer is too large for a supergraph');
  }
  return text;
};

/**
 * Reads texts by HTTP; what has not changed since (304) is answered from memory, what is not there (404) is undefined.
 * @throws RegistryError in one line for any other answer, and for none within ten seconds
 */
export const fetchKept = (): ((url: URL) => Promise<Stored | undefined>) => {
  const kept = new Map<string, Stored>();
  return async (url) => {
    const known = kept.get(url.href);
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: known ? { 'if-none-match': known.etag } : {},
    }).catch((error: Error) => {
      throw new RegistryError(
        `${url.pathname} cannot be fetched: ${(error.cause as Error)?.message ?? error.message}`,
      );
    });
    if (response.status === 304 && known) return known;
    if (response.status === 404) return undefined;
    if (response.status !== 200)
      throw new RegistryError(`${url.pathname} was answered with status ${response.status}`);
    const stored = { text: await wholeText(response), etag: response.headers.get('etag') ?? '' };
    // One pointer and what it points to: what it pointed to before is not asked for again.
    if (kept.size > 8) kept.clear();
    if (stored.etag) kept.set(url.href, stored);
    return stored;
  };
};
