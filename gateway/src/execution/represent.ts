import type {
  FetchDataRewrite,
  QueryPlanInlineFragmentNode,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { type Data, isData, own, setOwn } from './data.ts';
import { absent, type Gap, isGap } from './gap.ts';
import { mergeData } from './merge-data.ts';
import { rewriteData } from './rewrite-data.ts';
import type { TypeConditions } from './type-conditions.ts';

/** Makes an entity's representation as JSON text; when the data lack what it takes, tells why if it can. */
export type Represent = (entity: Data) => string | Gap;

/**
 * Compiles what a fetch requires of an entity.
 * @param realNames names of required fields with arguments → the field's own name
 */
export const compileRepresent = (
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
  realNames: ReadonlyMap<string, string>,
  types: TypeConditions,
): Represent => {
  let missing = absent;

  /** Whether all that the selections ask for is known; if not, `missing` tells why. */
  const pick = (data: Data, selections: readonly QueryPlanSelectionNode[], into: Data): boolean => {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') {
        if (!pickFragment(data, selection, into)) return false;
        continue;
      }
      const key = selection.alias ?? selection.name;
      const value = own(data, key);
      // Not asked for, because only skipped fields require it.
      if (value === undefined) continue;
      if (isUnknown(value)) {
        missing = value;
        return false;
      }
      setOwn(into, realNames.get(key) ?? key, pickValue(value, selection.selections));
    }
    return true;
  };

  // Each fragment is what some fields require: one that is absent leaves the others their representation.
  const pickFragment = (
    data: Data,
    { typeCondition, selections }: QueryPlanInlineFragmentNode,
    into: Data,
  ): boolean => {
    if (typeCondition !== undefined && !types.isOfType(data, typeCondition)) return true;
    const part: Data = {};
    if (pick(data, selections, part)) mergeData(into, part);
    else if (missing().length > 0) return false;
    return true;
  };

  const pickValue = (value: unknown, selections: readonly QueryPlanSelectionNode[] | undefined): unknown => {
    if (isGap(value)) return null;
    if (Array.isArray(value)) return value.map((item) => pickValue(item, selections));
    if (!isData(value) || !selections) return value;
    const into: Data = {};
    return pick(value, selections, into) ? into : null;
  };

  const compose = (entity: Data): string | Gap => {
    const representation: Data = {};
    missing = absent;
    if (!pick(entity, requires, representation)) return missing;
    if (!own(representation, '__typename') || Object.keys(representation).length < 2) return absent;
    rewriteData(representation, rewrites, types);
    return JSON.stringify(representation);
  };

  const byType = new Map<string, Represent>();
  const forType = (typeName: string): Represent => {
    const keys = simpleKeys(selectionsFor(requires, typeName, types), realNames);
    if (!keys || rewrites.some(({ path }) => appliesTo(path, typeName, types))) return compose;
    const direct = fromKeys(keys);
    return (entity) => direct(entity) ?? compose(entity);
  };

  return (entity) => {
    const typeName = own(entity, '__typename');
    if (typeof typeName !== 'string') return compose(entity);
    let represent = byType.get(typeName);
    if (!represent) {
      represent = forType(typeName);
      byType.set(typeName, represent);
    }
    return represent(entity);
  };
};

// A field that its subgraph answered with an error is null for those who require it; one that could not be
// asked for at all is not known to be null.
const isUnknown = (value: unknown): value is Gap => isGap(value) && !value().some(({ located }) => located);

const selectionsFor = (
  selections: readonly QueryPlanSelectionNode[],
  typeName: string,
  types: TypeConditions,
): QueryPlanSelectionNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    const { typeCondition } = selection;
    if (typeCondition !== undefined && !types.includes(typeCondition, typeName)) return [];
    return selectionsFor(selection.selections, typeName, types);
  });

const simpleKeys = (
  selections: readonly QueryPlanSelectionNode[],
  realNames: ReadonlyMap<string, string>,
): string[] | undefined => {
  const keys = new Set<string>();
  for (const selection of selections) {
    if (selection.kind !== 'Field' || selection.selections) return undefined;
    const key = selection.alias ?? selection.name;
    if (key === '__proto__' || realNames.has(key)) return undefined;
    keys.add(key);
  }
  return keys.has('__typename') ? [...keys] : undefined;
};

// The common case, a type's name and one or two scalars: its text is written directly.
const fromKeys = (keys: readonly string[]): ((entity: Data) => string | undefined) => {
  const prefixes = keys.map((key, index) => `${index ? ',' : '{'}${JSON.stringify(key)}:`);
  return (entity) => {
    let text = '';
    for (let index = 0; index < keys.length; index++) {
      const value = own(entity, keys[index]!);
      if (value === undefined || isGap(value)) return undefined;
      text += prefixes[index] + JSON.stringify(value);
    }
    return `${text}}`;
  };
};

const appliesTo = (path: readonly string[], typeName: string, types: TypeConditions): boolean =>
  !path[0]?.startsWith('... on ') || types.includes(path[0].slice('... on '.length), typeName);
