import { policyNames, readRequirements } from '@media-graph/authorisation';
import { lineOf, type Marked } from '../definitions.ts';
import type { Told } from '../finding.ts';
import type { Rule } from './rule.ts';

const known: ReadonlySet<string> = new Set(policyNames);

const unknownOf = ({ directives }: Marked): string[] =>
  readRequirements(directives)
    .filter(({ kind }) => kind === 'policies')
    .flatMap(({ anyOf }) => anyOf.flat())
    .filter((name) => !known.has(name));

/** Every policy that a schema names is one that there is: of another one, nobody is. */
export const policyRules: Rule = ({ own }) =>
  [...own].flatMap(([type, { nodes, fields }]) =>
    [
      ...nodes.map((node) => [type, node] as const),
      ...fields.map((field) => [`${type}.${field.name.value}`, field] as const),
    ].flatMap(([coordinate, node]): Told[] => {
      const [name] = unknownOf(node);
      return name === undefined
        ? []
        : [
            {
              ...{ coordinate, line: lineOf(node), code: 'UNKNOWN_POLICY' },
              message: `${coordinate} names the policy ${name}, which nobody holds`,
              advice: `Name one of ${policyNames.join(', ')}`,
            },
          ];
    }),
  );
