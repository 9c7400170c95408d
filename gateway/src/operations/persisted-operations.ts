import { type FastifyRequest, type Log, RequestRefused } from '@media-graph/service';
import { WeightedCache } from '../planning/weighted-cache.ts';
import type { Authenticated } from '../security/authenticate.ts';
import { clientOf } from '../telemetry/client-of.ts';
import { hashOf, isHash } from './operation-manifest.ts';
import type { Safelists } from './safelists.ts';

/** Whether operations must be on a program's safelist: not at all, they are told the log, or nothing else is executed. */
export type SafelistMode = 'off' | 'log' | 'enforce';

type Options = {
  readonly mode: SafelistMode;
  /** Undefined where the mode is `off`. */
  readonly safelists: Pick<Safelists, 'textOf' | 'has'> | undefined;
  readonly log: Pick<Log, 'warn'>;
};

/** Parameters of a request as they came: a body, or a query string. */
type Parameters = Record<string, unknown>;

/** Bytes of texts that are kept for those who send hashes, and the longest that is. */
const mostKept = 10_000_000;
const longestKept = 100_000;
/** Different operations that are told the log in log-only mode. */
const mostTold = 1_000;

const refuse = (message: string): never => {
  throw new RequestRefused('BAD_REQUEST', message);
};

const readExtensions = (extensions: unknown): Parameters => {
  try {
    const read: unknown = typeof extensions === 'string' ? JSON.parse(extensions) : extensions;
    return typeof read === 'object' && read !== null ? (read as Parameters) : {};
  } catch {
    return refuse('The extensions are not JSON');
  }
};

/** The hash that a request names: Apollo's protocol, or GraphQL over HTTP's `documentId`. */
const hashIn = (parameters: Parameters): string | undefined => {
  const { documentId } = parameters;
  if (documentId !== undefined) {
    const hash = typeof documentId === 'string' ? documentId.replace(/^sha256:/, '') : '';
    return isHash(hash) ? hash : refuse('The documentId is not sha256: and 64 hexadecimal digits');
  }
  const { persistedQuery } = readExtensions(parameters.extensions);
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  const { version, sha256Hash } = persistedQuery as Parameters;
  if (version !== 1) refuse('Persisted operations have version 1 here');
  return isHash(sha256Hash) ? sha256Hash : refuse('The sha256Hash is not 64 hexadecimal digits');
};

/**
 * A hook that puts an operation's text in the place of its hash: one that was published for the program that asks, or,
 * where the safelist is not enforced, one that anybody has sent with its hash before (automatic persisted queries).
 */
export const persistedOperations = ({ mode, safelists, log }: Options) => {
  const kept = new WeightedCache<string>(mostKept);
  const told = new Set<string>();

  const textOf = (app: string, hash: string): string => {
    const text = safelists?.textOf(app, hash) ?? (mode === 'enforce' ? undefined : kept.get(hash));
    // The message is the protocol's: clients know it by that, and send the text.
    if (text === undefined) throw new RequestRefused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    return text;
  };
  const check = (app: string, text: string): void => {
    if (!safelists || safelists.has(app, text)) return;
    if (mode === 'enforce')
      throw new RequestRefused(
        'OPERATION_NOT_SAFELISTED',
        app === ''
          ? 'Only published operations are executed: name your program in apollographql-client-name'
          : 'This operation is not among those that were published for this program',
      );
    const operation = hashOf(text);
    const line = `${app} ${operation}`;
    if (told.has(line) || told.size >= mostTold) return;
    told.add(line);
    log.warn({ app: app.slice(0, 100), operation }, 'the operation is not safelisted');
  };

  return async (request: FastifyRequest): Promise<void> => {
    const parameters = (request.method === 'POST' ? request.body : request.query) as Parameters | null;
    if (typeof parameters !== 'object' || parameters === null) return;
    const hash = hashIn(parameters);
    const { query } = parameters;
    const app = clientOf(request, (request as Authenticated).viewer)?.name ?? '';
    if (typeof query === 'string' && query !== '') {
      if (hash !== undefined && hash !== hashOf(query)) refuse('The hash is not that of the text');
      check(app, query);
      if (hash !== undefined && query.length <= longestKept) kept.set(hash, query, 2 * query.length + 300);
    } else if (hash !== undefined) parameters.query = textOf(app, hash);
    if (hash === undefined) return;
    delete parameters.documentId;
    const { persistedQuery: _, ...others } = readExtensions(parameters.extensions);
    if (typeof parameters.extensions === 'string') parameters.extensions = JSON.stringify(others);
    else if (parameters.extensions !== undefined) parameters.extensions = others;
  };
};
