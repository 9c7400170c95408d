import { join, sep } from 'node:path';
import sequencer from '@jest/test-sequencer';

type Tests = Parameters<InstanceType<typeof sequencer.default>['sort']>[0];

const startsPrograms = ({ path, context }: Tests[number]): number =>
  Number(path.startsWith(join(context.config.rootDir, 'tests') + sep));

/** Tests that start whole programs take longest, whatever the size of their files: no worker has one left at the end. */
export default class extends sequencer.default {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => startsPrograms(other) - startsPrograms(one));
  }
}
