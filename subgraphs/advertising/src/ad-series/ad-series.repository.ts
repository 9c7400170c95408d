import type { Viewer } from '@media-graph/service';
import { asksBy, type FigureQuestion, figuresByIndicator, sumOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { customers } from '../revenue/revenue.repository.ts';

/** Revenue counts on the day on which the advertisement appears; of reported months on their first. */
export const adSeriesRepository = (manager: EntityManager, viewer: Viewer) => {
  const revenue = (question: FigureQuestion) => ({
    from: `revenue_entries entry ${asksBy(question, 'ADVERTISER') ? customers : ''}`,
    day: 'entry.on_date',
    where: `${visibleTo(viewer, 'HEADQUARTERS')('entry')} AND entry.on_date <= (now() AT TIME ZONE 'Asia/Shanghai')::date`,
    by: {
      ...{
        AD_MEDIUM: 'entry.medium',
        SECTION: 'entry.section_id',
        ISSUE: 'entry.issue_id',
        ORGANISATION: 'entry.organisation_id',
      },
      ...(asksBy(question, 'ADVERTISER') && { ADVERTISER: 'account.advertiser_id' }),
    },
    isSynthetic:
      'EXISTS (SELECT FROM advertising_companies company WHERE company.organisation_id = entry.organisation_id AND company.is_synthetic)',
    value: sumOf('entry.booked_minor'),
  });
  return figuresByIndicator(manager, { 'ad-revenue': revenue });
};
