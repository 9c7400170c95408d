import { print } from 'graphql';
import { lineOf, typeNameOf } from '../definitions.ts';
import type { Told } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Every mutation has an input and a payload of its own, and what is changed by its version shows its version. */
export const mutationRules: Rule = ({ own, fieldsOf }) =>
  [...(own.get('Mutation')?.fields ?? [])].flatMap((field): Told[] => {
    const name = field.name.value;
    const about = { coordinate: `Mutation.${name}`, line: lineOf(field) };
    const called = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const values = (field.arguments ?? []).map((one) => `${one.name.value}: ${print(one.type)}`).join(', ');
    if (values !== `input: ${called}Input!` || typeNameOf(field.type) !== `${called}Payload`)
      return [
        {
          ...about,
          code: 'MUTATION_FORM',
          message: `${name} has no input and payload of its own`,
          advice: `Write ${name}(input: ${called}Input!): ${called}Payload`,
        },
      ];
    const things = (own.get(`${called}Payload`)?.fields ?? []).map(({ type }) => typeNameOf(type));
    return fieldsOf(`${called}Input`).has('version') &&
      !things.some((thing) => fieldsOf(thing).has('version'))
      ? [
          {
            ...about,
            code: 'VERSION_HIDDEN',
            message: `${name} takes a version that nobody can read`,
            advice: 'Let what it changes have version: Int!',
          },
        ]
      : [];
  });
