import { refused, requireEntries, requireId, requireLocalized, requireText } from '@media-graph/subgraph';
import type { KnownOrganisationInput } from '../generated/resolvers.ts';
import { PageRefused } from './reading/page-refused.ts';
import { readNewsPage } from './reading/read-news-page.ts';
import type { KnownOrganisation } from './reading/recognise-organisations.ts';

const most = { organisations: 500, aliases: 10, blocks: 500, characters: 100_000 };
const longest = { name: 200, headline: 200, standfirst: 1000, text: 10_000 };

const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'contentBase64');

const readable = (bytes: Uint8Array) => {
  try {
    return readNewsPage(bytes);
  } catch (error) {
    if (error instanceof PageRefused) throw wrong(error.message);
    throw error;
  }
};

/** The page of an input in base64. @throws INVALID_INPUT for what holds no article, or one too long */
export const checkPage = (contentBase64: string) => {
  if (contentBase64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(contentBase64))
    throw wrong('The content is not base64');
  const page = readable(Buffer.from(contentBase64, 'base64'));
  if (page.blocks.length > most.blocks) throw wrong(`An article has at most ${most.blocks} blocks`);
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > most.characters) throw wrong(`An article has at most ${most.characters} characters`);
  const limits: [string, string | undefined, number][] = [
    ['headline', page.headline, longest.headline],
    ['headline', page.originalHeadline, longest.headline],
    ['standfirst', page.standfirst, longest.standfirst],
    ...page.blocks.map(({ text }): [string, string, number] => ['paragraph', text, longest.text]),
  ];
  for (const [part, text, limit] of limits)
    if (text && text.length > limit)
      throw wrong(`The ${part} “${text.slice(0, 20)}…” has more than ${limit} characters`);
  return page;
};

/** The organisations that a page may name, as the caller brings them. @throws INVALID_INPUT */
export const checkOrganisations = (
  organisations: readonly KnownOrganisationInput[],
  ...field: string[]
): KnownOrganisation[] =>
  requireEntries(organisations, 0, most.organisations, ...field).map(({ id, name, aliases }, index) => {
    const at = [...field, String(index)];
    return {
      id: requireId(id, ...at, 'id'),
      names: requireLocalized(name, longest.name, ...at, 'name'),
      aliases: requireEntries(aliases ?? [], 0, most.aliases, ...at, 'aliases').map((alias, position) =>
        requireText(alias, longest.name, ...at, 'aliases', String(position)),
      ),
    };
  });
