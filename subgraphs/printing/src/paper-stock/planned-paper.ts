import { todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';
import { type PrintedMatter, paperGrams } from './paper-weight.ts';

/** The weight of the paper that is planned for so many good copies: with the works' planned waste of the day. */
export const plannedPaper = async (
  context: Pick<DataSources, 'settingsOfCompanies'>,
  organisationId: string | null,
  day: string | Date,
  matter: PrintedMatter,
): Promise<bigint> => {
  const date = typeof day === 'string' ? day : todayInShanghai(day);
  return paperGrams(matter, (await settingOn(context, organisationId, 'PLANNED_WASTE', date)) / 1000);
};
