import { searchVectorOf } from '../article-search/search-vector-of.ts';
import type { DataSources } from '../context.ts';

type Stores = Pick<DataSources, 'articleRepository' | 'articleDetailRepository' | 'liveBlogEntryRepository'>;

/** Lets a story be found by what is told of it as it happens, and no more by what was taken back. */
export const indexLiveBlog = async (
  { articleRepository, articleDetailRepository, liveBlogEntryRepository }: Stores,
  articleId: string,
): Promise<void> => {
  const article = await articleRepository.findOneByOrFail({ id: articleId });
  const [written] = await articleRepository.bodies([articleId]);
  const credits = await articleDetailRepository.credits.ofArticles([articleId]);
  const places = await articleDetailRepository.places.ofArticles([articleId]);
  const told = await liveBlogEntryRepository.toldOf(articleId);
  const searchVector = searchVectorOf({ ...article, body: written?.body ?? [], credits, places, told });
  await articleRepository.update(articleId, { searchVector });
};
