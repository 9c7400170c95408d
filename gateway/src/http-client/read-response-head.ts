import { notHttp } from './not-http.ts';

/** The status line and headers of a response, as far as they matter here. */
export type ResponseHead = {
  readonly status: number;
  /** In small letters, without parameters: none of them matters for JSON. */
  readonly mediaType: string;
  readonly retryAfter: string | undefined;
  /** How to tell where the body ends. */
  readonly framing: 'length' | 'chunked' | 'close';
  /** Bytes of the body, if that is how. */
  readonly length: number;
  /** Milliseconds for which the server will keep the connection; 0 if it will not, undefined if it does not say. */
  readonly keepAlive: number | undefined;
};

/**
 * Reads a response's head (RFC 9112), without the empty line behind it.
 * @throws SubgraphFailure when there is any doubt where the body ends
 */
export const readResponseHead = (text: string): ResponseHead => {
  const [statusLine, ...lines] = text.split('\r\n');
  const status = /^HTTP\/1\.([01]) (\d{3})(?: .*)?$/.exec(statusLine!);
  if (!status) throw notHttp('it has no status');
  const code = Number(status[2]);
  let mediaType = '';
  let retryAfter: string | undefined;
  let length: number | undefined;
  let chunked = false;
  let keepAlive: number | undefined = status[1] === '1' ? undefined : 0;

  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1 || line.includes('\n') || line.includes('\r')) throw notHttp('a header has no name');
    const value = line.slice(colon + 1).trim();
    switch (line.slice(0, colon).toLowerCase()) {
      case 'content-type':
        mediaType = value.replace(/\s*;.*$/, '').toLowerCase();
        break;
      case 'retry-after':
        retryAfter = value;
        break;
      case 'content-length': {
        const bytes = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
        if (Number.isNaN(bytes) || (length !== undefined && length !== bytes))
          throw notHttp('its length is not a number');
        length = bytes;
        break;
      }
      case 'transfer-encoding':
        if (chunked || value.toLowerCase() !== 'chunked') throw notHttp('its encoding is unknown');
        chunked = true;
        break;
      case 'content-encoding':
        if (!/^(?:identity|[\s,])*$/i.test(value)) throw notHttp('it is compressed, which was not asked for');
        break;
      case 'connection':
        if (/\bclose\b/i.test(value)) keepAlive = 0;
        break;
      case 'keep-alive': {
        const seconds = /\btimeout=(\d{1,6})/i.exec(value)?.[1];
        if (seconds !== undefined) keepAlive ??= Number(seconds) * 1000;
      }
    }
  }
  if (chunked && length !== undefined) throw notHttp('it has two lengths');
  const hasBody = code >= 200 && code !== 204 && code !== 304;
  const framing = !hasBody ? 'length' : chunked ? 'chunked' : length === undefined ? 'close' : 'length';
  return {
    status: code,
    mediaType,
    retryAfter,
    framing,
    length: hasBody && length !== undefined ? length : 0,
    keepAlive: framing === 'close' ? 0 : keepAlive,
  };
};
