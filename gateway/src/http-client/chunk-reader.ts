import { notHttp } from './not-http.ts';

const maxLineBytes = 4 * 1024;

/** Reads a body in chunks (RFC 9112, 7.1). Trailers are passed over. */
export class ChunkReader {
  #state: 'size' | 'data' | 'data end' | 'trailer' | 'end' = 'size';
  /** What has come of a line. */
  #line = '';
  /** Bytes of the chunk that are still to come. */
  #left = 0;

  /**
   * Takes bytes of a connection; answers whether the body has ended with them.
   * @param take is called with from where to where there are bytes of the body
   * @throws SubgraphFailure when they are not chunks, or when more comes after the last
   */
  read(bytes: Buffer, from: number, take: (from: number, to: number) => void): boolean {
    let at = from;
    while (at < bytes.length) {
      if (this.#state === 'end') throw notHttp('more came than was announced');
      if (this.#state === 'data') {
        const to = Math.min(bytes.length, at + this.#left);
        take(at, to);
        this.#left -= to - at;
        at = to;
        if (this.#left === 0) this.#state = 'data end';
      } else {
        const end = bytes.indexOf('\n', at);
        this.#line += bytes.toString('latin1', at, end < 0 ? bytes.length : end);
        if (this.#line.length > maxLineBytes) throw notHttp('a line between chunks is too long');
        if (end < 0) return false;
        at = end + 1;
        this.#readLine(this.#line);
        this.#line = '';
      }
    }
    return this.#state === 'end';
  }

  #readLine(line: string): void {
    if (this.#state === 'size') {
      const digits = /^([\da-f]{1,8})[\t ]*(?:;[^\r]*)?\r$/i.exec(line)?.[1];
      if (digits === undefined) throw notHttp('a chunk has no size');
      this.#left = Number.parseInt(digits, 16);
      this.#state = this.#left === 0 ? 'trailer' : 'data';
    } else if (this.#state === 'data end') {
      if (line !== '\r') throw notHttp('a chunk is longer than its size');
      this.#state = 'size';
    } else if (line === '\r') {
      this.#state = 'end';
    }
  }
}
