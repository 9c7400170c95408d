import { CliError } from './cli-error.ts';
import { askAll, askOrFail, type Connection, mutate } from './graph-client.ts';
import { tryEach } from './try-each.ts';

const listQuery = `query SponsorshipsToMark($after: String) {
  adSponsorshipsToMark(first: 100, after: $after) { nodes { article { id } } pageInfo { hasNextPage endCursor } }
}`;

const fields = 'id version status label sponsorshipMark';
const articleQuery = `query ArticleToMark($id: ID!) { article(id: $id) { ${fields} } }`;

type Story = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly label: string | null;
  readonly sponsorshipMark: string | null;
};

const step = async (
  connection: Connection,
  { id, version }: Story,
  name: string,
  more: object = {},
): Promise<Story> =>
  (await mutate(connection, name, { id, version, ...more }, `article { ${fields} }`)).article;

/** Marks an article, which gets the label first where readers have it without, and has that noted wherever it was sold. */
const mark = async (connection: Connection, id: string): Promise<void> => {
  let story: Story | null = (await askOrFail(connection, articleQuery, { id })).article;
  if (!story) throw new CliError('there is no such article');
  if (story.label !== 'ADVERTISEMENT') {
    if (!['PUBLISHED', 'CORRECTED'].includes(story.status))
      throw new CliError(`it is ${story.status}, and an editor gives it the label ADVERTISEMENT first`);
    const label = { label: 'ADVERTISEMENT', reason: 'Somebody pays for it' };
    story = await step(connection, story, 'reclassifyArticle', label);
  }
  if (!story.sponsorshipMark) story = await step(connection, story, 'markArticleSponsored');
  const noted = { articleId: id, articleMark: story.sponsorshipMark };
  await mutate(connection, 'recordAdSponsorshipMark', noted);
};

/**
 * Binds every article that was sold before there were marks to the label 廣告, which it gets where readers have it without,
 * and has that noted with the companies that sold it. For an account of the role `editor`.
 *
 * @throws CliError that names the articles which could not be marked; the others are
 */
export const markSponsored = async (connection: Connection): Promise<void> => {
  const sponsorships = await askAll(connection, listQuery, (data) => data.adSponsorshipsToMark);
  const ids = new Set<string>(sponsorships.flatMap(({ article }) => article?.id ?? []));
  const refused = await tryEach(ids, (id) => mark(connection, id));
  console.log(`${ids.size - refused.length} articles that somebody pays for were marked.`);
  if (refused.length > 0) throw new CliError(refused.join('; '));
};
