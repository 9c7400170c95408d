import { randomUUID } from 'node:crypto';
import { CliError } from './cli-error.ts';
import { askAll, askOrFail, type Connection } from './graph-client.ts';

const listQuery = `query SponsorshipsToMark($after: String) {
  adSponsorshipsToMark(first: 100, after: $after) { nodes { article { id } } pageInfo { hasNextPage endCursor } }
}`;

const fields = 'id version status label sponsorshipMark';
const articleQuery = `query ArticleToMark($id: ID!) { article(id: $id) { ${fields} } }`;

/** Of a mutation about an article that answers it. */
const stepOf = (name: string): string => {
  const input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation Step($input: ${input}!) { ${name}(input: $input) { article { ${fields} } userErrors { message } } }`;
};

const recordMutation = `mutation RecordAdSponsorshipMark($input: RecordAdSponsorshipMarkInput!) {
  recordAdSponsorshipMark(input: $input) { userErrors { message } }
}`;

type Story = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly label: string | null;
  readonly sponsorshipMark: string | null;
};

/** @throws CliError with what keeps it from being done */
const change = async (connection: Connection, mutation: string, name: string, input: object) => {
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const outcome = (await askOrFail(connection, mutation, variables))[name];
  if (outcome.userErrors[0]) throw new CliError(outcome.userErrors[0].message);
  return outcome.article;
};

const step = (
  { id, version }: Story,
  connection: Connection,
  name: string,
  more: object = {},
): Promise<Story> => change(connection, stepOf(name), name, { id, version, ...more });

/** Marks an article, which gets the label first where readers have it without, and has that noted wherever it was sold. */
const mark = async (connection: Connection, id: string): Promise<void> => {
  let story: Story | null = (await askOrFail(connection, articleQuery, { id })).article;
  if (!story) throw new CliError('there is no such article');
  if (story.label !== 'ADVERTISEMENT') {
    if (!['PUBLISHED', 'CORRECTED'].includes(story.status))
      throw new CliError(`it is ${story.status}, and an editor gives it the label ADVERTISEMENT first`);
    const label = { label: 'ADVERTISEMENT', reason: 'Somebody pays for it' };
    story = await step(story, connection, 'reclassifyArticle', label);
  }
  if (!story.sponsorshipMark) story = await step(story, connection, 'markArticleSponsored');
  const noted = { articleId: id, articleMark: story.sponsorshipMark };
  await change(connection, recordMutation, 'recordAdSponsorshipMark', noted);
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
  const refused: string[] = [];
  for (const id of ids)
    try {
      await mark(connection, id);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      refused.push(`${id}: ${error.message}`);
    }
  console.log(`${ids.size - refused.length} articles that somebody pays for were marked.`);
  if (refused.length > 0) throw new CliError(refused.join('; '));
};
