import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { operationCost } from './operation-cost.ts';
import { type SchemaCosts, schemaCosts } from './schema-costs.ts';

/** Costs that are kept for a document: its pages are asked for in few sizes. */
const maxKept = 20;

const typeName = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type);

/** Only whole numbers tell the size of a list, and only truth values whether a field is asked for. */
const deciding = new Set(['Int', 'Boolean']);

type Values = Readonly<Record<string, unknown>>;

const decidingValues = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Values,
): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (!deciding.has(typeName(type))) continue;
    const value = Object.hasOwn(given, name)
      ? given[name]
      : defaultValue && valueFromASTUntyped(defaultValue);
    if (typeof value === 'number' || typeof value === 'boolean') values[name] = value;
  }
  return values;
};

/** Counts what operations may cost over one supergraph, each kind of a document once. */
export class CostCounter {
  readonly #schema: GraphQLSchema;
  readonly #costs: SchemaCosts;
  readonly #kept = new WeakMap<DocumentNode, Map<string, number>>();

  constructor(supergraphSdl: string, apiSchema: GraphQLSchema) {
    this.#schema = apiSchema;
    this.#costs = schemaCosts(parse(supergraphSdl, { noLocation: true }));
  }

  /**
   * What the operation may cost at most; 0 if the document has none of the name.
   * @param document valid for the schema; the same object for the same text, to be counted once
   * @param variables as the client sent them
   */
  count(document: DocumentNode, operationName: string | null | undefined, variables: Values): number {
    const operation = getOperationAST(document, operationName);
    if (!operation) return 0;
    const values = decidingValues(operation, variables);
    const key = `${operationName ?? ''} ${JSON.stringify(values)}`;
    const kept = this.#kept.get(document) ?? new Map<string, number>();
    this.#kept.set(document, kept);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const cost = operationCost(document, operation, this.#schema, this.#costs, values);
    if (kept.size >= maxKept) kept.clear();
    kept.set(key, cost);
    return cost;
  }
}
