import { type FieldDefinitionNode, Kind } from 'graphql';
import { contributionsOf, isMarked, lineOf, rootTypes, type Schemas, typeNameOf } from './definitions.ts';
import type { Finding } from './finding.ts';
import { ownersOf } from './owners.ts';

/**
 * What would take more than itself along when a subgraph is down: a field of a root, what is added to another's thing
 * and what refers to one may be null.
 *
 * @param all the SDL of all subgraphs, the checked one's among them
 */
export const checkNullSafety = (subgraph: string, all: Schemas): Finding[] => {
  const owners = ownersOf(all);
  const isForeign = (type: string): boolean => (owners.of(type) ?? subgraph) !== subgraph;
  const reason = (type: string, field: FieldDefinitionNode, keys: boolean): string | undefined => {
    if (rootTypes.has(type)) return 'is a field of a root, whose failure would take the whole answer along';
    if (isForeign(type) && !keys) return `is added to what is ${owners.of(type)}'s, and would take it along`;
    const answered = typeNameOf(field.type);
    return isForeign(answered) ? `refers to what is ${owners.of(answered)}'s, which may be down` : undefined;
  };
  return [...contributionsOf(subgraph, all.get(subgraph) ?? '')].flatMap(([type, { fields, nodes }]) =>
    nodes.some(({ kind }) => kind.startsWith('Object') || kind.startsWith('Interface'))
      ? fields.flatMap((field): Finding[] => {
          if (field.type.kind !== Kind.NON_NULL_TYPE || isMarked(field, 'external')) return [];
          const why = reason(type, field, field.name.value === 'id');
          const coordinate = `${type}.${field.name.value}`;
          return why
            ? [
                {
                  stage: 'NULL_SAFETY',
                  code: 'NOT_NULLABLE',
                  level: 'ERROR',
                  coordinate,
                  line: lineOf(field),
                  message: `${coordinate} ${why}`,
                  advice: 'Leave its exclamation mark away',
                },
              ]
            : [];
        })
      : [],
  );
};
