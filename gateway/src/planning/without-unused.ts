import { type DocumentNode, Kind } from 'graphql';
import { operationOf } from './operation-of.ts';
import { usedFragments } from './used-fragments.ts';
import { usedVariables } from './used-variables.ts';

/** A document of one operation without the fragments and variables that it does not use, or no longer. */
export const withoutUnused = (document: DocumentNode): DocumentNode => {
  const operation = operationOf(document);
  const fragments = usedFragments(document, operation);
  const used = usedVariables([operation, ...fragments]);
  const variableDefinitions =
    operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [];
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions }, ...fragments] };
};
