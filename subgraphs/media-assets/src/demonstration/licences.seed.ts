import { addDays, seedId, shanghaiInstant, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import type { PictureLicence } from '../picture-licence/picture-licence.entity.ts';

const organisationId = seedId('Organisation', 'dongjiang-pictures');
const clients = [
  {
    slug: 'alliance',
    name: '粵港澳大灣區媒體聯盟',
    registeredId: seedId('Organisation', 'gba-media-alliance'),
  },
  { slug: 'album', name: '東江畫冊編輯部（合成演示）', registeredId: null },
  { slug: 'pictorial', name: 'Harbour Pictorial (synthetic)', registeredId: null },
] as const;

const count = 30;
const daysBetween = 10;
/** Days for which a licence holds: of those of the demonstration, a quarter is over. */
const term = 180;

/** By turns: most are taken, some are not wanted, forgotten, or revoked; the latest are still open, or taken and to begin. */
const courseOf = (number: number): 'OPEN' | 'TAKEN' | 'UNWANTED' | 'FORGOTTEN' | 'REVOKED' => {
  if (number >= count - 2) return 'OPEN';
  if (number % 6 === 4) return 'UNWANTED';
  if (number % 10 === 5) return 'FORGOTTEN';
  return number % 9 === 7 ? 'REVOKED' : 'TAKEN';
};

const licenceOf = (number: number, today: string, pictures: readonly MediaFile[]) => {
  const course = courseOf(number);
  const quotedOn = addDays(today, (number - count) * daysBetween);
  const id = seedId('PictureLicence', String(number));
  const isTaken = course === 'TAKEN' || course === 'REVOKED';
  const revokedOn = addDays(quotedOn, 8);
  const licence: Omit<PictureLicence, 'version'> = {
    ...{ id, organisationId, clientId: seedId('PictureClient', clients[number % clients.length]!.slug) },
    ...{ number: `DJ-${String(number + 1).padStart(4, '0')}`, terms: '報刊與網站各刊登一次（合成演示）' },
    ...{ territories: number % 3 === 2 ? ['HK', 'MO'] : [], isExclusive: false, quotedBy: 'seed' },
    ...{ startsOn: addDays(quotedOn, 40), endsOn: addDays(quotedOn, 40 + term) },
    offeredUntil: addDays(quotedOn, 30),
    creditLine: '惠州東江圖片社（合成演示圖片）',
    feeMinor: pictures.reduce((sum, _, index) => sum + feeOf(number, index), 0n),
    ...{ createdAt: shanghaiInstant(quotedOn, '10:00'), updatedAt: shanghaiInstant(quotedOn, '10:00') },
    acceptedAt: isTaken ? shanghaiInstant(addDays(quotedOn, 2), '15:00') : null,
    acceptedBy: isTaken ? 'seed' : null,
    withdrawnAt: course === 'UNWANTED' ? shanghaiInstant(addDays(quotedOn, 4), '15:00') : null,
    revokedAt: course === 'REVOKED' ? shanghaiInstant(revokedOn, '15:00') : null,
    isRefunded: course === 'REVOKED',
    statusReason: { UNWANTED: '客戶不需要', REVOKED: '客戶重複購買，退費' }[course as string] ?? null,
    statusBy: course === 'UNWANTED' || course === 'REVOKED' ? 'seed' : null,
  };
  const lines = pictures.map(({ id: assetId }, index) => ({
    ...{ id: seedId('PictureLicenceLine', `${number} ${index}`), organisationId, licenceId: id, assetId },
    feeMinor: feeOf(number, index),
  }));
  const entries = [
    ...(isTaken ? [{ sign: 1n, soldOn: addDays(quotedOn, 2) }] : []),
    ...(course === 'REVOKED' ? [{ sign: -1n, soldOn: revokedOn }] : []),
  ];
  const sales = entries.flatMap(({ sign, soldOn }) =>
    pictures.map(({ id: assetId, personId, creatorName }, index) => ({
      id: seedId('PictureSale', `${number} ${index} ${sign}`),
      ...{
        organisationId,
        licenceId: id,
        clientId: licence.clientId,
        assetId,
        personId,
        creatorName,
        soldOn,
      },
      feeMinor: sign * feeOf(number, index),
    })),
  );
  return { licence, lines, sales };
};

/** In fen: made up. */
const feeOf = (number: number, index: number): bigint =>
  BigInt(30_000 + (number % 5) * 10_000 + index * 5_000);

/** Ten months of what the picture agency licenses of the archive: who are its clients, and what it earned. */
export const seedLicences = async (tables: DataSources): Promise<void> => {
  const today = todayInShanghai();
  const pictures: MediaFile[] = await tables.mediaAssetRepository
    .createQueryBuilder('row')
    .where(
      `row.ownerId = :organisationId AND row.status = 'RELEASED' AND row.rightsCategory = 'STAFF_PHOTOGRAPHER'`,
      {
        organisationId,
      },
    )
    .andWhere(`row.id NOT IN (SELECT asset_id FROM media_leases WHERE access = 'DENY_USE')`)
    .orderBy('row.id')
    .getMany();
  const made = Array.from({ length: count }, (_, number) =>
    licenceOf(number, today, pictures.slice(number % pictures.length).slice(0, 1 + (number % 2))),
  );
  await tables.pictureClientRepository.insert(
    clients.map(({ slug, ...client }) => ({ ...client, id: seedId('PictureClient', slug), organisationId })),
  );
  await tables.pictureLicenceRepository.insert(made.map(({ licence }) => licence));
  await tables.pictureLicenceLineRepository.insert(made.flatMap(({ lines }) => lines));
  await tables.pictureSaleRepository.insert(made.flatMap(({ sales }) => sales));
};
