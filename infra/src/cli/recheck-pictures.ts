import { randomUUID } from 'node:crypto';
import { CliError } from './cli-error.ts';
import { askAll, askOrFail, type Connection } from './graph-client.ts';

const tasksQuery = `query PicturesToTakeDown($after: String) {
  takedownTasks(first: 100, after: $after) {
    nodes { asset { usedIn(first: 100) { nodes { id } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const storyQuery = `query ShownStory($id: ID!) {
  article(id: $id) { publications { status channel { id } leadImage { id } } }
}`;

const statementQuery = `query RightsOfStory($id: ID!, $channelIds: [ID!]!, $assetIds: [ID!]!) {
  article(id: $id) { rightsStatement(channelIds: $channelIds, moreAssetIds: $assetIds) }
}`;

const recheckMutation = `mutation RecheckArticleRights($input: RecheckArticleRightsInput!) {
  recheckArticleRights(input: $input) { userErrors { message } }
}`;

type Shown = {
  readonly status: string;
  readonly channel: { readonly id: string };
  readonly leadImage: { readonly id: string } | null;
};

/** What keeps a story from being noted; undefined when it is, or no channel has it. */
const recheck = async (connection: Connection, id: string): Promise<string | undefined> => {
  const { article } = await askOrFail(connection, storyQuery, { id });
  const shown = (article?.publications ?? []).filter(({ status }: Shown) => status === 'LIVE');
  if (shown.length === 0) return;
  const said = await askOrFail(connection, statementQuery, {
    id,
    channelIds: shown.map(({ channel }: Shown) => channel.id),
    assetIds: [...new Set(shown.flatMap(({ leadImage }: Shown) => leadImage?.id ?? []))],
  });
  const input = { idempotencyKey: randomUUID(), id, rightsStatement: said.article?.rightsStatement };
  if (!input.rightsStatement) return 'media-assets says nothing of its pictures';
  const { recheckArticleRights: outcome } = await askOrFail(connection, recheckMutation, { input });
  return outcome.userErrors[0]?.message;
};

/**
 * Has every story that shows a picture which is to be taken down noted among the newsroom's `articlePicturesToTakeDown`: by
 * night, or whenever leases have ended or pictures were withdrawn. Of a picture that more than a hundred stories show, the
 * newest hundred. For an account of the roles `editor` or `reviewer`.
 *
 * @throws CliError that names the stories which could not be noted; the others are
 */
export const recheckPictures = async (connection: Connection): Promise<void> => {
  const tasks = await askAll(connection, tasksQuery, (data) => data.takedownTasks);
  const ids = new Set(tasks.flatMap(({ asset }) => asset?.usedIn?.nodes ?? []).map(({ id }) => id));
  const refused: string[] = [];
  for (const id of ids) {
    const why = await recheck(connection, id);
    if (why) refused.push(`${id}: ${why}`);
  }
  console.log(
    `${tasks.length} pictures are to be taken down; ${ids.size - refused.length} stories with them were asked for again.`,
  );
  if (refused.length > 0) throw new CliError(refused.join('; '));
};
