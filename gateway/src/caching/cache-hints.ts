import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { directiveArgument } from '../planning/directive-argument.ts';
import { directiveText } from '../planning/directive-text.ts';

/** What a supergraph's `@cacheControl` says, in seconds: 0 for what nobody may keep, infinity for what inherits. */
export type CacheHints = {
  /** By `Type.field`. */
  readonly fields: ReadonlyMap<string, number>;
  /** By name: of every type that says it, and of entities. */
  readonly types: ReadonlyMap<string, number>;
};

type Directives = readonly ConstDirectiveNode[] | undefined;

const named = (directives: Directives, name: string): ConstDirectiveNode | undefined =>
  directives?.find((directive) => directive.name.value === name);

const ageIn = (directives: Directives): number | undefined => {
  const hint = named(directives, 'cacheControl');
  if (!hint) return undefined;
  if (directiveText(hint, 'scope') === 'PRIVATE') return 0;
  const inherits = directiveArgument(hint, 'inheritMaxAge');
  if (inherits?.kind === Kind.BOOLEAN && inherits.value) return Number.POSITIVE_INFINITY;
  const age = directiveArgument(hint, 'maxAge');
  return age?.kind === Kind.INT ? Math.max(0, Number(age.value)) : undefined;
};

const isEntity = (directives: Directives): boolean =>
  directives?.some((join) => join.name.value === 'join__type' && directiveText(join, 'key') !== undefined) ??
  false;

/** Reads what a supergraph's SDL says of how long its data may be kept. */
export const cacheHints = ({ definitions }: DocumentNode): CacheHints => {
  const fields = new Map<string, number>();
  const types = new Map<string, number>();
  for (const type of definitions) {
    if (
      type.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      type.kind !== Kind.INTERFACE_TYPE_DEFINITION &&
      type.kind !== Kind.UNION_TYPE_DEFINITION
    )
      continue;
    const age = ageIn(type.directives) ?? (isEntity(type.directives) ? 0 : undefined);
    if (age !== undefined) types.set(type.name.value, age);
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      const own = ageIn(field.directives);
      if (own !== undefined) fields.set(`${type.name.value}.${field.name.value}`, own);
    }
  }
  return { fields, types };
};
