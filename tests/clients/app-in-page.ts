import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { listening } from '../listening.ts';

/** A program with all the libraries that it imports, as one module for browsers and for Node. */
export const bundled = async (program: string): Promise<string> => {
  const entry = join(import.meta.dirname, 'app.js');
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'app',
          resolveId: (id) => (id === entry ? id : undefined),
          load: (id) => (id === entry ? program : undefined),
        },
      ],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    }),
  ].flat();
  if (!result || !('output' in result)) throw new Error('nothing was bundled');
  return result.output[0].code;
};

/** Serves a page that runs a program, at an origin of its own, until the test file is over. @returns that origin */
export const serveApp = async (): Promise<{ origin: string; run: (program: string) => void }> => {
  let text = '';
  const server = createServer(({ url }, response) => {
    const isProgram = url === '/app.js';
    response
      .setHeader('content-type', isProgram ? 'text/javascript' : 'text/html')
      .setHeader('cache-control', 'no-store');
    response.end(isProgram ? text : '<!doctype html><script type="module" src="/app.js"></script>');
  });
  return {
    origin: await listening(server),
    run: (program) => {
      text = program;
    },
  };
};
