import {
  type ASTNode,
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  isTypeDefinitionNode,
  Kind,
  parse,
  visit,
} from 'graphql';
import { directiveArgument } from './directive-argument.ts';
import { directiveText } from './directive-text.ts';

/** What clients see of a supergraph, with `@defer`. */
export const apiSchema = (supergraph: DocumentNode): GraphQLSchema => {
  const isFederations = namesOfFeatures(supergraph);
  const hidden = new Set<string>();
  for (const definition of supergraph.definitions)
    if (isTypeDefinitionNode(definition) && isInaccessible(definition)) hidden.add(definition.name.value);
  const api: DocumentNode = visit(supergraph, {
    enter(node) {
      switch (node.kind) {
        case Kind.NAME:
        case Kind.STRING:
          return false;
        case Kind.DIRECTIVE:
          return isOfGraphQL.has(node.name.value) ? false : null;
        case Kind.DIRECTIVE_DEFINITION:
          return isFederations(node.name.value) ? null : undefined;
        case Kind.OPERATION_TYPE_DEFINITION:
          return hidden.has(node.type.name.value) ? null : false;
        // Of an interface that is implemented, or a member of a union; a field of a hidden type is hidden itself.
        case Kind.NAMED_TYPE:
          return hidden.has(node.name.value) ? null : false;
      }
      const isHidden = isInaccessible(node) || (isTypeDefinitionNode(node) && isFederations(node.name.value));
      return isHidden ? null : undefined;
    },
  });
  const definitions = [...api.definitions, ...deferDirective.definitions];
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true, assumeValid: true });
};

const deferDirective = parse(
  'directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT',
  { noLocation: true },
);

const isOfGraphQL: ReadonlySet<string> = new Set(['deprecated', 'specifiedBy', 'oneOf']);

const isInaccessible = (node: ASTNode): boolean =>
  'directives' in node &&
  (node.directives as readonly ConstDirectiveNode[]).some(({ name }) => name.value === 'inaccessible');

/** Tells which types and directives come from a feature that the supergraph links, such as `join__Graph` and `@tag`. */
const namesOfFeatures = ({ definitions }: DocumentNode): ((name: string) => boolean) => {
  const schema = definitions.find((definition) => definition.kind === Kind.SCHEMA_DEFINITION);
  const prefixes = new Set<string>();
  const imported = new Set<string>();
  for (const link of schema?.directives ?? []) {
    const url = directiveText(link, 'url') ?? directiveText(link, 'feature') ?? '';
    const [, feature] = /([^/]+)\/v\d[^/]*$/.exec(url) ?? [];
    const name = directiveText(link, 'as') ?? feature;
    if (name) prefixes.add(name);
    const imports = directiveArgument(link, 'import');
    for (const item of imports?.kind === Kind.LIST ? imports.values : []) {
      const entry = item.kind === Kind.OBJECT ? item.fields : [];
      const given = entry.find(({ name }) => name.value === 'as') ?? entry[0];
      const value = given?.value ?? item;
      if (value.kind === Kind.STRING) imported.add(value.value.replace('@', ''));
    }
  }
  return (name) => prefixes.has(name) || prefixes.has(name.split('__')[0]!) || imported.has(name);
};
