import type { Requirement } from '@media-graph/authorisation';
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { needsOf } from './authorisation/needs-of.ts';
import { checkExpandedSize, type ExpansionLimits } from './check-expanded-size.ts';
import { conditionsOf } from './conditions-of.ts';
import { decideConditions } from './decide-conditions.ts';
import type { SupergraphDescription } from './describe-supergraph.ts';
import { type NormalisedOperation, normaliseOperation } from './normalise-operation.ts';
import { PlanningFailure } from './planning-failure.ts';
import { writeOutFragments } from './write-out-fragments.ts';

/** What there is to know of an operation before its variables are known. */
export type PreparedOperation = Pick<NormalisedOperation, 'literals' | 'variables' | 'deferLabels'> & {
  /** As the client wrote it: its variables have the client's names. */
  readonly operation: OperationDefinitionNode;
  /** On which it hangs what of it a caller may read. */
  readonly needs: readonly Requirement[];
  /** The normalised operation with its conditions decided: equal for operations that can share a plan. */
  readonly textFor: (isTrue: (variable: string) => boolean) => string;
};

/** Normalises operations and remembers them for as long as their documents live. */
export class Preparer {
  readonly #schema: GraphQLSchema;
  readonly #supergraph: Pick<SupergraphDescription, 'keyFields' | 'keys' | 'protection'>;
  readonly #limits: ExpansionLimits;
  readonly #known = new WeakMap<DocumentNode, Map<string, PreparedOperation>>();

  constructor(
    schema: GraphQLSchema,
    supergraph: Pick<SupergraphDescription, 'keyFields' | 'keys' | 'protection'>,
    limits: ExpansionLimits,
  ) {
    this.#schema = schema;
    this.#supergraph = supergraph;
    this.#limits = limits;
  }

  /**
   * @param incremental whether `@defer` shall be kept
   * @throws PlanningFailure when there is no such operation, or it is too large
   */
  prepare(document: DocumentNode, operationName?: string | null, incremental = false): PreparedOperation {
    // No name is not an empty one, of which there is no operation.
    const key = JSON.stringify([operationName ?? null, incremental]);
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
    const { keyFields } = this.#supergraph;
    // A fragment that defers may stand in several places, of which each is a part of its own.
    const inPlaces = incremental && defers(document) ? writeOutFragments(document, operation) : operation;
    const normalised = normaliseOperation(document, inPlaces, this.#schema, keyFields, incremental);
    const { literals, variables, deferLabels } = normalised;
    const needs = needsOf(normalised.document, this.#schema, this.#supergraph);
    const prepared = {
      operation,
      needs,
      literals,
      variables,
      deferLabels,
      textFor: textFor(normalised.document),
    };
    this.#known.set(document, byKey.set(key, prepared));
    return prepared;
  }
}

const defers = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Directive({ name }) {
      found ||= name.value === 'defer';
    },
  });
  return found;
};

/** How many of an operation's texts are remembered, of which each condition doubles the number. */
const mostTexts = 64;

const textFor = (document: DocumentNode): PreparedOperation['textFor'] => {
  const conditions = conditionsOf(document);
  const decide = (isTrue: (variable: string) => boolean): string =>
    stripIgnoredCharacters(print(decideConditions(document, isTrue)));
  if (conditions.length === 0) {
    const text = decide(() => false);
    return () => text;
  }
  const known = new Map<string, string>();
  return (isTrue) => {
    const values = conditions.map((variable) => (isTrue(variable) ? '1' : '0')).join('');
    const text = known.get(values) ?? decide(isTrue);
    if (known.size < mostTexts) known.set(values, text);
    return text;
  };
};
