import { Kind, print, visit } from 'graphql';
import {
  type Contribution,
  contributionsOf,
  directivesOf,
  isDescribed,
  isMarked,
  lineOf,
  rootTypes,
  type Schemas,
  textArgument,
} from './definitions.ts';
import type { Finding, Told } from './finding.ts';
import { newErrors } from './new-errors.ts';
import { answers, type Owners, ownersOf } from './owners.ts';

const keyFields = ({ nodes }: Contribution): ReadonlySet<string> =>
  new Set(
    nodes
      .flatMap((node) => directivesOf(node, 'key'))
      .flatMap((key) => textArgument(key, 'fields')?.match(/\w+/g) ?? []),
  );

/** A definition without what may differ between subgraphs: descriptions. */
const shapeOf = ({ nodes }: Contribution): string =>
  nodes
    .map((node) =>
      print(
        visit(node, {
          enter: (inner) => ('description' in inner ? { ...inner, description: undefined } : undefined),
        }),
      ),
    )
    .join('\n');

/** What a subgraph does to fields that others answer. */
const takenFields = (mine: Contribution, others: readonly Contribution[], type: string): Told[] => {
  const keys = keyFields(mine);
  return mine.fields.flatMap((field): Told[] => {
    const name = field.name.value;
    const owner = others.find((other) => answers(other, name))?.subgraph;
    if (!owner || isMarked(field, 'external') || keys.has(name)) return [];
    const coordinate = `${type}.${name}`;
    const about = { coordinate, line: lineOf(field), needs: owner };
    if (rootTypes.has(type))
      return [
        {
          ...about,
          code: 'ROOT_FIELD_TAKEN',
          message: `${coordinate} is ${owner}'s`,
          advice: 'One graph is flat: give yours a name with your own word in it',
        },
      ];
    if (isMarked(field, 'override'))
      return [
        {
          ...about,
          code: 'FIELD_TAKEN',
          message: `${coordinate} is answered by ${owner}, and would be taken away by @override`,
          advice: `A field moves when both teams want it: graph propose asks ${owner}`,
        },
      ];
    return [
      {
        ...about,
        code: 'FIELD_SHARED',
        message: `${coordinate} is answered by ${owner} already`,
        advice: `Mark it @external where you only need it, or ask ${owner} with graph propose whether both may answer it`,
      },
    ];
  });
};

/** Whether a type is a value that every subgraph may answer: it is marked `@shareable` as a whole. */
const isValue = ({ nodes }: Contribution): boolean => nodes.every((node) => isMarked(node, 'shareable'));

/** Values that belong to all are the same in all. */
const changedValue = (mine: Contribution, others: readonly Contribution[], type: string): Told[] => {
  const other = others[0]!;
  return shapeOf(mine) === shapeOf(other)
    ? []
    : [
        {
          code: 'SHARED_TYPE_CHANGED',
          coordinate: type,
          line: lineOf(mine.nodes[0]!),
          needs: other.subgraph,
          message: `${type} is shared by all subgraphs, and is another one here`,
          advice: 'Give your own type a name of your own, or change it for all at once',
        },
      ];
};

const contributed = (type: string, mine: Contribution, owners: Owners): Told[] => {
  const others = (owners.contributions.get(type) ?? []).filter(({ subgraph }) => subgraph !== mine.subgraph);
  if (others.length === 0) return [];
  if (rootTypes.has(type)) return takenFields(mine, others, type);
  const owner = owners.of(type);
  if (owner === mine.subgraph) return takenFields(mine, others, type);
  const isObject = mine.nodes.some(
    ({ kind }) => kind.startsWith('Object') || kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  if (others.every((other) => isValue(other))) return changedValue(mine, others, type);
  // Another's enum, scalar or input may be named to be used, without a description.
  if (!isObject) return owner && !isDescribed(mine) ? [] : changedValue(mine, others, type);
  const about = { coordinate: type, line: lineOf(mine.nodes[0]!), needs: owner };
  if (owner && isDescribed(mine))
    return [
      {
        ...about,
        code: 'TYPE_TAKEN',
        message: `${type} is ${owner}'s, and is described here as one's own`,
        advice: `Name your type with your own word; to add to ${owner}'s, leave the description away`,
      },
    ];
  const keys = keyFields(mine);
  const adds = mine.fields.some((field) => !keys.has(field.name.value) && !isMarked(field, 'external'));
  const closed: Told[] =
    !adds || owners.isOpen(type) || !owner
      ? []
      : [
          {
            ...about,
            code: 'TYPE_NOT_OPEN',
            message: `${owner} has not opened ${type} for fields of others`,
            advice: `Ask ${owner} for @tag(name: "open") on it, or with graph propose for this schema alone`,
          },
        ];
  return [...closed, ...takenFields(mine, others, type)];
};

const told = (subgraph: string, sdl: string, owners: Owners): Told[] =>
  [...contributionsOf(subgraph, sdl)].flatMap(([type, mine]) => contributed(type, mine, owners));

/**
 * What a schema takes of what is others': their fields, their root fields, types that they have not opened. What the
 * published schema of the same subgraph did already is not said again.
 *
 * @param published the SDL of all subgraphs as released, the checked one's former among them
 */
export const checkOwnership = (subgraph: string, sdl: string, published: Schemas): Finding[] => {
  const owners = ownersOf(published);
  return newErrors('OWNERSHIP', (own) => told(subgraph, own, owners), sdl, published.get(subgraph));
};
