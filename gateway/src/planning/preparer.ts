import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import { checkExpandedSize, type ExpansionLimits } from './check-expanded-size.ts';
import { type NormalisedOperation, normaliseOperation } from './normalise-operation.ts';
import { PlanningFailure } from './planning-failure.ts';

/** A normalised operation beside the client's own. */
export type PreparedOperation = NormalisedOperation & {
  /** As the client wrote it: its variables have the client's names. */
  readonly operation: OperationDefinitionNode;
};

/** Normalises operations and remembers them for as long as their documents live. */
export class Preparer {
  readonly #schema: GraphQLSchema;
  readonly #keyFields: ReadonlySet<string>;
  readonly #limits: ExpansionLimits;
  readonly #known = new WeakMap<DocumentNode, Map<string, PreparedOperation>>();

  constructor(schema: GraphQLSchema, keyFields: Iterable<string>, limits: ExpansionLimits) {
    this.#schema = schema;
    this.#keyFields = new Set(keyFields);
    this.#limits = limits;
  }

  /**
   * @param incremental whether `@defer` shall be kept
   * @throws PlanningFailure when there is no such operation, or it is too large
   */
  prepare(document: DocumentNode, operationName?: string | null, incremental = false): PreparedOperation {
    const key = `${operationName ?? ''} ${incremental}`;
    const byKey = this.#known.get(document) ?? new Map<string, PreparedOperation>();
    const known = byKey.get(key);
    if (known) return known;
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      const message =
        operationName == null ? 'Say which operation, by its name.' : 'There is no operation of this name.';
      throw new PlanningFailure('OPERATION_RESOLUTION_FAILURE', message);
    }
    checkExpandedSize(document, operation, this.#limits);
    const normalised = normaliseOperation(document, operation, this.#schema, this.#keyFields, incremental);
    const prepared = { ...normalised, operation };
    this.#known.set(document, byKey.set(key, prepared));
    return prepared;
  }
}
