import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { constant, isObject, type ObjectNode } from './schema-nodes.ts';

const audiences: ReadonlySet<string> = new Set(['public', 'partner', 'internal']);
const internal = constant('@tag(name: "internal")');

const hasAudience = ({ directives = [] }: FieldDefinitionNode): boolean =>
  directives.some(
    ({ name, arguments: [tag] = [] }) =>
      name.value === 'tag' && tag?.value.kind === Kind.STRING && audiences.has(tag.value.value),
  );

/** Names of the entities that a subgraph says nothing of but what it adds to them: they are another's. */
const othersTypes = ({ definitions }: DocumentNode): Set<string> => {
  const types = definitions.filter(isObject);
  const keyed = types.filter(({ directives }) => directives?.some(({ name }) => name.value === 'key'));
  const names = new Set(keyed.map(({ name }) => name.value));
  for (const node of types) if ('description' in node && node.description) names.delete(node.name.value);
  return names;
};

const forOwnPeople = (type: ObjectNode): ObjectNode => {
  const keys = new Set(
    type.directives?.flatMap(({ name, arguments: [fields] = [] }) =>
      name.value === 'key' && fields?.value.kind === Kind.STRING ? fields.value.value.split(/\W+/) : [],
    ),
  );
  const fields = type.fields?.map((field) =>
    hasAudience(field) ||
    keys.has(field.name.value) ||
    field.directives?.some(({ name }) => name.value === 'external')
      ? field
      : { ...field, directives: [...(field.directives ?? []), ...internal] },
  );
  return fields ? { ...type, fields } : type;
};

/**
 * Tags what a subgraph adds to another's thing as `internal`, unless it says itself that it is for the `public` or a
 * `partner`: whoever opens a type to an audience knows only of their own fields.
 */
export const keepAdditionsInternal = (document: DocumentNode): DocumentNode => {
  const others = othersTypes(document);
  const definitions = document.definitions.map((node) =>
    isObject(node) && others.has(node.name.value) ? forOwnPeople(node) : node,
  );
  return { ...document, definitions };
};
