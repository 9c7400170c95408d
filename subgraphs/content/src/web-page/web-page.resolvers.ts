import { allow, mutate, refused, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { insertPage } from '../article-draft/write-draft.ts';
import type { DataSources } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkOrganisations, checkPage } from './check-import.ts';
import { draftOfPage } from './draft-of-page.ts';

const chosenSection = async ({ sectionRepository }: DataSources, given: string | null | undefined) => {
  if (given) return requireId(given, 'input', 'sectionId');
  const [first] = await sectionRepository.inOrder();
  if (!first) throw refused('INVALID_INPUT', 'There is no section for the draft yet', 'input', 'sectionId');
  return first.id;
};

export const webPageResolvers: Resolvers = {
  Mutation: {
    importPage: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'editor');
        const organisations = checkOrganisations(input.organisations!, 'input', 'organisations');
        const page = checkPage(input.contentBase64);
        const id = uuidv7();
        const { draft, report } = draftOfPage(
          id,
          page,
          await chosenSection(tx, input.sectionId),
          organisations,
        );
        const stored = await insertPage(tx, id, draft, page.checksum);
        const article = stored ?? (await tx.articleRepository.byPageChecksum(page.checksum));
        return { article, report, wasThereAlready: stored === null };
      }),
  },
};
