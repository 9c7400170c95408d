import type { Requirement, Rewrite } from '../../planning/plan.ts';
import { type Data, own } from '../values/data.ts';
import { absent, type Gap, keyless } from '../values/gap.ts';
import { rewriteData } from '../values/rewrite-data.ts';
import type { SupergraphFacts } from '../values/supergraph-facts.ts';
import { type Identity, identityBy, scalarKeys, textFrom } from './key-code.ts';
import { pickRequired, requiredKeys } from './pick-required.ts';

/** What a fetch requires of an entity. */
export type Represent = {
  /** The entity's representation as JSON text, or why the data lack what it takes. */
  text(entity: Data): string | Gap;
  /** How to tell entities of a type apart without their texts, where that can be done. */
  identity(typeName: unknown): Identity | undefined;
};

/** Compiles what a fetch requires of an entity. */
export const compileRepresent = (
  requires: readonly Requirement[],
  rewrites: readonly Rewrite[],
  facts: Pick<SupergraphFacts, 'types'>,
): Represent => {
  const { types } = facts;
  const isKeyless = (entity: Data): boolean => {
    const keys = requiredKeys(entity, requires, facts);
    return keys.length > 0 && keys.every((key) => own(entity, key) === undefined);
  };
  const compose = (entity: Data): string | Gap => {
    if (typeof own(entity, '__typename') !== 'string') return keyless;
    const representation: Data = {};
    const missing = pickRequired(entity, requires, representation, facts);
    if (missing) return missing;
    if (Object.keys(representation).length < 2) return isKeyless(entity) ? keyless : absent;
    rewriteData(representation, rewrites, types);
    return JSON.stringify(representation);
  };

  const isRewritten = (typeName: string): boolean =>
    rewrites.some(
      ({ path: [step] }) =>
        typeof step !== 'object' || step.some((condition) => types.includes(condition, typeName)),
    );

  const byType = new Map<string, { identity: Identity | undefined; text: Represent['text'] }>();
  const forType = (typeName: string) => {
    const keys = isRewritten(typeName) ? undefined : scalarKeys(requires, typeName, facts);
    const direct = keys && textFrom(keys, typeName);
    const made = {
      identity: keys && identityBy(keys),
      text: direct ? (entity: Data) => direct(entity) ?? compose(entity) : compose,
    };
    byType.set(typeName, made);
    return made;
  };

  return {
    text(entity) {
      const typeName = own(entity, '__typename');
      if (typeof typeName !== 'string') return compose(entity);
      return (byType.get(typeName) ?? forType(typeName)).text(entity);
    },
    identity: (typeName) =>
      typeof typeName === 'string' ? (byType.get(typeName) ?? forType(typeName)).identity : undefined,
  };
};
