import { RequestRefused } from '@media-graph/service';

/** Values in all variables together, those inside lists and objects among them. */
const maxValues = 20_000;
/** Variables of one request. */
const maxVariables = 200;
/** Lists and objects inside one another. */
const maxVariablesDepth = 20;

const refuse = (message: string): never => {
  throw new RequestRefused('OPERATION_TOO_COMPLEX', message);
};

/** @throws RequestRefused where a request's variables, or its extensions, are more than an operation can need */
export const limitVariables = (given: unknown): void => {
  if (typeof given !== 'object' || given === null) return;
  let values = 0;
  // Level by level, because a stack would be what a nesting of thousands takes.
  let level: object[] = [given];
  if (Object.keys(given).length > maxVariables) refuse(`A request has at most ${maxVariables} variables`);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxVariablesDepth) refuse(`Variables are nested ${maxVariablesDepth} levels deep at most`);
    const next: object[] = [];
    for (const holder of level)
      for (const value of Object.values(holder)) {
        if (++values > maxValues) refuse(`All variables together have at most ${maxValues} values`);
        if (typeof value === 'object' && value !== null) next.push(value);
      }
    level = next;
  }
};
