import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../planning/fragments-of.ts';

/** Fields of Query or Mutation in one operation, each of them a statement or a transaction of its own. */
const maxRootFields = 50;

const rootFields = (document: DocumentNode, operation: OperationDefinitionNode): number => {
  const fragments = fragmentsOf(document);
  const visited = new Set<string>();
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      const name = selection.name.value;
      if (visited.has(name)) return sum;
      visited.add(name);
      return sum + count(fragments.get(name)!.selectionSet);
    }, 0);
  return count(operation.selectionSet);
};

const counted = new WeakMap<OperationDefinitionNode, number>();

/** @throws GraphQLError with OPERATION_TOO_COMPLEX */
export const limitRootFields = (document: DocumentNode, operation: OperationDefinitionNode): void => {
  const count = counted.get(operation) ?? rootFields(document, operation);
  counted.set(operation, count);
  if (count > maxRootFields)
    throw new GraphQLError(`The operation has more than ${maxRootFields} fields at its root`, {
      extensions: { code: 'OPERATION_TOO_COMPLEX', http: { status: 400 } },
    });
};
