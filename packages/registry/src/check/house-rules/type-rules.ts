import { Kind, print } from 'graphql';
import { isMarked, lineOf, typeNameOf } from '../definitions.ts';
import type { Told } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Scalars name their specification, ids are ids, and sums are answered with their currency. */
export const typeRules: Rule = ({ own }) =>
  [...own].flatMap(([type, { nodes, fields }]): Told[] => [
    ...nodes
      .filter((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION && !isMarked(node, 'specifiedBy'))
      .map((node) => ({
        ...{ code: 'SCALAR_UNSPECIFIED', coordinate: type, line: lineOf(node) },
        message: `${type} names no specification`,
        advice: 'Say with @specifiedBy(url: "…") how it is written',
      })),
    ...fields
      .filter((field) => field.name.value === 'id' && print(field.type) !== 'ID!')
      .map((field) => ({
        ...{ code: 'ID_TYPE', coordinate: `${type}.id`, line: lineOf(field) },
        message: `${type}.id is no ID`,
        advice: 'Write id: ID!, or give what is no id another name',
      })),
    ...fields
      .filter((field) => field.name.value.endsWith('Minor') && type !== 'Money')
      .map((field) => ({
        ...{ code: 'SUM_WITHOUT_CURRENCY', coordinate: `${type}.${field.name.value}`, line: lineOf(field) },
        message: `${type}.${field.name.value} answers ${typeNameOf(field.type)} for a sum`,
        advice: 'Answer Money; a name ends in Minor in inputs alone',
      })),
  ]);
