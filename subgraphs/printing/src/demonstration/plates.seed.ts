import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { recentIssues } from './issue-figures.ts';
import { works } from './works.seed.ts';

const anew = '頭版換版（示例）';

/** The plates of the last three issues; of the last one the front page was made anew, as the newsroom had changed it. */
export const seedPlates = async ({ pressPlateRepository }: DataSources): Promise<void> => {
  const issues = recentIssues().slice(-3);
  await pressPlateRepository.insert(
    issues.flatMap(({ slug, pageCount }, at) => {
      const plate = (pageNumber: number, number: number) => ({
        ...{ id: seedId('PressPlate', `${slug} ${pageNumber} ${number}`), organisationId: works },
        ...{ runId: seedId('PressRun', slug), pageNumber, number, sentNumber: number },
        ...{ status: 'MOUNTED' as const, isSynthetic: true, reason: number > 1 ? anew : null },
      });
      const all = Array.from({ length: pageCount }, (_, index) => plate(index + 1, 1));
      if (at < issues.length - 1) return all;
      const [front, ...others] = all;
      return [{ ...front!, status: 'SCRAPPED' as const, changeReason: anew }, plate(1, 2), ...others];
    }),
  );
};
