import { type ConstDirectiveNode, Kind, parse, type StringValueNode, visit } from 'graphql';
import { directivesOf, lineOf, rootTypes, textArgument } from './definitions.ts';
import type { Finding } from './finding.ts';
import { ownersOf } from './owners.ts';

type Named = {
  readonly kind: string;
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
  readonly loc?: { startToken: { line: number } } | undefined;
};

const camelCase = /^[a-z][A-Za-z0-9]*$/;
/** What a linked specification brings bears its name in front: `cacheControl__Scope`. */
const pascalCase = /^(?:[a-z][A-Za-z0-9]*__)?[A-Z][A-Za-z0-9]*$/;
const upperCase = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

const patterns: Readonly<Record<string, [RegExp, string]>> = {
  [Kind.FIELD_DEFINITION]: [camelCase, 'camelCase'],
  [Kind.INPUT_VALUE_DEFINITION]: [camelCase, 'camelCase'],
  [Kind.ENUM_VALUE_DEFINITION]: [upperCase, 'UPPER_CASE'],
};
const ofType = [pascalCase, 'PascalCase'] as const;

/** A word or two; and not of which subgraph it is, which everybody sees. */
const saysSomething = (description: string): boolean =>
  description.length >= 4 && !description.startsWith('Of the subgraph');

/** What one definition lacks. */
const faultsOf = (node: Named, needsDescription: boolean): Pick<Finding, 'code' | 'message' | 'advice'>[] => {
  const [pattern, named] = patterns[node.kind] ?? ofType;
  const name = node.name.value;
  const reason = directivesOf(node, 'deprecated').map((one) => textArgument(one, 'reason') ?? '')[0];
  return [
    ...(pattern.test(name)
      ? []
      : [
          {
            code: 'NAME',
            message: `${name} is not written in ${named}`,
            advice: 'Names of one kind look alike',
          },
        ]),
    ...(needsDescription && !saysSomething(node.description?.value.trim() ?? '')
      ? [
          {
            code: 'DESCRIPTION',
            message: `${name} is not described`,
            advice: 'Say units, who may, and what bad input gets',
          },
        ]
      : []),
    ...(reason === undefined || /\d{4}-\d\d-\d\d/.test(reason)
      ? []
      : [
          {
            code: 'DEPRECATION',
            message: `${name} is deprecated without a day`,
            advice: 'Write @deprecated(reason: "Since 2026-01-31; ask for … instead")',
          },
        ]),
  ];
};

const isRoot = (coordinate: string): boolean => /^(Query|Mutation|Subscription)\.\w+$/.test(coordinate);

type Seen = { readonly node: Named; readonly coordinate: string };

/** Every definition of an SDL with its coordinate, what federation brings along left out. */
const definitionsOf = (sdl: string): Seen[] => {
  const seen: Seen[] = [];
  const path: string[] = [];
  visit(parse(sdl), {
    enter: (node) => {
      if (node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) return false;
      if (!('name' in node) || !node.name || !/(Definition|Extension)$/.test(node.kind)) return undefined;
      path.push(node.name.value);
      seen.push({ node: node as Named, coordinate: path.join('.') });
      return undefined;
    },
    leave: (node) => {
      if ('name' in node && node.name && /(Definition|Extension)$/.test(node.kind)) path.pop();
    },
  });
  return seen.filter(({ coordinate }) => !/^(_|federation__|link__)/.test(coordinate));
};

const kindsDescribed: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
]);

/**
 * Names, descriptions and deprecations of what is new in a schema: what stood before is left alone.
 *
 * @param others the SDL of the other subgraphs, whose types are not described again
 */
export const lint = (
  sdl: string,
  former: string | undefined,
  others: ReadonlyMap<string, string>,
): Finding[] => {
  const known = new Set(
    former === undefined ? [] : definitionsOf(former).map(({ coordinate }) => coordinate),
  );
  const owners = ownersOf(others);
  /** Another's type, or a value of another's enum. What belongs to all is described by all. */
  const isForeign = (coordinate: string, { kind }: Named): boolean =>
    owners.of(kind === Kind.ENUM_VALUE_DEFINITION ? coordinate.split('.')[0]! : coordinate) !== undefined ||
    rootTypes.has(coordinate);
  return definitionsOf(sdl)
    .filter(({ coordinate }) => !known.has(coordinate))
    .flatMap(({ node, coordinate }) =>
      faultsOf(
        node,
        (kindsDescribed.has(node.kind) && !isForeign(coordinate, node)) || isRoot(coordinate),
      ).map(
        (fault): Finding => ({ stage: 'LINT', level: 'ERROR', coordinate, line: lineOf(node), ...fault }),
      ),
    );
};
