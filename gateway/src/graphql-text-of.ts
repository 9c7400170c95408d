import { SubgraphFailure } from './engine/values/subgraph-failure.ts';
import type { HttpResponse } from './http-client/response-reader.ts';

/**
 * The GraphQL answer that a subgraph's response holds, as text. Where the status says that there is one it is only
 * looked at by the engine.
 * @throws SubgraphFailure that tells what came instead
 */
export const graphqlTextOf = ({ head, text }: HttpResponse): string => {
  const { status, mediaType, retryAfter } = head;
  const isJson = /^[^/]+\/(?:[^/]+\+)?json$/.test(mediaType);
  const promisesAnswer = status >= 200 && status < 300 && status !== 204 && status !== 205;
  // Who is not let in with 401 is the gateway: its caller would take that for a word on his own token.
  if (isJson && (promisesAnswer || (status !== 401 && holdsAnswer(text)))) return text;
  if (promisesAnswer)
    throw new SubgraphFailure('SUBGRAPH_INVALID_ANSWER', 'The subgraph did not answer in JSON.');
  throw new SubgraphFailure(
    isAway.has(status) ? 'SUBGRAPH_UNREACHABLE' : 'SUBGRAPH_INVALID_ANSWER',
    `The subgraph answered with HTTP status ${status}${retryAfter ? askedAgain(retryAfter) : ''}.`,
    undefined,
    status === 429 || !isAway.has(status) ? undefined : 'turned-away',
  );
};

/** Too many requests, or nobody there who could answer. */
const isAway: ReadonlySet<number> = new Set([429, 502, 503, 504]);

// Errors come with a status of their own, and data beside them are as good as others.
const holdsAnswer = (text: string): boolean => {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
  } catch {
    return false;
  }
};

/** @param retryAfter seconds or a date (RFC 9110, 10.2.3) */
const askedAgain = (retryAfter: string): string => {
  if (/^\d{1,9}$/.test(retryAfter)) return ` and may be asked again in ${Number(retryAfter)} s`;
  const date = new Date(retryAfter);
  return Number.isNaN(date.getTime()) ? '' : ` and may be asked again at ${date.toISOString()}`;
};
