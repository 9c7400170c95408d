import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isScalarType,
  isSpecifiedScalarType,
  isValueNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type ExecuteOperation, prepareOperation } from './prepare-operation.ts';
import { RequestErrors } from './request-errors.ts';

type Known = { readonly document: DocumentNode; readonly operations: Map<string, ExecuteOperation> };

/** Of all texts that are kept, in characters: what is made of one takes a hundred times as much memory. */
const mostCharacters = 1_000_000;
/** What is longer is read anew each time. */
const longest = 20_000;

const read = (schema: GraphQLSchema, text: string): DocumentNode => {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    throw new RequestErrors('GRAPHQL_PARSE_FAILED', [error as GraphQLError]);
  }
  const errors = validate(schema, document);
  if (errors.length > 0) throw new RequestErrors(codeOf(schema, document, errors), errors);
  return document;
};

/** The literals of scalars that are not GraphQL's own. */
const customLiterals = (schema: GraphQLSchema, document: DocumentNode): ReadonlySet<ASTNode> => {
  const found = new Set<ASTNode>();
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      enter(node) {
        const type = getNamedType(typeInfo.getInputType());
        if (isValueNode(node) && isScalarType(type) && !isSpecifiedScalarType(type)) found.add(node);
      },
    }),
  );
  return found;
};

// What such a scalar takes no gateway knows: where nothing else is wrong, as with 1 for a Date, the caller is told.
const codeOf = (schema: GraphQLSchema, document: DocumentNode, errors: readonly GraphQLError[]): string => {
  const literals = customLiterals(schema, document);
  const isValue = ({ nodes }: GraphQLError): boolean => nodes?.[0] !== undefined && literals.has(nodes[0]);
  return errors.every(isValue) ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
};

const prepare = (
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
): ExecuteOperation => {
  const operation = getOperationAST(document, name);
  if (operation && schema.getRootType(operation.operation))
    return prepareOperation(schema, document, operation);
  const message = operation
    ? `There are no operations of the kind ${operation.operation}`
    : name === undefined
      ? 'Say which operation'
      : `There is no operation "${name}"`;
  throw new RequestErrors('OPERATION_RESOLUTION_FAILURE', [new GraphQLError(message)]);
};

/**
 * What makes operations of texts: parsed, validated and prepared once, and kept for the next time; the text that was
 * not asked for longest is given up.
 *
 * @returns a function that throws RequestErrors for a text that cannot be executed
 */
export const documentCache = (schema: GraphQLSchema) => {
  const documents = new Map<string, Known>();
  let characters = 0;
  const keep = (text: string, known: Known): void => {
    documents.set(text, known);
    characters += text.length;
    for (const [oldest] of documents) {
      if (characters <= mostCharacters) return;
      documents.delete(oldest);
      characters -= oldest.length;
    }
  };
  const documentOf = (text: string): Known => {
    const known = documents.get(text);
    if (known) {
      // The last asked for is the last to be given up.
      documents.delete(text);
      documents.set(text, known);
      return known;
    }
    const fresh = { document: read(schema, text), operations: new Map() };
    if (text.length <= longest) keep(text, fresh);
    return fresh;
  };
  return (text: string, operationName: string | undefined): ExecuteOperation => {
    const { document, operations } = documentOf(text);
    const operation = operations.get(operationName ?? '') ?? prepare(schema, document, operationName);
    operations.set(operationName ?? '', operation);
    return operation;
  };
};
