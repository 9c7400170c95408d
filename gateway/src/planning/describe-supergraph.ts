import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type ValueNode,
  visit,
} from 'graphql';
import { apiSchema } from './api-schema.ts';
import { Protection } from './authorisation/protection.ts';
import { directiveArgument } from './directive-argument.ts';
import { directiveText } from './directive-text.ts';
import { graphNames } from './joined-graphs.ts';
import { parseFieldSet } from './parse-field-set.ts';

/** What planning and executing need to know of a supergraph, beside plans. */
export type SupergraphDescription = {
  readonly document: DocumentNode;
  /** What clients see, with `@defer`. */
  readonly apiSchema: GraphQLSchema;
  /** Labels of `@override(label:)`. */
  readonly overrideLabels: readonly string[];
  /** Names of fields that keys and requirements are made of: no client alias may stand in for them. */
  readonly keyFields: ReadonlySet<string>;
  /** Names of fields that have arguments from a context, and of those that require such fields. */
  readonly contextualFields: ReadonlySet<string>;
  /** Subgraph and type, `content Article` → the names of the fields of each key. */
  readonly keys: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** Subgraph → the interfaces that it knows as objects (`@interfaceObject`). */
  readonly interfaceObjects: ReadonlyMap<string, ReadonlySet<string>>;
  /** What it takes to read what. */
  readonly protection: Protection;
};

/** Reads all that is known from a supergraph alone. @throws GraphQLError */
export const describeSupergraph = (document: DocumentNode): SupergraphDescription => {
  const keyFields = new Set(['__typename']);
  const overrideLabels = new Set<string>();
  const contextualFields = new Set<string>();
  const keys = new Map<string, ReadonlySet<string>[]>();
  const interfaceObjects = new Map<string, Set<string>>();
  const graphs = graphNames(document);
  const requirements: [field: string, required: readonly string[]][] = [];
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const join of joins(type, 'join__type')) {
      const key = namesIn(directiveText(join, 'key'));
      for (const name of key) keyFields.add(name);
      const subgraph = graphs.get(directiveText(join, 'graph') ?? '') ?? '';
      const place = `${subgraph} ${type.name.value}`;
      if (key.length > 0) keys.set(place, [...(keys.get(place) ?? []), new Set(key)]);
      if (!isTrue(directiveArgument(join, 'isInterfaceObject'))) continue;
      interfaceObjects.set(subgraph, (interfaceObjects.get(subgraph) ?? new Set()).add(type.name.value));
    }
    for (const field of type.fields ?? []) {
      for (const join of joins(field, 'join__field')) {
        const required = namesIn(directiveText(join, 'requires'));
        for (const name of required) keyFields.add(name);
        requirements.push([field.name.value, required]);
        const label = directiveText(join, 'overrideLabel');
        if (label !== undefined) overrideLabels.add(label);
        const contexts = directiveArgument(join, 'contextArguments');
        if (!contexts) continue;
        contextualFields.add(field.name.value);
        for (const word of selectedFrom(contexts)) keyFields.add(word);
      }
    }
  }
  addThoseThatRequire(contextualFields, requirements);
  return {
    document,
    apiSchema: apiSchema(document),
    overrideLabels: [...overrideLabels],
    keyFields,
    contextualFields,
    keys,
    interfaceObjects,
    protection: new Protection(document),
  };
};

const isTrue = (value: ValueNode | undefined): boolean => value?.kind === Kind.BOOLEAN && value.value;

type Joined = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

const joins = ({ directives }: Joined, name: string): readonly ConstDirectiveNode[] =>
  directives?.filter((directive) => directive.name.value === name) ?? [];

const namesIn = (fields: string | undefined): string[] => {
  const names: string[] = [];
  if (fields) visit(parseFieldSet(fields), { Field: ({ name }) => void names.push(name.value) });
  return names;
};

/** The names that `@fromContext` selects: `{ context, name, type, selection }` in `contextArguments`. */
const selectedFrom = (contextArguments: ValueNode): string[] => {
  const found: string[] = [];
  visit(contextArguments, {
    ObjectField({ name, value }) {
      if (name.value !== 'selection' || value.kind !== Kind.STRING) return;
      for (const [word] of value.value.matchAll(/[_A-Za-z][_0-9A-Za-z]*/g)) found.push(word);
    },
  });
  return found;
};

const addThoseThatRequire = (
  fields: Set<string>,
  requirements: readonly (readonly [string, readonly string[]])[],
): void => {
  let size: number;
  do {
    size = fields.size;
    for (const [name, required] of requirements)
      if (required.some((one) => fields.has(one))) fields.add(name);
  } while (fields.size > size);
};
