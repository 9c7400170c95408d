import type { StructurePart } from '../organisation/organisation.entity.ts';

export type OutsideBody = {
  readonly slug: string;
  readonly zhHant: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly parent?: string;
  readonly foundedYear?: number;
  readonly structure?: StructurePart[];
};

/** Bodies outside the group that its news and events name. The English names are working translations. */
export const outsideBodies: readonly OutsideBody[] = [
  {
    slug: 'hk-huizhou-federation',
    zhHant: '香港惠州社團聯合總會',
    en: 'Federation of Hong Kong Huizhou Community Organisations',
    aliases: ['惠州社團聯合總會'],
    foundedYear: 1996,
    structure: [
      { kind: 'FEDERATION', count: 1 },
      { kind: 'NEW_TYPE_BODY', count: 3 },
      { kind: 'COUNTY_BODY', count: 7 },
      { kind: 'MEMBER_SOCIETY', count: 43 },
    ],
  },
  { slug: 'huidie-charity', zhHant: '匯蝶公益', en: 'Huidie Charity', parent: 'hk-huizhou-federation' },
  {
    slug: 'huizhou-new-power',
    zhHant: '惠州新動力',
    en: 'Huizhou New Power',
    parent: 'hk-huizhou-federation',
  },
  {
    slug: 'huizhou-new-hongkongers',
    zhHant: '惠州新港人',
    en: 'Huizhou New Hongkongers',
    parent: 'hk-huizhou-federation',
  },
  {
    slug: 'huizhou-government',
    zhHant: '惠州市人民政府',
    en: 'Huizhou Municipal People’s Government',
    aliases: ['惠州市政府'],
  },
  {
    slug: 'united-front-work-department',
    zhHant: '惠州市委統戰部',
    en: 'Huizhou United Front Work Department',
    aliases: ['市委統戰部'],
  },
  {
    slug: 'sino-arab-promotion-association',
    zhHant: '中阿國際高新科技產業促進會',
    en: 'Sino-Arab International High-Tech Industry Promotion Association',
  },
  {
    slug: 'overseas-chinese-chamber',
    zhHant: '市僑商會',
    en: 'Huizhou Overseas Chinese Chamber of Commerce',
    aliases: ['惠州市僑商會', '僑商會'],
  },
  {
    slug: 'science-technology-bureau',
    zhHant: '市科技局',
    en: 'Huizhou Science and Technology Bureau',
    aliases: ['惠州市科技局'],
  },
  { slug: 'ubtech', zhHant: '優必選', en: 'UBTECH' },
  { slug: 'abt-group', zhHant: '沙特ABT集團', en: 'Saudi ABT Group', aliases: ['ABT集團'] },
  { slug: 'glorious-sun', zhHant: '旭日集團', en: 'Glorious Sun Group' },
  { slug: 'nameson', zhHant: '南旋集團', en: 'Nameson Group' },
  { slug: 'man-wah', zhHant: '敏華集團', en: 'Man Wah Group' },
  { slug: 'wang-on', zhHant: '宏安集團', en: 'Wang On Group' },
  { slug: 'four-seas', zhHant: '四洲集團', en: 'Four Seas Group' },
  { slug: 'jdb', zhHant: '加多寶集團', en: 'JDB Group', aliases: ['加多寶'] },
];
