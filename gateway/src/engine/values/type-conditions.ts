import { type DocumentNode, Kind } from 'graphql';
import { type Data, own } from './data.ts';

/**
 * What the supergraph knows, hidden types and values included. Decides whether data is of a type, by its `__typename`;
 * data without one is taken to be.
 */
export const typeConditions = (supergraph: DocumentNode) => {
  const objects = new Set<string>();
  const enumValues = new Map<string, Set<unknown>>();
  /** Type → the interfaces that it implements and the unions that it is a member of. */
  const wider = new Map<string, Set<string>>();
  const widen = (type: string, to: string): void => {
    wider.set(type, (wider.get(type) ?? new Set()).add(to));
  };
  for (const type of supergraph.definitions) {
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION) objects.add(type.name.value);
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const { name } of type.interfaces ?? []) widen(type.name.value, name.value);
    if (type.kind === Kind.ENUM_TYPE_DEFINITION)
      enumValues.set(type.name.value, new Set(type.values?.map(({ name }) => name.value)));
    if (type.kind === Kind.UNION_TYPE_DEFINITION)
      for (const { name } of type.types ?? []) widen(name.value, type.name.value);
  }
  const includes = (condition: string, typeName: string): boolean =>
    condition === typeName || wider.get(typeName)?.has(condition) === true;
  const isOfType = (data: Data, condition: string): boolean => {
    const typeName = own(data, '__typename');
    return typeof typeName !== 'string' || includes(condition, typeName);
  };
  const isConcrete = (typeName: unknown): boolean => typeof typeName === 'string' && objects.has(typeName);
  const isValueOf = (enumName: string, value: unknown): boolean =>
    enumValues.get(enumName)?.has(value) === true;
  return { includes, isOfType, isConcrete, isValueOf };
};

export type TypeConditions = ReturnType<typeof typeConditions>;
