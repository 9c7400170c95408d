import type { Data } from '../values/data.ts';
import { type ExactNumber, parseJson, readNumber } from '../values/exact-number.ts';

/** Reads an object of which it is known what should stand in it. @throws where something else does */
export type ReadObject = (json: JsonReader) => Data;

// Characters, by their codes.
const quote = 34;
const comma = 44;
const zero = 48;
const nine = 57;
const openList = 91;
const backslash = 92;
const endList = 93;
const openObject = 123;
const endObject = 125;

/** Characters from which on JSON.parse reads a string faster. */
const longString = 256;

/** Thrown where a text is not as expected: often, and without need of a stack. */
const unexpected = new Error('The text is not as expected.');

// The codes of all texts stand in the same memory, one after the other: a text is read at one go.
const codes = new Uint16Array(256 * 1024);
const memory = Buffer.from(codes.buffer);

/**
 * Reads JSON text from its start to its end, without white space between its parts, as machines write it. What
 * it accepts is JSON; what it does not may be JSON nevertheless.
 *
 * Generated code looks at `codes` itself: the character at `at` is the next to be read, and there is a 0 behind
 * the last. All readers have the same `codes`, those of the text that was last begun: none may be used after an
 * `await`, nor two in turns.
 */
export class JsonReader {
  readonly text: string;
  readonly codes = codes;
  at = 0;

  /** @throws when the text is so long that nothing would be gained */
  constructor(text: string) {
    if (text.length >= codes.length) throw unexpected;
    this.text = text;
    memory.write(text, 'utf16le');
    codes[text.length] = 0;
  }

  /** An object, null, or a list of such. @param read for each object */
  value(read: ReadObject): unknown {
    switch (codes[this.at]) {
      case openObject:
        return read(this);
      case openList:
        return this.#list(read);
      default:
        return this.#word('null', null);
    }
  }

  /** A value of a scalar type, whatever that may be. */
  scalar(): unknown {
    switch (codes[this.at]) {
      case quote:
        return this.#string();
      case openList:
        return this.#list(undefined);
      case 102:
        return this.#word('false', false);
      case 110:
        return this.#word('null', null);
      case 116:
        return this.#word('true', true);
      case openObject:
        return this.#object();
      default:
        return this.#number();
    }
  }

  /** The name of a type, if it is one. @param last the one that stood here before: it is mostly the same */
  typeName(last: unknown): unknown {
    if (typeof last !== 'string') return keep(this.scalar());
    const start = this.at + 1;
    const end = start + last.length;
    if (codes[this.at] !== quote || codes[end] !== quote) return keep(this.scalar());
    for (let index = start; index < end; index++)
      if (codes[index] !== last.charCodeAt(index - start)) return keep(this.#string());
    this.at = end + 1;
    return last;
  }

  /** Passes over a text that must stand here. */
  expect(text: string): void {
    if (!this.text.startsWith(text, this.at)) throw unexpected;
    this.at += text.length;
  }

  /** Leaves the text to others. */
  refuse(): never {
    throw unexpected;
  }

  #list(read: ReadObject | undefined): unknown[] {
    if (codes[++this.at] === endList) {
      this.at++;
      return [];
    }
    // A list that grows takes room for many more.
    const first = this.#item(read);
    if (this.#ends()) return [first];
    const second = this.#item(read);
    if (this.#ends()) return [first, second];
    const third = this.#item(read);
    if (this.#ends()) return [first, second, third];
    const list = [first, second, third];
    do list.push(this.#item(read));
    while (!this.#ends());
    return list;
  }

  #item(read: ReadObject | undefined): unknown {
    return read ? this.value(read) : this.scalar();
  }

  #ends(): boolean {
    const code = codes[this.at++];
    if (code !== comma && code !== endList) throw unexpected;
    return code === endList;
  }

  #word<Value>(word: string, value: Value): Value {
    this.expect(word);
    return value;
  }

  #string(): string {
    const start = this.at + 1;
    const far = start + longString;
    let end = start;
    let code = codes[end]!;
    while (code !== quote && code !== backslash && code > 31 && end < far) {
      code = codes[++end]!;
    }
    if (code !== quote) return this.#longString();
    this.at = end + 1;
    return this.text.slice(start, end);
  }

  // With what is escaped in it, or may not stand in it.
  #longString(): string {
    const start = this.at;
    this.#passString();
    return JSON.parse(this.text.slice(start, this.at));
  }

  #passString(): void {
    const start = this.at;
    let end = start;
    let escapes = 0;
    do {
      end = this.text.indexOf('"', end + 1);
      if (end < 0) throw unexpected;
      escapes = 0;
      while (codes[end - 1 - escapes] === backslash) escapes++;
    } while (escapes % 2 === 1);
    this.at = end + 1;
  }

  #number(): number | ExactNumber {
    const start = this.at;
    let value = 0;
    let end = start;
    let code = codes[end]!;
    for (; code >= zero && code <= nine; code = codes[++end]!) value = value * 10 + code - zero;
    const digits = end - start;
    // Nearly all numbers are short and have no fraction.
    if (
      (code === comma || code === endObject) &&
      digits > 0 &&
      digits < 16 &&
      (digits === 1 || codes[start] !== zero)
    ) {
      this.at = end;
      return value;
    }
    number.lastIndex = start;
    if (!number.test(this.text)) throw unexpected;
    this.at = number.lastIndex;
    return readNumber(this.text.slice(start, this.at));
  }

  #object(): unknown {
    const start = this.at;
    let depth = 0;
    do {
      const code = codes[this.at];
      if (!code) throw unexpected;
      if (code === quote) this.#passString();
      else {
        if (code === openObject) depth++;
        if (code === endObject) depth--;
        this.at++;
      }
    } while (depth > 0);
    return parseJson(this.text.slice(start, this.at));
  }
}

// A part of a text keeps all of the text in memory. Names of types outlive it, so they are copied, each but once.
const names = new Map<unknown, unknown>();
const keep = (name: unknown): unknown => {
  const known = names.get(name);
  if (known !== undefined || typeof name !== 'string') return known ?? name;
  const copy: string = JSON.parse(JSON.stringify(name));
  // A subgraph may make up names without end.
  if (names.size < 1000) names.set(copy, copy);
  return copy;
};

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
