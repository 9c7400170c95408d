import type { PathStep } from '../../planning/plan.ts';
import { type Data, isData, own } from '../values/data.ts';
import { ExactNumber } from '../values/exact-number.ts';
import type { TypeConditions } from '../values/type-conditions.ts';

/** Finds the objects that a path leads to from others. */
export type FindTargets = (from: readonly Data[]) => Data[];

type Walk = (value: unknown, found: Data[]) => void;

/**
 * Generates the function that follows a plan's path, key by key. Lists are stepped into wherever there are any: a plan
 * may know one object where there are several.
 */
export const compileFindTargets = (path: readonly PathStep[], types: TypeConditions): FindTargets => {
  const walk = path.reduceRight<Walk>(
    (next, step) => (typeof step === 'string' ? walkTo(step, next) : walkThose(step, types, next)),
    walkTo(undefined, push),
  );
  return (from) => {
    const found: Data[] = [];
    walk(from, found);
    return found;
  };
};

/** Goes on with the objects of some types alone. */
const walkThose = (names: readonly string[], types: TypeConditions, next: Walk): Walk => {
  const walk: Walk = (value, found) => {
    if (Array.isArray(value)) for (const item of value) walk(item, found);
    else if (isData(value) && names.some((name) => types.isOfType(value, name))) next(value, found);
  };
  return walk;
};

const push: Walk = (value, found) => void found.push(value as Data);

// Code of its own for each key: what V8 learns of the objects at one step of one path is not lost among others.
const walkTo = (key: string | undefined, next: Walk): Walk => {
  const name = JSON.stringify(key);
  const read = key === undefined ? 'v' : key in Object.prototype ? `own(v,${name})` : `v[${name}]`;
  const code = `return function walk(v,f){
    if(Array.isArray(v)){for(let i=0;i<v.length;i++)walk(v[i],f);}
    else if(typeof v==="object"&&v!==null&&!(v instanceof ExactNumber))next(${read},f);}`;
  return new Function('next', 'own', 'ExactNumber', code)(next, own, ExactNumber);
};
