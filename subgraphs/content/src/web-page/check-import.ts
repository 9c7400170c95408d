import { requireId, requireLocalized, requireText } from '@media-graph/subgraph';
import { invalid, type Path } from '../article/require-ids.ts';
import type { ImportPageInput, KnownOrganisationInput } from '../generated/resolvers.ts';
import { PageRefused } from './reading/page-refused.ts';
import { readNewsPage } from './reading/read-news-page.ts';
import type { KnownOrganisation } from './reading/recognise-organisations.ts';

const most = { organisations: 500, aliases: 10, blocks: 500, characters: 100_000 };
const longest = { name: 200, headline: 200, standfirst: 1000, text: 10_000 };
const content: Path = ['input', 'contentBase64'];

/** The page that the input holds. */
export const checkPage = ({ contentBase64 }: Pick<ImportPageInput, 'contentBase64'>) => {
  if (contentBase64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(contentBase64))
    throw invalid('The content is not base64', content);
  const page = readable(Buffer.from(contentBase64, 'base64'));
  if (page.blocks.length > most.blocks)
    throw invalid(`An article has at most ${most.blocks} blocks`, content);
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > most.characters)
    throw invalid(`An article has at most ${most.characters} characters`, content);
  const limits: [string, string | undefined, number][] = [
    ['headline', page.headline, longest.headline],
    ['headline', page.originalHeadline, longest.headline],
    ['standfirst', page.standfirst, longest.standfirst],
    ...page.blocks.map(({ text }): [string, string, number] => ['paragraph', text, longest.text]),
  ];
  for (const [part, text, limit] of limits)
    if (text && text.length > limit)
      throw invalid(`The ${part} “${text.slice(0, 20)}…” has more than ${limit} characters`, content);
  return page;
};

const readable = (bytes: Uint8Array) => {
  try {
    return readNewsPage(bytes);
  } catch (error) {
    if (error instanceof PageRefused) throw invalid(error.message, content);
    throw error;
  }
};

export const checkOrganisations = (organisations: readonly KnownOrganisationInput[]): KnownOrganisation[] => {
  const path = ['input', 'organisations'];
  if (organisations.length > most.organisations)
    throw invalid(`At most ${most.organisations} organisations may be given`, path);
  return organisations.map(({ id, name, aliases }, index) => {
    const at = [...path, String(index)];
    if ((aliases?.length ?? 0) > most.aliases)
      throw invalid(`At most ${most.aliases} aliases may be given`, [...at, 'aliases']);
    return {
      id: requireId(id, ...at, 'id'),
      names: requireLocalized(name, longest.name, ...at, 'name') as KnownOrganisation['names'],
      aliases: (aliases ?? []).map((alias, position) =>
        requireText(alias, longest.name, ...at, 'aliases', String(position)),
      ),
    };
  });
};
