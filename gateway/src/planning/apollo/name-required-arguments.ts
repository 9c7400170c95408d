import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type SelectionSetNode,
} from 'graphql';
import { directiveText } from '../directive-text.ts';
import { parseFieldSet } from '../parse-field-set.ts';
import type { RequiredStandIns, StandIn } from './required-arguments.ts';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Gives each field that a `@requires` asks for with arguments a name of its own: `price(currency: "USD")`
 * becomes a field `_required0_price` of the same type, in the same subgraphs.
 *
 * The planner merges what `@requires` asks for with what the client asks for by name alone, so that
 * `price(currency: "USD")`, `price(currency: "EUR")` and the client's own `price` would be one field. With
 * names of their own they travel side by side; the engine writes the real field back into each request.
 */
export const nameRequiredArguments = (
  types: ReadonlyMap<string, Composite>,
  graphs: ReadonlyMap<string, string>,
) => {
  const names = new Map<string, StandIn>();
  const additions = new Map<string, Map<string, FieldDefinitionNode>>();
  const requirements: RequiredStandIns[] = [];

  const add = (typeName: string, fieldName: string, name: string): void => {
    const original = types.get(typeName)?.fields?.find((field) => field.name.value === fieldName);
    if (!original) return;
    const added = additions.get(typeName) ?? new Map<string, FieldDefinitionNode>();
    additions.set(typeName, added.set(name, standIn(original, name)));
  };

  const nameField = (typeName: string, field: FieldNode): FieldNode => {
    const { selectionSet: _, ...leaf } = field;
    const call = print(leaf);
    const required = names.get(call) ?? { name: `_required${names.size}_${field.name.value}`, call };
    names.set(call, required);
    add(typeName, field.name.value, required.name);
    for (const type of types.values()) {
      if (type.interfaces?.some(({ name }) => name.value === typeName)) {
        add(type.name.value, field.name.value, required.name);
      }
    }
    return { ...field, name: { kind: Kind.NAME, value: required.name }, arguments: [] };
  };

  const nameSelections = (typeName: string, set: SelectionSetNode, used: string[]): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inner = selection.typeCondition?.name.value ?? typeName;
        return { ...selection, selectionSet: nameSelections(inner, selection.selectionSet, used) };
      }
      const definition = types.get(typeName)?.fields?.find(({ name }) => name.value === selection.name.value);
      const named = selection.arguments?.length ? nameField(typeName, selection) : selection;
      if (named !== selection) used.push(named.name.value);
      if (!named.selectionSet || !definition) return named;
      return { ...named, selectionSet: nameSelections(namedType(definition), named.selectionSet, used) };
    }),
  });

  const nameRequires = (type: Composite, field: FieldDefinitionNode, directive: ConstDirectiveNode) => {
    const fields = directive.name.value === 'join__field' ? directiveText(directive, 'requires') : undefined;
    if (!fields?.includes('(')) return directive;
    const required: string[] = [];
    const set = nameSelections(type.name.value, parseFieldSet(fields), required);
    const subgraph = graphs.get(directiveText(directive, 'graph') ?? '') ?? '';
    requirements.push({ subgraph, type: type.name.value, field: field.name.value, required });
    return withArgument(directive, 'requires', print(set).slice(1, -1).replaceAll(/\s+/g, ' ').trim());
  };

  const rewritten = new Map<string, Composite>();
  for (const [name, type] of types) {
    const fields = type.fields?.map((field) => ({
      ...field,
      directives: field.directives?.map((directive) => nameRequires(type, field, directive)),
    }));
    rewritten.set(name, { ...type, fields } as Composite);
  }
  for (const [name, added] of additions) {
    const type = rewritten.get(name)!;
    rewritten.set(name, { ...type, fields: [...(type.fields ?? []), ...added.values()] });
  }
  return { types: rewritten, standIns: [...names.values()], requirements };
};

const standIn = (original: FieldDefinitionNode, name: string): FieldDefinitionNode => ({
  kind: Kind.FIELD_DEFINITION,
  name: { kind: Kind.NAME, value: name },
  type: original.type,
  directives: original.directives?.filter((directive) => directive.name.value === 'join__field') ?? [],
});

const namedType = ({ type }: FieldDefinitionNode): string => {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return inner.name.value;
};

const withArgument = (directive: ConstDirectiveNode, name: string, value: string): ConstDirectiveNode => ({
  ...directive,
  arguments:
    directive.arguments?.map((argument) =>
      argument.name.value === name ? { ...argument, value: { kind: Kind.STRING, value } } : argument,
    ) ?? [],
});
