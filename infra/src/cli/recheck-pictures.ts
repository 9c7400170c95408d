import { CliError } from './cli-error.ts';
import { askAll, askOrFail, type Connection, mutate } from './graph-client.ts';
import { tryEach } from './try-each.ts';

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

type Shown = {
  readonly status: string;
  readonly channel: { readonly id: string };
  readonly leadImage: { readonly id: string } | null;
};

/** Has a story noted, if a channel shows it. */
const recheck = async (connection: Connection, id: string): Promise<void> => {
  const { article } = await askOrFail(connection, storyQuery, { id });
  const shown = (article?.publications ?? []).filter(({ status }: Shown) => status === 'LIVE');
  if (shown.length === 0) return;
  const said = await askOrFail(connection, statementQuery, {
    id,
    channelIds: shown.map(({ channel }: Shown) => channel.id),
    assetIds: [...new Set(shown.flatMap(({ leadImage }: Shown) => leadImage?.id ?? []))],
  });
  const rightsStatement = said.article?.rightsStatement;
  if (!rightsStatement) throw new CliError('media-assets says nothing of its pictures');
  await mutate(connection, 'recheckArticleRights', { id, rightsStatement });
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
  const ids = new Set<string>(tasks.flatMap(({ asset }) => asset?.usedIn?.nodes ?? []).map(({ id }) => id));
  const refused = await tryEach(ids, (id) => recheck(connection, id));
  console.log(
    `${tasks.length} pictures are to be taken down; ${ids.size - refused.length} stories with them were asked for again.`,
  );
  if (refused.length > 0) throw new CliError(refused.join('; '));
};
