import type { Subgraph } from '@media-graph/subgraph';
import { seedId } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access/database-role.ts';
import { constraintErrors } from './constraint-errors.ts';
import { createDataSources, type DataSources } from './context.ts';
import { seedMonth } from './demonstration/month.seed.ts';
import { seedWorks } from './demonstration/works.seed.ts';
import { IssuePrintEntity } from './newspaper-issue/issue-print.entity.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.resolvers.ts';
import { organisation } from './organisation/organisation.resolvers.ts';
import { CountPartnerEntity, PrintingFiguresEntity } from './organisation/printing-figures.entity.ts';
import { PrintingProfileEntity } from './organisation/printing-profile.entity.ts';
import { PaperConsumptionEntity } from './paper-stock/paper-consumption.entity.ts';
import { PaperReelEntity } from './paper-stock/paper-reel.entity.ts';
import { PaperStockEntity } from './paper-stock/paper-stock.entity.ts';
import { paperStock } from './paper-stock/paper-stock.resolvers.ts';
import { PressEntity } from './press/press.entity.ts';
import { press } from './press/press.resolvers.ts';
import { PressRunEntity } from './press-run/press-run.entity.ts';
import { pressRun } from './press-run/press-run.resolvers.ts';
import { RunStopEntity } from './press-run/run-stop.entity.ts';
import { PrintOrderEntity } from './print-order/print-order.entity.ts';
import { printOrder } from './print-order/print-order.resolvers.ts';
import { seedAtScale } from './seed-scale.ts';

export const printing: Subgraph<DataSources> = {
  name: 'printing',
  directory: import.meta.dirname,
  modules: [
    {
      resolvers: [organisation, press, paperStock, printOrder, pressRun, newspaperIssue],
      entities: [
        PrintingProfileEntity,
        PrintingFiguresEntity,
        CountPartnerEntity,
        PressEntity,
        PaperStockEntity,
        PaperReelEntity,
        PaperConsumptionEntity,
        PrintOrderEntity,
        PressRunEntity,
        RunStopEntity,
        IssuePrintEntity,
      ],
      constraintErrors,
    },
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources,
  demonstration: {
    seeds: { works: seedWorks, month: seedMonth },
    seedAtScale,
    seedAs: { organisation: seedId('Organisation', 'printing'), roles: ['staff'] },
  },
};
