import type { FastifyInstance } from 'fastify';
import { RequestRefused } from './request-refused.ts';

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .split(/(:\w+|\*)/)
      .map((part) => {
        if (part === '*') return '.*';
        return part.startsWith(':') ? '[^/]+' : part.replaceAll(/[^\w/-]/g, '\\$&');
      })
      .join('')}$`,
  );

/** Answers 405 with `Allow` where a path has routes of other methods, and 404 where it has none. */
export const refuseUnknown = (app: FastifyInstance): void => {
  const methods = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    // Answers what browsers ask before a request to another origin, on every path.
    if (url === '*') return;
    const route = methods.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    for (const one of [method].flat()) route.methods.add(one);
    methods.set(url, route);
  });
  app.setNotFoundHandler(async ({ url }) => {
    const path = url.split('?')[0]!;
    const allowed = [...methods.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((route) => [...route.methods]);
    if (allowed.length === 0) throw new RequestRefused('NOT_FOUND', 'There is no such path');
    const allow = [...new Set(allowed)].sort().join(', ');
    throw new RequestRefused('METHOD_NOT_ALLOWED', `This path takes ${allow}`, { allow });
  });
};
