import type { FastifyInstance, FastifyRequest } from '@media-graph/service';
import { mayLoseDigits, parseJson } from './engine/values/exact-number.ts';
import { memberText } from './member-text.ts';

type Values = Readonly<Record<string, unknown>>;
type Written = FastifyRequest & { written?: string };

/** Keeps the texts of bodies with numbers that a double may not hold, and has them parsed as all others. */
export const keepLongNumbers = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (mayLoseDigits(text)) (request as Written).written = text;
    return parse(request, text, done);
  });
};

/** The body of a request as it came, if it has such numbers. */
export const writtenBodyOf = (request: FastifyRequest): string | undefined => (request as Written).written;

/**
 * The variables of a request with numbers as they were written; nothing where all may be read as doubles. They must be
 * within the limits of variables: it takes fifty times as long to read them thus.
 */
export const exactVariablesOf = (request: FastifyRequest): Values | undefined => {
  const text = request.method === 'POST' ? inBody(writtenBodyOf(request)) : searched(request);
  if (text === undefined || !mayLoseDigits(text)) return undefined;
  try {
    const variables = parseJson(text);
    return typeof variables === 'object' && variables !== null ? (variables as Values) : undefined;
  } catch {
    // Apollo Server says what is wrong with those of a GET.
    return undefined;
  }
};

const searched = ({ query }: FastifyRequest): string | undefined => {
  const { variables } = query as Values;
  return typeof variables === 'string' ? variables : undefined;
};

const inBody = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : memberText(text, 'variables');
