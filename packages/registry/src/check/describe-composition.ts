import type { GraphQLError } from 'graphql';
import { contributionsOf, directivesOf, lineOf, type Schemas, textArgument } from './definitions.ts';
import type { Finding } from './finding.ts';

/** `Type.field` that an error is about: of an interface rather than of each type that implements it. */
const coordinateOf = (message: string): string =>
  /through @interfaceObject field "([\w.]+)"/.exec(message)?.[1] ??
  /"([\w.]+)(?:\([^"]*)?"/.exec(message)?.[1] ??
  '';

/** The fields of others that need a field by `@requires`, each with its subgraph. */
const neededBy = (coordinate: string, schemas: Schemas): [string, string][] => {
  const [type, name] = coordinate.split('.') as [string, string];
  const asWord = new RegExp(`\\b${name}\\b`);
  return [...schemas].flatMap(([subgraph, sdl]) =>
    (contributionsOf(subgraph, sdl).get(type)?.fields ?? [])
      .filter((field) =>
        directivesOf(field, 'requires').some((requires) =>
          asWord.test(textArgument(requires, 'fields') ?? ''),
        ),
      )
      .map((field): [string, string] => [subgraph, `${type}.${field.name.value}`]),
  );
};

const advices: Readonly<Record<string, string>> = {
  FIELD_TYPE_MISMATCH: 'A field has one type in all subgraphs: take that of the others, or another name',
  INVALID_FIELD_SHARING: 'Each field has one owner: give yours another name, or agree on @shareable in both',
  ENUM_VALUE_MISMATCH: 'An enum that is asked for and answered has the same values in all subgraphs',
  EXTERNAL_MISSING_ON_BASE: 'Keep the field until nobody needs it any more, and tell who does',
  SATISFIABILITY_ERROR: 'Give the type a @key by which others find it, or answer the field yourself',
  INVALID_GRAPHQL: 'Mend the name or the syntax in your SDL',
};

const worded = (code: string, coordinate: string, message: string, schemas: Schemas): string => {
  if (code === 'SATISFIABILITY_ERROR') return message.replaceAll(/\s+/g, ' ').slice(0, 500);
  if (code !== 'EXTERNAL_MISSING_ON_BASE') return message.split('\n', 1)[0]!;
  const needed = neededBy(coordinate, schemas).map(
    ([subgraph, field]) => `${subgraph} needs it for ${field}`,
  );
  return `${coordinate} is answered by nobody any more${needed.length > 0 ? `, and ${needed.join(', ')}` : ''}`;
};

/** Where a subgraph says what an error is about: composition keeps with each node whose it is. */
const lineIn = (subgraph: string | undefined, nodes: GraphQLError['nodes']): number | undefined => {
  const mine = nodes?.find((node) => !('subgraph' in node) || node.subgraph === subgraph);
  return mine && lineOf(mine);
};

/**
 * Why subgraphs do not compose, each reason once, in the words of those who wrote them.
 *
 * @param subgraph in whose SDL lines are told
 */
export const describeComposition = (
  errors: readonly GraphQLError[],
  schemas: Schemas,
  subgraph?: string,
): Finding[] => {
  const found = new Map<string, Finding>();
  for (const { message, extensions, nodes } of errors) {
    const code = String(extensions.code ?? 'INVALID_GRAPHQL');
    const coordinate = coordinateOf(message);
    const key = `${code} ${coordinate}`;
    if (found.has(key)) continue;
    found.set(key, {
      stage: 'COMPOSITION',
      code,
      level: 'ERROR',
      coordinate,
      line: lineIn(subgraph, nodes),
      message: worded(code, coordinate, message, schemas),
      advice: advices[code] ?? 'See the name of the code in the documentation of Apollo Federation',
    });
  }
  return [...found.values()];
};
