import { allow, lockVersion, requireBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SetSectionReviewTimesInput } from '../generated/resolvers.ts';
import type { Section } from './section.entity.ts';

const [day, week] = [1440, 10_080];

/** Says how long reviews in a section may take. */
export const setSectionReviewTimes = async (
  { viewer, sectionRepository }: Transaction,
  input: SetSectionReviewTimesInput,
): Promise<Section> => {
  allow(viewer, 'editor');
  const reviewMinutes = requireBetween(input.reviewMinutes, 10, week, 'input', 'reviewMinutes');
  const fastTrackMinutes = requireBetween(input.fastTrackMinutes, 10, day, 'input', 'fastTrackMinutes');
  const section = await lockVersion(sectionRepository, input);
  return revise(sectionRepository, section, { reviewMinutes, fastTrackMinutes });
};
