import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';

/** Notes that a text goes out before its reviews; they are due within the section's time for that. */
export const openFastTrack = async (
  { articleFastTrackRepository, sections }: Transaction,
  { id, sectionId }: Article,
  versionNumber: number,
  reason: string,
): Promise<void> => {
  const { fastTrackMinutes } = (await sections.load(sectionId))!;
  const dueAt = new Date(Date.now() + fastTrackMinutes * 60_000);
  // Taken off and given out again, the same text is on the fast track already, and its review is due as before.
  if (await articleFastTrackRepository.existsBy({ articleId: id, versionNumber })) return;
  await articleFastTrackRepository.insert({ articleId: id, versionNumber, reason, dueAt });
};
