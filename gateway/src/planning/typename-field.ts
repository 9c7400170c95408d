import { type FieldNode, Kind } from 'graphql';

/** `__typename`. */
export const typenameField: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};
