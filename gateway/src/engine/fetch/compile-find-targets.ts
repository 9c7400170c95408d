import { type Data, own } from '../values/data.ts';

/** Finds the objects that a path leads to from others. */
export type FindTargets = (from: readonly Data[]) => Data[];

type Walk = (value: unknown, found: Data[]) => void;

/**
 * Generates the function that follows a plan's path, key by key. Lists are stepped into whether the path says so
 * (`@`) or not: a plan may know one object where there are several.
 */
export const compileFindTargets = (path: readonly (string | number)[]): FindTargets => {
  const keys = path.filter((step) => step !== '@').map(String);
  const walk = keys.reduceRight<Walk>((next, key) => walkTo(key, next), walkTo(undefined, push));
  return (from) => {
    const found: Data[] = [];
    walk(from, found);
    return found;
  };
};

const push: Walk = (value, found) => void found.push(value as Data);

// Code of its own for each key: what V8 learns of the objects at one step of one path is not lost among others.
const walkTo = (key: string | undefined, next: Walk): Walk => {
  const name = JSON.stringify(key);
  const read = key === undefined ? 'v' : key in Object.prototype ? `own(v,${name})` : `v[${name}]`;
  const code = `return function walk(v,f){
    if(Array.isArray(v)){for(let i=0;i<v.length;i++)walk(v[i],f);}
    else if(typeof v==="object"&&v!==null)next(${read},f);}`;
  return new Function('next', 'own', code)(next, own);
};
