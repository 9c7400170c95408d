import {
  type ArgumentNode,
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isValueNode,
  Kind,
  type OperationDefinitionNode,
  parseType,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { checkFinite } from './check-finite.ts';
import { directiveArgument } from './directive-argument.ts';
import { directiveText } from './directive-text.ts';
import { internalKeys } from './internal-keys.ts';
import { isCustomScalar, literalType } from './literal-type.ts';
import { literalValue } from './literal-value.ts';
import { usedFragments } from './used-fragments.ts';

/** An operation freed of what does not matter to its plan: its name, its literals, hazardous names. */
export type NormalisedOperation = {
  /** The operation and the fragments it uses. */
  readonly document: DocumentNode;
  /** Values of the variables that took the place of literals. */
  readonly literals: ReadonlyMap<string, unknown>;
  /** Name of a variable here → what the client calls it. */
  readonly variables: ReadonlyMap<string, string>;
  /** Label of a deferred fragment here → the client's label, if it gave one. */
  readonly deferLabels: ReadonlyMap<string, string | undefined>;
};

const hazardousVariable = /^(_\d+$|_client_|representations|contextualArgument|__batch_reps_)/;
const variableName = (name: string): string => (hazardousVariable.test(name) ? `_client_${name}` : name);

/**
 * Normalises one operation of a valid document.
 * @param incremental whether `@defer` shall be kept
 * @throws PlanningFailure when it has a number that cannot be represented
 */
export const normaliseOperation = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  keyFields: ReadonlySet<string>,
  incremental = false,
): NormalisedOperation => {
  const literals = new Map<string, unknown>();
  const hoisted = new Map<string, VariableDefinitionNode>();
  const variables = new Map<string, string>();
  for (const { variable } of operation.variableDefinitions ?? []) {
    variables.set(variableName(variable.name.value), variable.name.value);
  }
  const keyOf = internalKeys(keyFields);
  const deferLabels = new Map<string, string | undefined>();
  const typeInfo = new TypeInfo(schema);

  const hoist = (node: ValueNode): ValueNode | undefined => {
    // Of a list its items become variables: `TypeInfo` knows their type here already, and not the list's.
    const type = node.kind === Kind.LIST ? undefined : typeInfo.getInputType();
    const value = type ? literalValue(node, type) : undefined;
    if (!type || value === undefined) return undefined;
    // Two fields that must be the same field, and are by their equal literals, must stay so.
    const known = `${type} ${JSON.stringify(value)}`;
    const definition = hoisted.get(known) ?? variableDefinition(`_${hoisted.size}`, String(type));
    hoisted.set(known, definition);
    literals.set(definition.variable.name.value, value);
    return definition.variable;
  };

  let inArgument = false;
  /** A literal of a custom scalar that stays as it is written: what stands in it is of no type that is known. */
  let whole: ASTNode | undefined;
  let inDirective = false;
  // What is asked about the schema is not planned, and stays as it is but for the names of variables.
  let aboutSchema = 0;
  const visitor = visitWithTypeInfo(typeInfo, {
    enter(node: ASTNode) {
      if (asksAboutSchema(node)) aboutSchema++;
      switch (node.kind) {
        case Kind.DIRECTIVE:
          inDirective = true;
          return undefined;
        case Kind.ARGUMENT:
          inArgument = true;
          return undefined;
        case Kind.VARIABLE:
          return renameVariable(node);
        case Kind.INT:
        case Kind.FLOAT:
          checkFinite(node, typeInfo);
      }
      if (whole || !inArgument || inDirective || aboutSchema || !isLiteral(node)) return undefined;
      const variable = hoist(node);
      if (!variable && isCustomScalar(node, literalType(node, typeInfo))) whole = node;
      return variable;
    },
    leave(node: ASTNode) {
      if (node === whole) whole = undefined;
      if (node.kind === Kind.ARGUMENT) inArgument = false;
      if (node.kind === Kind.DIRECTIVE) {
        inDirective = false;
        return node.name.value === 'defer' ? (incremental ? labelDefer(node, deferLabels) : null) : undefined;
      }
      if (asksAboutSchema(node)) aboutSchema--;
      else if (node.kind === Kind.FIELD && !aboutSchema) return renameField(node, keyOf(node));
      return undefined;
    },
  });

  const fragments = usedFragments(document, operation).map((fragment) => visit(fragment, visitor));
  const { name: _, ...anonymous } = operation;
  const visited = visit(anonymous as OperationDefinitionNode, visitor);
  const variableDefinitions = [...(visited.variableDefinitions ?? []), ...hoisted.values()];
  const definitions = [{ ...visited, variableDefinitions }, ...fragments];
  return {
    document: { kind: Kind.DOCUMENT, definitions },
    literals,
    variables,
    deferLabels,
  };
};

const asksAboutSchema = (node: ASTNode): boolean =>
  node.kind === Kind.FIELD
    ? node.name.value.startsWith('__') && node.name.value !== '__typename'
    : node.kind === Kind.FRAGMENT_DEFINITION && node.typeCondition.name.value.startsWith('__');

const renameVariable = (node: VariableNode): VariableNode | undefined => {
  const name = variableName(node.name.value);
  return name === node.name.value ? undefined : { ...node, name: { kind: Kind.NAME, value: name } };
};

// An alias that says the field's own name goes: the Rust planner takes the two for different fields.
const renameField = ({ alias, ...node }: FieldNode, key: string): FieldNode | undefined => {
  if (key === node.name.value) return alias && node;
  return key === alias?.value ? undefined : { ...node, alias: { kind: Kind.NAME, value: key } };
};

// The planner tells deferred parts by their labels, which clients need not give.
const labelDefer = (node: DirectiveNode, labels: Map<string, string | undefined>): DirectiveNode | null => {
  const condition = directiveArgument(node, 'if');
  if (condition?.kind === Kind.BOOLEAN && !condition.value) return null;
  const label = `_${labels.size}`;
  labels.set(label, directiveText(node, 'label'));
  const given = [argument('label', { kind: Kind.STRING, value: label })];
  if (condition?.kind === Kind.VARIABLE) given.push(argument('if', condition));
  return { ...node, arguments: given };
};

const argument = (name: string, value: ValueNode): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value,
});

const isLiteral = (node: ASTNode): node is ValueNode => isValueNode(node) && node.kind !== Kind.VARIABLE;

const variableDefinition = (name: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: parseType(type, { noLocation: true }),
});
