import { type FieldDefinitionNode, type InputValueDefinitionNode, print } from 'graphql';
import { lineOf, valuesOf } from '../definitions.ts';
import type { Told } from '../finding.ts';
import type { Rule } from './rule.ts';

type Word = {
  readonly isOther: (name: string, type: string, coordinate: string) => boolean;
  readonly advice: string;
};

/** Booleans that clients knew before there was a rule for them. */
const formerBooleans: ReadonlySet<string> = new Set([
  ...[
    'acceptBreach',
    'guardianConsent',
    'includeSubEvents',
    'insurancePrompted',
    'leavesOutShown',
    'match',
    'may',
  ],
  ...['needsConfirmation', 'overdue', 'owing', 'takesBeacons', 'usedUp', 'wasThereAlready'],
]);

const isArgument = (coordinate: string): boolean => coordinate.split('.').length === 3;

/** A table of steps, months, the start of a page, an interval that is asked for, an order, a boolean: each is named in one way. */
const words: readonly Word[] = [
  {
    isOther: (name) => /^(state|stage)$|(?<!Or)(State|Stage)$/.test(name),
    advice: 'What a table of steps moves is a status',
  },
  {
    isOther: (name, type) => /month/i.test(name) && /^String/.test(type),
    advice: 'Months are of the scalar Month',
  },
  {
    isOther: (name, type) => /^(before|after)$/.test(name) && type !== 'String',
    advice: 'after is the cursor behind which a page begins: a String; name times otherwise',
  },
  {
    isOther: (name, type, coordinate) =>
      /^(from|to)$/.test(name) && /^(Date|DateTime|Month)/.test(type) && !/RangeInput\.\w+$/.test(coordinate),
    advice: 'An interval is one argument of DateRangeInput, TimeRangeInput or MonthRangeInput',
  },
  {
    isOther: (name, type, coordinate) =>
      isArgument(coordinate) && (name === 'orderBy') !== /Sort!?$/.test(type),
    advice: 'In what order a list comes is asked by orderBy, of an enum whose name ends in Sort',
  },
  {
    isOther: (name, type) =>
      /^\[*Boolean/.test(type) && !/^(is|has)[A-Z]/.test(name) && !formerBooleans.has(name),
    advice: 'A boolean begins with is or has',
  },
];

type Named = readonly [string, FieldDefinitionNode | InputValueDefinitionNode];

/** One word for one thing. */
export const wordRules: Rule = ({ own }) =>
  [...own].flatMap(([type, contribution]): Told[] => {
    const { nodes, fields } = contribution;
    const named: Named[] = [
      ...fields.map((field): Named => [`${type}.${field.name.value}`, field]),
      ...valuesOf(contribution),
    ];
    const told = (coordinate: string, line: number | undefined, advice: string): Told => ({
      ...{ code: 'OTHER_WORD', coordinate, line, advice },
      message: `${coordinate} has another name than such things have everywhere`,
    });
    return [
      ...(/(State|Stage)$/.test(type) ? [told(type, lineOf(nodes[0]!), words[0]!.advice)] : []),
      ...named.flatMap(([coordinate, node]) =>
        words
          .filter(({ isOther }) => isOther(node.name.value, print(node.type), coordinate))
          .map(({ advice }) => told(coordinate, lineOf(node), advice)),
      ),
    ];
  });
