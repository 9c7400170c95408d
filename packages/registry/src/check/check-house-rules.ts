import { allContributions, contributionsOf, type Schemas } from './definitions.ts';
import type { Finding, Told } from './finding.ts';
import { listRules } from './house-rules/list-rules.ts';
import { mutationRules } from './house-rules/mutation-rules.ts';
import { policyRules } from './house-rules/policy-rules.ts';
import type { Rule } from './house-rules/rule.ts';
import { typeRules } from './house-rules/type-rules.ts';
import { valueRules } from './house-rules/value-rules.ts';
import { wordRules } from './house-rules/word-rules.ts';
import { newErrors } from './new-errors.ts';

const rules: readonly Rule[] = [mutationRules, listRules, valueRules, typeRules, wordRules, policyRules];

/** The names of the fields of every object type, interface and input. */
const allFields = (all: Schemas): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...allContributions(all)].map(([type, contributions]) => [
      type,
      new Set(
        contributions.flatMap(({ fields, inputFields }) =>
          [...fields, ...inputFields].map(({ name }) => name.value),
        ),
      ),
    ]),
  );

const nothing: ReadonlySet<string> = new Set();

/**
 * What is built otherwise than everywhere else in the graph, so that clients would have to learn it: what the former
 * schema had already is left alone.
 *
 * @param all the SDL of all subgraphs, the checked one's among them
 */
export const checkHouseRules = (
  subgraph: string,
  sdl: string,
  former: string | undefined,
  all: Schemas,
): Finding[] => {
  const fields = allFields(all);
  const fieldsOf = (type: string): ReadonlySet<string> => fields.get(type) ?? nothing;
  const told = (own: string): Told[] => {
    const ruled = { own: contributionsOf(subgraph, own), fieldsOf };
    return rules.flatMap((rule) => rule(ruled));
  };
  return newErrors('HOUSE_RULES', told, sdl, former);
};
