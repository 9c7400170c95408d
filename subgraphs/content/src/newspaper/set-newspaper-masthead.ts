import {
  allow,
  lockVersion,
  refused,
  requireBetween,
  requireLocalized,
  requireText,
  revise,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SetNewspaperMastheadInput } from '../generated/resolvers.ts';
import type { Newspaper } from './newspaper.entity.ts';

/** Enters what a newspaper's masthead says. */
export const setNewspaperMasthead = async (
  { viewer, newspaperRepository, channels }: Transaction,
  input: SetNewspaperMastheadInput,
): Promise<Newspaper> => {
  allow(viewer, 'editor');
  const text = (field: 'publisher' | 'printer' | 'printerAddress' | 'advertisingLicence', longest = 100) =>
    requireText(input[field], longest, 'input', field);
  const { serialNumber } = input;
  if (!/^CN [0-9]{2}-[0-9]{4}$/.test(serialNumber))
    throw refused('INVALID_INPUT', 'This takes a number such as CN 44-0000', 'input', 'serialNumber');
  const masthead = {
    name: requireLocalized(input.name, 60, 'input', 'name'),
    serialNumber,
    publisher: text('publisher'),
    priceMinor: requireBetween(input.priceMinor, 1, 100_000, 'input', 'priceMinor'),
    printer: text('printer'),
    printerAddress: text('printerAddress', 200),
    advertisingLicence: text('advertisingLicence'),
  };
  const channel = input.channelId == null ? null : await channels.load(input.channelId);
  if (input.channelId != null && channel?.kind !== 'PRINT')
    throw refused('INVALID_INPUT', 'A newspaper is out on a printed channel', 'input', 'channelId');
  const newspaper = await lockVersion(newspaperRepository, input);
  return revise(newspaperRepository, newspaper, { ...masthead, ...(channel && { channelId: channel.id }) });
};
