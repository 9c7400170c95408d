import { forAudience } from '../access.ts';
import { pagesOfSlot } from '../ad-slot/pages-of-slot.ts';
import { firstOf, lengthOf, pageFields, rowCentimetres } from '../ad-slot/slot-size.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { nothing } from '../revenue/revenue.repository.ts';
import { areasOnPages } from './areas-on-pages.ts';

export const newspaperIssueResolvers: Resolvers = {
  NewspaperIssue: {
    __resolveReference: (issue) => issue,
    adSlots: forAudience('HEADQUARTERS', ({ id }, _, { slotsOfIssues }) => slotsOfIssues.load(id)),
    adSlotsOfAnotherDay: forAudience('HEADQUARTERS', async ({ id, issueDate }, _, { slotsOfIssues }) =>
      issueDate ? (await slotsOfIssues.load(id)).filter((slot) => slot.issueDate !== issueDate) : null,
    ),
    adSlotsOnNoPage: forAudience('HEADQUARTERS', async ({ id, pageCount, pages }, _, { slotsOfIssues }) => {
      if (!pages || !pageCount || pages.length < pageCount) return null;
      const names = new Set(pages.map(({ name }) => name));
      return (await slotsOfIssues.load(id)).filter(
        (slot) => !pagesOfSlot(slot).every((page) => names.has(page)),
      );
    }),
    adIssueStatement: forAudience('STAFF', ({ id, issueDate, pageCount, pages }, _, { issueStatements }) =>
      issueDate
        ? issueStatements.write({
            ...{ issueId: id, issueDate, madeAt: new Date().toISOString() },
            pages: pageCount && pages && pages.length >= pageCount ? pages.map(({ name }) => name) : null,
          })
        : null,
    ),
    adAreas: async ({ id }, { page }, { adAreasOfIssues }) =>
      areasOnPages(await adAreasOfIssues.load(id)).filter((area) => page == null || area.page === page),
    adRevenue: forAudience(
      'HEADQUARTERS',
      async ({ id }, _, { revenueOfIssues }) => (await revenueOfIssues.load(id)) ?? nothing,
    ),
    adRatio: forAudience('HEADQUARTERS', async ({ id, pageCount }, _, { revenueOfIssues }) => {
      if (!pageCount) return null;
      const sold = (await revenueOfIssues.load(id))?.fields ?? 0;
      // Slots may be sold on more pages than the issue came to have.
      return Math.min(1, sold / (pageCount * pageFields));
    }),
  },
  NewspaperPage: {
    __resolveReference: (page) => page,
    adAreas: async ({ issue, name }, _, { adAreasOfIssues }) =>
      issue ? areasOnPages(await adAreasOfIssues.load(issue.id)).filter(({ page }) => page === name) : null,
  },
  AdArea: {
    column: ({ columnSpan }) => firstOf(columnSpan),
    row: ({ rowSpan }) => firstOf(rowSpan),
    columns: ({ columnSpan }) => lengthOf(columnSpan),
    rows: ({ rowSpan }) => lengthOf(rowSpan),
    heightCm: ({ heightCm, rowSpan }) => heightCm ?? lengthOf(rowSpan) * rowCentimetres,
    isHeld: ({ status }) => status === 'HELD',
  },
};
