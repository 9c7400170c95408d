import { parse, type StringValueNode } from 'graphql';

const textOf = (
  directive: { arguments?: readonly { name: { value: string }; value: unknown }[] },
  name: string,
) =>
  (
    directive.arguments?.find((argument) => argument.name.value === name)?.value as
      | StringValueNode
      | undefined
  )?.value;

/** Where each subgraph of a supergraph answers, by name, read from its `@join__graph`s. */
export const subgraphUrls = (supergraphSdl: string): Map<string, string> => {
  const urls = new Map<string, string>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== 'EnumTypeDefinition' || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? [])
      for (const directive of value.directives ?? []) {
        const name = textOf(directive, 'name');
        if (name) urls.set(name, textOf(directive, 'url') ?? '');
      }
  }
  return urls;
};
