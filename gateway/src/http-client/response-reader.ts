import { SubgraphFailure } from '../engine/values/subgraph-failure.ts';
import { ChunkReader } from './chunk-reader.ts';
import { notHttp } from './not-http.ts';
import { type ResponseHead, readResponseHead } from './read-response-head.ts';

/** What a server responded. */
export type HttpResponse = {
  readonly head: ResponseHead;
  /** The body, which is taken to be UTF-8. */
  readonly text: string;
};

const maxHeadBytes = 16 * 1024;
const begin = 'HTTP/1.';

/** Reads one response from the bytes of a connection. */
export class ResponseReader {
  readonly #maxBytes: number;
  #beginning: Buffer | undefined;
  #head: ResponseHead | undefined;
  #chunks: ChunkReader | undefined;
  #body: Buffer[] = [];
  #size = 0;

  /** @param maxBytes of the body */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Whether anything has come. */
  get hasBegun(): boolean {
    return this.#beginning !== undefined || this.#head !== undefined;
  }

  /**
   * Takes the next bytes, of which it keeps no hold; returns the response if it ends with them.
   * @throws SubgraphFailure when they are not HTTP, or too many
   */
  read(bytes: Buffer): HttpResponse | undefined {
    if (this.#head) return this.#readBody(this.#head, bytes, 0);
    const all = this.#beginning ? Buffer.concat([this.#beginning, bytes]) : bytes;
    let at = 0;
    for (;;) {
      const end = all.indexOf('\r\n\r\n', at);
      if (end < 0) break;
      const head = readResponseHead(all.toString('latin1', at, end));
      at = end + 4;
      // What is not final goes before what is (RFC 9110, 15.2).
      if (head.status < 200) continue;
      this.#head = head;
      return this.#readBody(head, all, at);
    }
    // Whoever talks of something else may well wait for us to go on.
    if (!begin.startsWith(all.toString('latin1', at, at + begin.length)))
      throw notHttp('it begins with something else');
    if (all.length > maxHeadBytes) throw notHttp('its head is too long');
    this.#beginning = Buffer.from(all.subarray(at));
    return undefined;
  }

  /** Tells that the connection has ended; returns the response if it ends with that. */
  end(): HttpResponse | undefined {
    return this.#head?.framing === 'close' ? this.#response(this.#head) : undefined;
  }

  #readBody(head: ResponseHead, bytes: Buffer, at: number): HttpResponse | undefined {
    if (head.framing === 'chunked') {
      this.#chunks ??= new ChunkReader();
      const ended = this.#chunks.read(bytes, at, (from, to) => this.#take(bytes, from, to));
      return ended ? this.#response(head) : undefined;
    }
    const size = this.#size + bytes.length - at;
    if (head.framing === 'length') {
      this.#limit(head.length);
      if (size > head.length) throw notHttp('more came than was announced');
      // Nearly always all of it comes at once.
      if (size === head.length && this.#size === 0) return { head, text: bytes.toString('utf8', at) };
    }
    this.#take(bytes, at, bytes.length);
    return head.framing === 'length' && size === head.length ? this.#response(head) : undefined;
  }

  #take(bytes: Buffer, from: number, to: number): void {
    this.#size += to - from;
    this.#limit(this.#size);
    this.#body.push(Buffer.from(bytes.subarray(from, to)));
  }

  #limit(size: number): void {
    if (size > this.#maxBytes)
      throw new SubgraphFailure('ANSWER_TOO_LARGE', "The subgraph's answer is too large.");
  }

  #response(head: ResponseHead): HttpResponse {
    return { head, text: Buffer.concat(this.#body).toString() };
  }
}
