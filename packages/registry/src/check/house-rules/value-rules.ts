import { Kind } from 'graphql';
import { lineOf, valuesOf } from '../definitions.ts';
import type { Told } from '../finding.ts';
import type { Rule } from './rule.ts';

/** What has a default takes no null: an explicit null is an error and not a surprise. */
export const valueRules: Rule = ({ own }) =>
  [...own.values()].flatMap((contribution) =>
    valuesOf(contribution)
      .filter(([, { type, defaultValue }]) => defaultValue && type.kind !== Kind.NON_NULL_TYPE)
      .map(
        ([coordinate, value]): Told => ({
          ...{ code: 'NULL_FOR_DEFAULT', coordinate, line: lineOf(value) },
          message: `${coordinate} has a default and takes null as well`,
          advice: 'Give its type an exclamation mark',
        }),
      ),
  );
