import type { Tour } from '../tour/tour.entity.ts';

export type DemonstrationTour = {
  readonly code: string;
  readonly zhHant: string;
  readonly en: string;
  readonly scope: Tour['scope'];
  readonly types: Tour['touristTypes'];
  /** Stops of each day. */
  readonly days: readonly (readonly string[])[];
  /** For an adult, in yuan. */
  readonly price: number;
};

/** Places are real; the tours and their prices are synthetic. */
export const demonstrationTours: readonly DemonstrationTour[] = [
  {
    ...{
      code: 'HZ-WEST-LAKE',
      zhHant: '惠州西湖東坡文化一日遊',
      en: 'Huizhou West Lake and Su Dongpo, a day',
    },
    ...{ scope: 'DOMESTIC', types: ['CULTURE', 'FAMILY'], price: 138 },
    days: [['惠州西湖', '東坡祠', '水東街']],
  },
  {
    ...{ code: 'HZ-LUOFU', zhHant: '羅浮山養生兩日遊', en: 'Mount Luofu, two days' },
    ...{ scope: 'DOMESTIC', types: ['NATURE', 'SENIOR'], price: 398 },
    days: [['羅浮山', '沖虛古觀'], ['東江縱隊紀念館']],
  },
  {
    ...{ code: 'HZ-NANKUN', zhHant: '南崑山森林兩日遊', en: 'Nankun Mountain forest, two days' },
    ...{ scope: 'DOMESTIC', types: ['NATURE', 'FAMILY'], price: 428 },
    days: [['南崑山國家森林公園'], ['龍門農民畫博物館']],
  },
  {
    ...{ code: 'HZ-SHUANGYUE', zhHant: '雙月灣親子兩日遊', en: 'Shuangyue Bay with children, two days' },
    ...{ scope: 'DOMESTIC', types: ['FAMILY'], price: 468 },
    days: [['雙月灣'], ['港口海龜保護區', '平海古城']],
  },
  {
    ...{ code: 'HZ-XUNLIAO', zhHant: '巽寮灣海濱兩日遊', en: 'Xunliao Bay seaside, two days' },
    ...{ scope: 'DOMESTIC', types: ['FAMILY', 'NATURE'], price: 488 },
    days: [['巽寮灣'], ['三角洲島']],
  },
  {
    ...{ code: 'HZ-YOUTH', zhHant: '青年走讀惠州三日研學', en: 'Huizhou for young people, three study days' },
    ...{ scope: 'INBOUND', types: ['STUDENT'], price: 580 },
    days: [['惠州科技館', '惠州西湖'], ['葉挺將軍紀念園', '羅浮山'], ['潼湖生態智慧區']],
  },
  {
    ...{
      code: 'GBA-TECH',
      zhHant: '灣區科創四日研學',
      en: 'Science and industry of the Bay Area, four study days',
    },
    ...{ scope: 'HK_MACAU', types: ['STUDENT', 'BUSINESS'], price: 2680 },
    days: [['深圳灣科技生態園'], ['香港科學園'], ['香港大學'], ['澳門科學館']],
  },
  {
    ...{ code: 'HK-CITY', zhHant: '香港都會兩日遊', en: 'Hong Kong, two days' },
    ...{ scope: 'HK_MACAU', types: ['FAMILY'], price: 880 },
    days: [
      ['太平山', '中環'],
      ['尖沙咀', '西九文化區'],
    ],
  },
  {
    ...{ code: 'MO-HERITAGE', zhHant: '澳門世遺兩日遊', en: "Macau's world heritage, two days" },
    ...{ scope: 'HK_MACAU', types: ['CULTURE'], price: 820 },
    days: [
      ['大三巴牌坊', '議事亭前地'],
      ['媽閣廟', '路環'],
    ],
  },
  {
    ...{
      code: 'HKMO-BAY',
      zhHant: '港珠澳大橋四日遊',
      en: 'Hong Kong, Zhuhai and Macau by the bridge, four days',
    },
    ...{ scope: 'HK_MACAU', types: ['FAMILY', 'CULTURE'], price: 1980 },
    days: [['香港島'], ['大嶼山'], ['港珠澳大橋', '澳門半島'], ['珠海情侶路']],
  },
  {
    ...{ code: 'GD-GUANGZHOU', zhHant: '廣州老城兩日遊', en: 'Old Guangzhou, two days' },
    ...{ scope: 'DOMESTIC', types: ['CULTURE'], price: 420 },
    days: [
      ['陳家祠', '永慶坊'],
      ['沙面', '越秀公園'],
    ],
  },
  {
    ...{ code: 'GD-CHAOSHAN', zhHant: '潮汕美食三日遊', en: 'Food of Chaoshan, three days' },
    ...{ scope: 'DOMESTIC', types: ['CULTURE', 'FAMILY'], price: 880 },
    days: [['潮州古城', '廣濟橋'], ['汕頭小公園'], ['南澳島']],
  },
  {
    ...{ code: 'GD-HAKKA', zhHant: '梅州客家三日遊', en: 'Hakka country of Meizhou, three days' },
    ...{ scope: 'DOMESTIC', types: ['CULTURE', 'SENIOR'], price: 760 },
    days: [['客家博物館'], ['雁南飛茶田'], ['南口僑鄉村']],
  },
  {
    ...{ code: 'GD-KAIPING', zhHant: '開平碉樓兩日遊', en: 'Watchtowers of Kaiping, two days' },
    ...{ scope: 'DOMESTIC', types: ['CULTURE'], price: 560 },
    days: [['自力村', '立園'], ['赤坎古鎮']],
  },
  {
    ...{ code: 'GX-GUILIN', zhHant: '桂林山水四日遊', en: 'Guilin and the Li River, four days' },
    ...{ scope: 'DOMESTIC', types: ['NATURE', 'FAMILY'], price: 1680 },
    days: [['象鼻山'], ['漓江', '興坪'], ['陽朔'], ['龍脊梯田']],
  },
  {
    ...{ code: 'FJ-TULOU', zhHant: '福建土樓四日遊', en: 'Earth houses of Fujian, four days' },
    ...{ scope: 'DOMESTIC', types: ['CULTURE'], price: 1580 },
    days: [['田螺坑土樓群'], ['雲水謠'], ['鼓浪嶼'], ['南普陀寺']],
  },
  {
    ...{ code: 'BJ-CAPITAL', zhHant: '北京五日遊', en: 'Beijing, five days' },
    ...{ scope: 'DOMESTIC', types: ['FAMILY', 'STUDENT'], price: 3280 },
    days: [['天安門廣場', '故宮'], ['八達嶺長城'], ['頤和園'], ['天壇'], ['國家博物館']],
  },
  {
    ...{ code: 'JP-KANSAI', zhHant: '日本關西六日遊', en: 'Kansai, six days' },
    ...{ scope: 'OUTBOUND', types: ['FAMILY', 'CULTURE'], price: 6980 },
    days: [['大阪'], ['大阪城'], ['奈良公園'], ['京都', '清水寺'], ['嵐山'], ['神戶']],
  },
  {
    ...{ code: 'TH-BANGKOK', zhHant: '曼谷五日遊', en: 'Bangkok, five days' },
    ...{ scope: 'OUTBOUND', types: ['FAMILY'], price: 3680 },
    days: [['曼谷'], ['大皇宮'], ['大城'], ['湄南河'], ['曼谷']],
  },
  {
    ...{ code: 'MY-SG', zhHant: '新馬六日遊', en: 'Singapore and Malaysia, six days' },
    ...{ scope: 'OUTBOUND', types: ['FAMILY', 'SENIOR'], price: 4580 },
    days: [['新加坡'], ['濱海灣'], ['馬六甲'], ['吉隆坡'], ['雲頂'], ['吉隆坡']],
  },
];
