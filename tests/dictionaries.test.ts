import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

// In a process of its own: in a shared one another test has loaded the dictionaries already.
const loadedBy = async (module: string): Promise<string[]> => {
  const watch = `import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    await import(${JSON.stringify(module)});
    console.log(JSON.stringify(loaded));`;
  const parameters = ['--no-warnings', '--input-type=module', '--eval', watch];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout);
};

const ofChinese = ['convert-script', 'fold', 'highlight', 'search-query', 'search-vector'];

test.each([...ofChinese.map((name) => `chinese/src/${name}.ts`), 'subgraph/src/index.ts'])(
  'packages/%s loads no dictionary before one is used',
  async (path) => {
    const loaded = await loadedBy(new URL(`../packages/${path}`, import.meta.url).href);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((url) => /opencc|jieba/u.test(url))).toEqual([]);
  },
);
