import { SubgraphFailure } from '../engine/values/failure.ts';
import { ChunkReader } from './chunk-reader.ts';
import { notHttp } from './not-http.ts';
import { type AnswerHead, readAnswerHead } from './read-response-head.ts';

/** What a subgraph answered over HTTP. */
export type HttpAnswer = {
  readonly head: AnswerHead;
  /** The body, which is taken to be UTF-8. */
  readonly text: string;
};

const MOST_HEAD = 16 * 1024;

/** Reads one response from the bytes of a connection. */
export class AnswerReader {
  readonly #mostBytes: number;
  #beginning: Buffer | undefined;
  #head: AnswerHead | undefined;
  #chunks: ChunkReader | undefined;
  #parts: Buffer[] = [];
  #size = 0;

  /** @param mostBytes of the body */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /**
   * Takes the next bytes, of which it keeps no hold; answers the response if it ends with them.
   * @throws SubgraphFailure when they are not HTTP, or too many
   */
  read(bytes: Buffer): HttpAnswer | undefined {
    if (this.#head) return this.#readBody(this.#head, bytes, 0);
    const all = this.#beginning ? Buffer.concat([this.#beginning, bytes]) : bytes;
    let at = 0;
    for (;;) {
      const end = all.indexOf('\r\n\r\n', at);
      if (end < 0) break;
      const head = readAnswerHead(all.toString('latin1', at, end));
      at = end + 4;
      // What is not final goes before what is (RFC 9110, 15.2).
      if (head.status < 200) continue;
      this.#head = head;
      return this.#readBody(head, all, at);
    }
    if (all.length > MOST_HEAD) throw notHttp('its head is too long');
    this.#beginning = Buffer.from(all.subarray(at));
    return undefined;
  }

  /** Tells that the connection has ended; answers the response if it ends with that. */
  end(): HttpAnswer | undefined {
    return this.#head?.framing === 'close' ? this.#answer(this.#head) : undefined;
  }

  #readBody(head: AnswerHead, bytes: Buffer, at: number): HttpAnswer | undefined {
    if (head.framing === 'chunked') {
      this.#chunks ??= new ChunkReader();
      const ended = this.#chunks.read(bytes, at, (from, to) => this.#take(bytes, from, to));
      return ended ? this.#answer(head) : undefined;
    }
    const size = this.#size + bytes.length - at;
    if (head.framing === 'length') {
      this.#expectRoom(head.length);
      if (size > head.length) throw notHttp('more came than was announced');
      // Nearly always all of it comes at once.
      if (size === head.length && this.#size === 0) return { head, text: bytes.toString('utf8', at) };
    }
    this.#take(bytes, at, bytes.length);
    return head.framing === 'length' && size === head.length ? this.#answer(head) : undefined;
  }

  #take(bytes: Buffer, from: number, to: number): void {
    this.#size += to - from;
    this.#expectRoom(this.#size);
    this.#parts.push(Buffer.from(bytes.subarray(from, to)));
  }

  #expectRoom(size: number): void {
    if (size > this.#mostBytes)
      throw new SubgraphFailure('ANSWER_TOO_LARGE', "The subgraph's answer is too large.");
  }

  #answer(head: AnswerHead): HttpAnswer {
    return { head, text: Buffer.concat(this.#parts).toString() };
  }
}
