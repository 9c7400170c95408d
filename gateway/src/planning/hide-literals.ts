import {
  type DocumentNode,
  type GraphQLSchema,
  isValueNode,
  Kind,
  parseType,
  print,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isCustomScalar, literalType } from './literal-type.ts';
import { mapFetches } from './map-fetches.ts';
import type { Plan, PlannedFetch } from './plan.ts';
import { usedVariables } from './used-variables.ts';

/** An operation whose literals of custom scalars are variables, and what puts them back into its plan. */
export type HiddenLiterals = {
  readonly document: DocumentNode;
  readonly putBack: (plan: Plan) => Plan;
};

/**
 * Takes the literals of custom scalars out of an operation: planners read and write them again, and lose on the way the
 * digits of large numbers, or what was an enum's value and what a string. Defaults and directives of variables go with
 * them, for plans do not hang on those.
 */
export const hideLiterals = (document: DocumentNode, schema: GraphQLSchema): HiddenLiterals => {
  const literals = new Map<string, ValueNode>();
  /** Equal literals are one variable: two fields that must be the same field stay so. */
  const hiddenAs = new Map<string, VariableNode>();
  const definitions: VariableDefinitionNode[] = [];
  const typeInfo = new TypeInfo(schema);
  const hidden: DocumentNode = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      enter(node) {
        if (node.kind === Kind.VARIABLE_DEFINITION) return bareVariable(node);
        if (!isValueNode(node) || node.kind === Kind.VARIABLE) return undefined;
        const type = literalType(node, typeInfo);
        if (!type || !isCustomScalar(node, type)) return undefined;
        const text = `${type} ${print(node)}`;
        const same = hiddenAs.get(text);
        if (same) return same;
        const variable: VariableNode = {
          kind: Kind.VARIABLE,
          name: { kind: Kind.NAME, value: `_literal${literals.size}` },
        };
        hiddenAs.set(text, variable);
        literals.set(variable.name.value, node);
        const inputType = parseType(String(type), { noLocation: true });
        definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: inputType });
        return variable;
      },
    }),
  );
  const known = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const putBackInto = (fetch: PlannedFetch): PlannedFetch => {
    const selection = visit(fetch.selection, { Variable: ({ name }) => literals.get(name.value) });
    const used = usedVariables([selection]);
    // A literal may have variables in it, which the planner has not seen; and defaults are literals, too.
    const own = known.filter(({ variable }) => used.has(variable.name.value));
    // The planner's own: arguments that come from a context.
    const names = new Set([...literals.keys(), ...known.map(({ variable }) => variable.name.value)]);
    const added = fetch.variables.filter(({ variable }) => !names.has(variable.name.value));
    return { ...fetch, selection, variables: [...own, ...added] };
  };
  const withMore = visit(hidden, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [...(operation.variableDefinitions ?? []), ...definitions],
    }),
  });
  return { document: withMore, putBack: (plan) => mapFetches(plan, putBackInto) };
};

const bareVariable = ({
  defaultValue,
  directives: _,
  ...definition
}: VariableDefinitionNode): VariableDefinitionNode => {
  const { type } = definition;
  // With a default it may stand where null may not.
  const isSure = defaultValue && defaultValue.kind !== Kind.NULL && type.kind !== Kind.NON_NULL_TYPE;
  return isSure ? { ...definition, type: { kind: Kind.NON_NULL_TYPE, type } } : definition;
};
