import { addDays, shanghaiInstant } from '@media-graph/subgraph';
import { settingOn } from '../ad-setting/ad-settings.ts';
import type { DataSources } from '../context.ts';
import type { AdLine } from '../line/line.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';

/** The last day on which material is taken for a line: so many days before it first appears. */
export const copyDeadlineOf = ({ startsOn }: AdLine, { copyDeadlineDays }: AdProduct): string =>
  addDays(startsOn, -copyDeadlineDays);

/** The moment until which it is taken on that day: the company's own hour. */
export const copyDeadlineInstant = async (
  tables: Pick<DataSources, 'settingsOfCompanies'>,
  line: AdLine,
  product: AdProduct,
): Promise<Date> => {
  const day = copyDeadlineOf(line, product);
  const hour = await settingOn(tables, line.organisationId, 'COPY_DEADLINE_HOUR', day);
  return hour === 24
    ? shanghaiInstant(addDays(day, 1), '00:00')
    : shanghaiInstant(day, `${String(hour).padStart(2, '0')}:00`);
};
