import {
  given,
  requireEntries,
  requireFound,
  requireLocalized,
  requireTerritory,
} from '@media-graph/subgraph';
import { requireIds } from '../article/require-ids.ts';
import type { Transaction } from '../context.ts';
import type { ChangeSyndicationProductInput } from '../generated/resolvers.ts';
import type { SyndicationProduct } from './syndication-product.entity.ts';

/** What a product says. */
export type Offered = Pick<
  SyndicationProduct,
  'name' | 'sectionIds' | 'tagIds' | 'channelIds' | 'mediaTopics' | 'territories'
>;
type Loader = { load(id: string): Promise<unknown> };

const most = 50;
const known = async (loader: Loader, ids: readonly string[], field: string): Promise<string[]> => {
  const read = requireIds(ids, 0, most, 'input', field);
  for (const [index, id] of read.entries())
    requireFound(await loader.load(id), 'input', field, String(index));
  return read;
};

/** What is said of a product; what is left out is undefined. @throws INVALID_INPUT, NOT_FOUND */
export const checkProduct = async (
  { sections, tags, channels, mediaTopics }: Transaction,
  input: Partial<Pick<ChangeSyndicationProductInput, keyof Offered>>,
): Promise<{ [Column in keyof Offered]: Offered[Column] | undefined }> => ({
  name: given(input.name, (name) => requireLocalized(name, 60, 'input', 'name')),
  sectionIds: await given(input.sectionIds, (ids) => known(sections, ids, 'sectionIds')),
  tagIds: await given(input.tagIds, (ids) => known(tags, ids, 'tagIds')),
  channelIds: await given(input.channelIds, (ids) => known(channels, ids, 'channelIds')),
  mediaTopics: await given(input.mediaTopics, async (codes) => {
    for (const [index, code] of requireEntries(codes, 0, most, 'input', 'mediaTopics').entries())
      requireFound(await mediaTopics.load({ code }), 'input', 'mediaTopics', String(index));
    return [...new Set(codes)];
  }),
  territories: given(input.territories, (codes) => [
    ...new Set(
      requireEntries(codes, 1, most, 'input', 'territories').map((code, index) =>
        requireTerritory(code, 'input', 'territories', String(index)),
      ),
    ),
  ]),
});
