import { type Data, isData, own } from '../values/data.ts';
import { parseJson } from '../values/exact-number.ts';
import { SubgraphFailure } from '../values/subgraph-failure.ts';
import { JsonReader, type ReadObject } from './json-reader.ts';

/** A subgraph's error as it came: nothing in it is trusted. */
export type AnsweredError = {
  readonly message: string;
  readonly code: string | undefined;
  /** Undefined if it tells none. */
  readonly path: readonly (string | number)[] | undefined;
  /** The error itself, to know it again. */
  readonly cause: unknown;
};

/** What a subgraph answered, as far as it is GraphQL: data may be anything that an object can hold. */
export type Answer = {
  readonly data: Data | null;
  readonly errors: readonly AnsweredError[];
};

/**
 * Reads what a subgraph answered.
 * @param read what its data should be; they may be otherwise
 * @throws SubgraphFailure when it is not a GraphQL answer
 */
export const readAnswer = (text: string, read: ReadObject): Answer => {
  const answer = readExpected(text, read) ?? readAny(text);
  if (!isData(answer)) throw invalid('not an object');
  const data = own(answer, 'data') ?? null;
  const errors = own(answer, 'errors') ?? [];
  if (data !== null && !isData(data)) throw invalid('data is not an object');
  if (!Array.isArray(errors)) throw invalid('errors is not a list');
  if (data === null && errors.length === 0) throw invalid('neither data nor errors');
  return { data, errors: errors.map(readError) };
};

/** Reads an answer that is as most are: its data come first, and are what was asked for. */
const readExpected = (text: string, read: ReadObject): unknown => {
  try {
    const json = new JsonReader(text);
    json.expect('{"data":');
    const data = json.value(read);
    if (json.at === text.length - 1) {
      json.expect('}');
      return { data };
    }
    const answer = parseJson(`{"data":0${text.slice(json.at)}`) as Data;
    if (answer.data === 0) answer.data = data;
    return answer;
  } catch {
    return undefined;
  }
};

const readAny = (text: string): unknown => {
  try {
    // A byte order mark may be ignored (RFC 8259, 8.1).
    return parseJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    throw invalid('not JSON');
  }
};

const readError = (error: unknown): AnsweredError => {
  const fields = isData(error) ? error : {};
  const message = own(fields, 'message');
  const extensions = own(fields, 'extensions');
  const code = isData(extensions) ? own(extensions, 'code') : undefined;
  const path = own(fields, 'path');
  const isPath =
    Array.isArray(path) &&
    path.length > 0 &&
    path.every((step) => typeof step === 'string' || Number.isInteger(step));
  return {
    message: typeof message === 'string' ? message : '',
    code: typeof code === 'string' ? code : undefined,
    path: isPath ? path : undefined,
    cause: error,
  };
};

const invalid = (what: string) =>
  new SubgraphFailure('SUBGRAPH_INVALID_ANSWER', `The answer is not GraphQL: ${what}.`);
