import { allow, isId, lockVersion, mutate, refused, revise } from '@media-graph/subgraph';
import { forTheGroup } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { printedUnderEmbargo } from './printed-under-embargo.ts';

export const newspaperPageResolvers: Resolvers = {
  Mutation: {
    signOffPage: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'editor');
        if (input.editorId && !isId(input.editorId))
          throw refused('INVALID_INPUT', 'This is not the id of a person', 'input', 'editorId');
        const page = await lockVersion(tx.newspaperPageRepository, input);
        if (page.signedOffAt)
          throw refused('ILLEGAL_TRANSITION', 'The page is signed off already', 'input', 'id');
        const issue = (await tx.newspaperIssues.load(page.issueId))!;
        if (printedUnderEmbargo(issue.issueDate, await tx.pagePlacementRepository.lastEmbargo(page.id)))
          throw refused('EMBARGOED', 'An article on the page is under embargo that morning', 'input', 'id');
        const editorId = input.editorId?.toLowerCase() ?? page.editorId;
        return {
          page: await revise(tx.newspaperPageRepository, page, { signedOffAt: new Date(), editorId }),
        };
      }),
    recordPlate: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ viewer, newspaperPageRepository }) => {
        allow(viewer, 'editor');
        const page = await lockVersion(newspaperPageRepository, input);
        if (!page.signedOffAt || page.plateSentAt)
          throw refused('ILLEGAL_TRANSITION', 'A plate goes out once, after the sign-off', 'input', 'id');
        if (input.sentAt < page.signedOffAt || input.sentAt > new Date())
          throw refused('INVALID_INPUT', 'The time lies between the sign-off and now', 'input', 'sentAt');
        return { page: await revise(newspaperPageRepository, page, { plateSentAt: input.sentAt }) };
      }),
  },
  NewspaperPage: {
    __resolveReference: ({ id }, { newspaperPages }) => newspaperPages.load(id),
    issue: async ({ issueId }, _, { newspaperIssues }) => (await newspaperIssues.load(issueId))!,
    section: ({ sectionId }, _, { sections }) => (sectionId ? sections.load(sectionId) : null),
    editor: ({ editorId }) => (editorId ? { id: editorId } : null),
    signedOffAt: forTheGroup(({ signedOffAt }) => signedOffAt),
    plateSentAt: forTheGroup(({ plateSentAt }) => plateSentAt),
    placements: ({ id }, _, { placementsOfPages }) => placementsOfPages.load(id),
  },
  PagePlacement: {
    page: async ({ pageId }, _, { newspaperPages }) => (await newspaperPages.load(pageId))!,
    article: async ({ articleId }, _, { articles }) => (await articles.load(articleId))!,
  },
  Article: {
    placements: ({ id }, _, { placementsOfArticles }) => placementsOfArticles.load(id),
  },
};
