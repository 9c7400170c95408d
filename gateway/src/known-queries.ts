import { type DocumentNode, getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Asked } from './execute-request.ts';
import { keptByDocument } from './kept-documents.ts';
import { shortHash } from './telemetry/short-hash.ts';

/** Different `Accept` headers that are remembered. */
const mostAccepted = 100;

type Body = {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
};

/** A document, and those of its operations that were asked for, by the name that was given. */
type Passed = {
  readonly document: DocumentNode;
  /** Of the text, as `shortHash` writes it. */
  readonly hash: string;
  readonly operations: Map<string | undefined, OperationDefinitionNode>;
};

/** A query that can be executed at once, and what Apollo Server would call the answer's media type. */
type KnownQuery = {
  readonly asked: Asked;
  readonly operation: string | undefined;
  /** As `shortHash` writes it. */
  readonly hash: string;
  readonly contentType: string;
};

/**
 * What has passed Apollo Server before, all its plugins included: a query of the same text, in the same shape of a
 * request, passes again, and need not be hashed, looked up and led through them.
 */
export class KnownQueries {
  readonly #passed = keptByDocument<Passed>();
  readonly #contentTypes = new Map<string, string>();

  /** An operation has been found valid and within all limits. */
  hasPassed(text: string, { document, operationName = undefined }: Asked, hash: string): void {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'query') return;
    const known = this.#passed.get(text) ?? { hash: shortHash(hash), document, operations: new Map() };
    known.operations.set(operationName ?? undefined, operation);
    this.#passed.set(text, known, document);
  }

  /** An answer with data was given this media type for an `Accept` header. */
  wasAnswered(accept: string | undefined, contentType: string | undefined): void {
    if (contentType && this.#contentTypes.size < mostAccepted)
      this.#contentTypes.set(accept ?? '', contentType);
  }

  /** Nothing where anything is not as it was, is no query, or asks for more than its data. */
  find(body: unknown, accept: string | undefined): KnownQuery | undefined {
    const { query, operationName, variables, extensions } = (body ?? {}) as Body;
    const contentType = this.#contentTypes.get(accept ?? '');
    if (!contentType || typeof query !== 'string' || extensions != null) return undefined;
    if (operationName != null && typeof operationName !== 'string') return undefined;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
    const passed = this.#passed.get(query);
    const operation = passed?.operations.get(operationName ?? undefined);
    if (!passed || !operation) return undefined;
    const asked = { document: passed.document, operationName, variables: variables as Asked['variables'] };
    return { asked, operation: operation.name?.value, hash: passed.hash, contentType };
  }
}
