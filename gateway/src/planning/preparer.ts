import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import type { EngineLimits } from '../engine/engine-options.ts';
import { checkExpandedSize } from './check-expanded-size.ts';
import { type NormalisedOperation, normaliseOperation } from './normalise-operation.ts';
import { PlanningFailure } from './planning-failure.ts';

export interface Prepared extends NormalisedOperation {
  /** As the client wrote it: its variables have the client's names. */
  readonly operation: OperationDefinitionNode;
}

/** Normalises operations and remembers them for as long as their documents live. */
export class Preparer {
  readonly #schema: GraphQLSchema;
  readonly #keyFields: ReadonlySet<string>;
  readonly #limits: EngineLimits;
  readonly #known = new WeakMap<DocumentNode, Map<string, Prepared>>();

  constructor(schema: GraphQLSchema, keyFields: Iterable<string>, limits: EngineLimits) {
    this.#schema = schema;
    this.#keyFields = new Set(keyFields);
    this.#limits = limits;
  }

  /** @throws PlanningFailure */
  prepare(document: DocumentNode, operationName = '', incremental = false): Prepared {
    const key = `${operationName} ${incremental}`;
    const byKey = this.#known.get(document) ?? new Map<string, Prepared>();
    const known = byKey.get(key);
    if (known) return known;
    const operation = getOperationAST(document, operationName || undefined);
    if (!operation) throw new PlanningFailure('OPERATION_RESOLUTION_FAILURE', 'There is no such operation.');
    checkExpandedSize(document, operation, this.#limits);
    const normalised = normaliseOperation(document, operation, this.#schema, this.#keyFields, incremental);
    const prepared = { ...normalised, operation };
    this.#known.set(document, byKey.set(key, prepared));
    return prepared;
  }
}
