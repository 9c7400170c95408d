import { type DirectiveNames, ownNames } from '@media-graph/authorisation';
import { type DocumentNode, Kind, type ValueNode } from 'graphql';
import { directiveArgument } from '../directive-argument.ts';
import { directiveText } from '../directive-text.ts';

/**
 * What the authorisation directives are called in a supergraph, which may rename them. Their own names count as well:
 * what looks like protection is protection.
 */
export const directiveNames = ({ definitions }: DocumentNode): DirectiveNames => {
  const names = new Map(ownNames);
  const schema = definitions.find((definition) => definition.kind === Kind.SCHEMA_DEFINITION);
  for (const link of schema?.directives ?? []) {
    const [, feature = ''] = /\/([^/]+)\/v\d[^/]*$/.exec(directiveText(link, 'url') ?? '') ?? [];
    const kind = ownNames.get(feature);
    if (!kind) continue;
    names.set(directiveText(link, 'as') ?? feature, kind);
    for (const name of namesInImport(directiveArgument(link, 'import'))) names.set(name, kind);
  }
  return names;
};

/** `["@policy", { name: "@policy", as: "@rule" }]` → `policy`, `policy`, `rule`. */
const namesInImport = (value: ValueNode | undefined): string[] => {
  if (value?.kind === Kind.STRING) return [value.value.replace('@', '')];
  if (value?.kind === Kind.LIST) return value.values.flatMap(namesInImport);
  return value?.kind === Kind.OBJECT ? value.fields.flatMap((field) => namesInImport(field.value)) : [];
};
