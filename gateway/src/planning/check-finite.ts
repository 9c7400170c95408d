import { type FloatValueNode, GraphQLFloat, getNamedType, type IntValueNode, type TypeInfo } from 'graphql';
import { PlanningFailure } from './planning-failure.ts';

/** Characters of a number that are shown. */
const shown = 40;

/**
 * Refuses a literal that is too large for a Float, such as `1e400`: it would travel as null.
 * @throws PlanningFailure
 */
export const checkFinite = ({ value }: IntValueNode | FloatValueNode, typeInfo: TypeInfo): void => {
  if (Number.isFinite(Number(value)) || getNamedType(typeInfo.getInputType())?.name !== GraphQLFloat.name)
    return;
  const argument = typeInfo.getArgument();
  const of = argument ? `Argument "${argument.name}" has` : 'A variable has as its default';
  const number = value.length > shown ? `${value.slice(0, shown - 1)}…` : value;
  throw new PlanningFailure('BAD_USER_INPUT', `${of} the number ${number}, which is too large for a Float.`);
};
