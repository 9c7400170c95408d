import {
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type ObjectValueNode,
  type SelectionSetNode,
} from 'graphql';
import { directiveArgument } from '../directive-argument.ts';
import { directiveText } from '../directive-text.ts';
import { objectTypesOf } from '../object-types-of.ts';
import { parseFieldSet } from '../parse-field-set.ts';

export type FieldOfType = readonly [type: string, field: string];

/**
 * The fields that are read so that an object's field can be answered: what it `@requires`, and what its arguments take
 * from a context.
 *
 * @param schema of the whole supergraph, with its directives
 */
export const readFor = (schema: GraphQLSchema, type: GraphQLObjectType, name: string): FieldOfType[] =>
  // A subgraph that knows the interface as an object says on the interface what it requires.
  [type, ...type.getInterfaces()]
    .flatMap((one) => one.getFields()[name]?.astNode?.directives ?? [])
    .filter((directive) => directive.name.value === 'join__field')
    .flatMap((join) => {
      const requires = directiveText(join, 'requires');
      return [
        ...(requires ? fieldsIn(parseFieldSet(requires), [type], schema) : []),
        ...contextsOf(join).flatMap((context) => fromContext(context, schema)),
      ];
    });

const fieldsIn = (
  { selections }: SelectionSetNode,
  types: readonly GraphQLObjectType[],
  schema: GraphQLSchema,
): FieldOfType[] =>
  selections.flatMap((selection): FieldOfType[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      return fieldsIn(selection.selectionSet, condition ? objectTypesOf(schema, condition) : types, schema);
    }
    const { name, selectionSet } = selection;
    return types.flatMap((type): FieldOfType[] => {
      const field = type.getFields()[name.value];
      if (!field) return [];
      const below = objectTypesOf(schema, getNamedType(field.type));
      return [[type.name, name.value], ...(selectionSet ? fieldsIn(selectionSet, below, schema) : [])];
    });
  });

const contextsOf = (join: ConstDirectiveNode): ObjectValueNode[] => {
  const value = directiveArgument(join, 'contextArguments');
  return value?.kind === Kind.LIST ? value.values.filter((one) => one.kind === Kind.OBJECT) : [];
};

const fromContext = ({ fields }: ObjectValueNode, schema: GraphQLSchema): FieldOfType[] => {
  const textOf = (key: string): string => {
    const value = fields.find(({ name }) => name.value === key)?.value;
    return value?.kind === Kind.STRING ? value.value : '';
  };
  const context = textOf('context');
  const types = Object.values(schema.getTypeMap()).filter((type) =>
    type.astNode?.directives?.some((directive) => directiveText(directive, 'name') === context),
  );
  return fieldsIn(
    parseFieldSet(`... ${textOf('selection')}`),
    types.flatMap((type) => objectTypesOf(schema, type)),
    schema,
  );
};
