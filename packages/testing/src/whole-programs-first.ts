import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import type sequencer from '@jest/test-sequencer';

// What it has as its default is not what its types say, but in CommonJS.
const { default: TestSequencer }: typeof sequencer = createRequire(import.meta.url)('@jest/test-sequencer');

type Tests = Parameters<InstanceType<typeof TestSequencer>['sort']>[0];

const startsPrograms = ({ path, context }: Tests[number]): number =>
  Number(path.startsWith(join(context.config.rootDir, 'tests') + sep));

/** Tests that start whole programs take longest, whatever the size of their files: no worker has one left at the end. */
export default class extends TestSequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => startsPrograms(other) - startsPrograms(one));
  }
}
