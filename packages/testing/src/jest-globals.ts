import { enableCompileCache, registerHooks } from 'node:module';

/** What a test imports of `@jest/globals` is what the runner put on `globalThis`. */
const names = ['afterAll', 'afterEach', 'beforeAll', 'beforeEach', 'describe', 'expect', 'jest', 'test'];
const url = `data:text/javascript,export const { ${names.join(', ')} } = globalThis`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url, shortCircuit: true, format: 'module' } : next(specifier, context),
});

// The workers of a run have its folder only now.
enableCompileCache();
