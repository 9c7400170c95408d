import {
  refused,
  requireCode,
  requireDate,
  requireEntries,
  requireFound,
  requireId,
  requireMinor,
  requireText,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { licensorOf } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { QuotePictureLicenceInput } from '../generated/resolvers.ts';
import type { PictureLicence } from './picture-licence.entity.ts';
import { requireLicensable } from './require-licensable.ts';

const mostPictures = 100;
const mostFee = 10_000_000_00n;

const requireTerritories = (territories: readonly string[]): string[] => {
  const codes = requireEntries(territories, 0, 50, 'input', 'territories');
  for (const [index, code] of codes.entries())
    if (!/^[A-Z]{2}$/.test(code))
      throw refused(
        'INVALID_INPUT',
        'A code of ISO 3166-1, such as HK',
        'input',
        'territories',
        String(index),
      );
  return [...new Set(codes)];
};

const requireDays = ({ startsOn, endsOn, offeredUntil }: QuotePictureLicenceInput) => {
  const days = {
    startsOn: requireDate(startsOn, 'input', 'startsOn'),
    endsOn: requireDate(endsOn, 'input', 'endsOn'),
    offeredUntil: requireDate(offeredUntil, 'input', 'offeredUntil'),
  };
  if (days.endsOn < days.startsOn || days.endsOn < todayInShanghai())
    throw refused('INVALID_INPUT', 'Not before it begins, and not before today', 'input', 'endsOn');
  if (days.offeredUntil < todayInShanghai() || days.offeredUntil > days.endsOn)
    throw refused('INVALID_INPUT', 'From today to the last day of the licence', 'input', 'offeredUntil');
  return days;
};

/** Offers a client the use of pictures. */
export const quotePictureLicence = async (
  tx: Transaction,
  input: QuotePictureLicenceInput,
): Promise<PictureLicence> => {
  const organisationId = licensorOf(tx.viewer);
  const number = requireCode(input.number, 3, 30, 'input', 'number');
  const terms = requireText(input.terms, 2000, 'input', 'terms');
  const creditLine = requireText(input.creditLine, 200, 'input', 'creditLine');
  const territories = requireTerritories(input.territories ?? []);
  const days = requireDays(input);
  const lines = requireEntries(input.pictures, 1, mostPictures, 'input', 'pictures').map((line, index) => {
    const at = ['input', 'pictures', String(index)];
    return {
      assetId: requireId(line.assetId, ...at, 'assetId').toLowerCase(),
      feeMinor: requireMinor(line.feeMinor, { most: mostFee }, ...at, 'feeMinor'),
    };
  });
  if (new Set(lines.map(({ assetId }) => assetId)).size < lines.length)
    throw refused('INVALID_INPUT', 'Each picture once', 'input', 'pictures');
  const client = requireFound(await tx.pictureClients.load(input.clientId), 'input', 'clientId');
  for (const [index, { assetId }] of lines.entries())
    await requireLicensable(tx, organisationId, assetId, 'input', 'pictures', String(index), 'assetId');
  const id = uuidv7();
  const feeMinor = lines.reduce((sum, line) => sum + line.feeMinor, 0n);
  const isExclusive = input.isExclusive ?? false;
  await tx.pictureLicenceRepository.insert({
    ...{ id, organisationId, clientId: client.id, number, terms, territories, isExclusive, ...days },
    ...{ creditLine, feeMinor, quotedBy: tx.viewer.subject! },
  });
  await tx.pictureLicenceLineRepository.insert(
    lines.map((line) => ({ id: uuidv7(), organisationId, licenceId: id, ...line })),
  );
  return tx.pictureLicenceRepository.findOneByOrFail({ id });
};
