import { addDays, seedId, shanghaiInstant, todayInShanghai } from '@media-graph/subgraph';
import type { MediaLeaseAccess, MediaRightsCategory } from '../generated/resolvers.ts';
import type { DemonstrationPicture } from './pictures.ts';

const subjects = [
  ['江岸', '江岸', 'river bank'],
  ['山色', '山色', 'hills'],
  ['新街', '新街', 'new street'],
  ['会场', '會場', 'hall'],
  ['展台', '展台', 'fair stand'],
  ['合影', '合影', 'group'],
  ['夜色', '夜色', 'night'],
] as const;

/** Since when and until when a lease holds, in days from today; null for one without an end. */
type Lease = { readonly access: MediaLeaseAccess; readonly from: number; readonly until: number | null };
type Rights = {
  readonly category: MediaRightsCategory;
  readonly restrictions?: string;
  readonly leases?: readonly Lease[];
};

const allowed = (from: number, until: number | null): Lease => ({ access: 'ALLOW_USE', from, until });

/** By turns: what is free, what was paid for or promised, and some of what may not be used or not any more. */
const rights: readonly Rights[] = [
  ...([{ category: 'STAFF_PHOTOGRAPHER' }, { category: 'STAFF_PHOTOGRAPHER' }] as const),
  { category: 'CONTRACT_PHOTOGRAPHER' },
  { category: 'AGENCY', leases: [allowed(-100, 265)] },
  { category: 'STAFF_PHOTOGRAPHER', leases: [{ access: 'ALLOW_SYNDICATION', from: -30, until: null }] },
  { category: 'HANDOUT' },
  { category: 'PR_IMAGE', restrictions: '只用於同一活動的報道', leases: [allowed(-60, null)] },
  { category: 'STAFF_PHOTOGRAPHER' },
  { category: 'READER', leases: [allowed(-50, 12)] },
  { category: 'POOL' },
  { category: 'COMMISSIONED_PHOTOGRAPHER' },
  { category: 'AGENCY', leases: [allowed(-200, -10)] },
  { category: 'CONTRACT_PHOTOGRAPHER', leases: [{ access: 'ALLOW_SYNDICATION', from: -90, until: 90 }] },
  { category: 'STAFF_PHOTOGRAPHER', leases: [{ access: 'DENY_USE', from: -3, until: null }] },
  { category: 'CREATIVE_COMMONS' },
  { category: 'CHARGEABLE', leases: [allowed(-20, 345)] },
  { category: 'SOCIAL_MEDIA' },
];

const owners = ['dongjiang-pictures', 'dongjiang-pictures', 'huizhou-daily', 'dongjiang-pictures'] as const;
const credits = {
  'dongjiang-pictures': '惠州東江圖片社（合成演示圖片）',
  'huizhou-daily': '惠州日報（合成演示圖片）',
} as const;
const photographers = ['林示例', '陳合成', '黃樣本'] as const;
const platforms = ['PRINT', 'DIGITAL'] as const;

/** The made-up events that are over are numbered from a month ago on: see the demonstration of `events`. */
const events = 28;
const daysBefore = 30;
const count = 140;

const archivePicture = (number: number, today: string) => {
  const [hans, hant, en] = subjects[number % subjects.length]!;
  const owner = owners[number % owners.length]!;
  const event = ((number - 1) % events) + 1;
  const takenOn = addDays(today, event - daysBefore);
  const { category, restrictions = null, leases = [] } = rights[number % rights.length]!;
  const isFree = leases.length === 0 && /STAFF|CONTRACT|HANDOUT/.test(category);
  const picture: DemonstrationPicture = {
    ...{ slug: `archive-${number}`, owner, event: `demo-${event}`, focalPoint: [0.5, 0.55] },
    ...{ released: number % 10 !== 9, creditLine: credits[owner] },
    title: {
      ...{ zhHans: `合成演示：${hans}之${number}`, zhHant: `合成演示：${hant}之${number}` },
      en: `Synthetic: ${en} ${number}`,
    },
    altText: {
      zhHans: `合成演示图片：程序绘制的${hans}，第${number}张。`,
      zhHant: `合成演示圖片：程式繪製的${hant}，第${number}張。`,
      en: `Synthetic demonstration picture: a ${en} painted by a program, number ${number}.`,
    },
  };
  const place = number % 2 === 0 ? '惠州日報 A3 版' : '掌中惠州';
  return {
    ...{
      number,
      picture,
      category,
      restrictions,
      creatorName: photographers[number % photographers.length]!,
    },
    personId: number % photographers.length === 0 ? seedId('Person', 'sample-photographer') : null,
    ...{ takenAt: shanghaiInstant(takenOn, '10:00'), isWithdrawn: picture.released && number % 23 === 11 },
    leases: leases.map(({ access, from, until }) => ({
      ...{ access, startsAt: shanghaiInstant(addDays(today, from), '00:00') },
      endsAt: until === null ? null : shanghaiInstant(addDays(today, until), '00:00'),
    })),
    /** Where it stood: what is free and public, in every other case. */
    use:
      isFree && picture.released && number % 4 < 2
        ? { platform: platforms[number % 2]!, place, usedOn: takenOn }
        : null,
  };
};

export type ArchivePicture = ReturnType<typeof archivePicture>;

/** A hundred and forty made-up pictures of the last month's made-up events, with what may be done with each. */
export const archivePictures = (): ArchivePicture[] => {
  const today = todayInShanghai();
  return Array.from({ length: count }, (_, index) => archivePicture(index + 1, today));
};
