import { type FieldDefinitionNode, Kind, print, type TypeNode } from 'graphql';
import { isMarked, lineOf, typeNameOf } from '../definitions.ts';
import type { Told } from '../finding.ts';
import type { Rule } from './rule.ts';

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

/** How a field is paged, such as `first: Int! = a number, after: String`. */
const pagingOf = ({ arguments: values = [] }: FieldDefinitionNode): string =>
  values
    .filter(({ name }) => /^(first|after|last|before)$/.test(name.value))
    .map(
      ({ name, type, defaultValue }) => `${name.value}: ${print(type)}${defaultValue ? ' = a number' : ''}`,
    )
    .join(', ');

/** A list of things is a connection, which are paged in one way, or says how long it is at most. */
export const listRules: Rule = ({ own, fieldsOf }) =>
  [...own].flatMap(([type, { fields }]) =>
    fields.flatMap((field): Told[] => {
      if (isMarked(field, 'external')) return [];
      const answered = typeNameOf(field.type);
      const about = { coordinate: `${type}.${field.name.value}`, line: lineOf(field) };
      if (answered.endsWith('Connection') && pagingOf(field) !== 'first: Int! = a number, after: String')
        return [
          {
            ...about,
            code: 'PAGING',
            message: `${about.coordinate} is not paged as other lists are`,
            advice: 'Give it first: Int! = 20 and after: String, and no last or before',
          },
        ];
      return isList(field.type) &&
        fieldsOf(answered).has('id') &&
        !isMarked(field, 'listSize') &&
        !/(Connection|Payload)$/.test(type)
        ? [
            {
              ...about,
              code: 'LIST_UNBOUNDED',
              message: `${about.coordinate} may be of any length`,
              advice: `Say with @listSize how long it is at most, or answer a ${answered}Connection`,
            },
          ]
        : [];
    }),
  );
