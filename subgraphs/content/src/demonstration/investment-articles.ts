import { type DemonstrationArticle, facts, heading, image, paragraph } from './demonstration-article.ts';

const online = ['huizhou-toutiao', 'zhangzhong-huizhou', 'web'];

/** Written for the demonstration around the facts of the page; the sentences are nobody else's. */
export const investmentArticles: readonly DemonstrationArticle[] = [
  {
    slug: 'e3-signing',
    section: 'economy',
    event: 'e3',
    leadImage: 'e3-ceremony',
    tags: ['investment', 'hong-kong-and-macau', 'circle-of-friends'],
    organisations: ['huizhou-government', 'abt-group', 'sino-arab-promotion-association'],
    headline: {
      zhHant: '惠州在港推介投資環境 十四個項目同日簽約',
      en: 'Fourteen projects signed as Huizhou presents itself to investors in Hong Kong',
    },
    short: '惠州香港簽約14個項目',
    standfirst: {
      zhHant: '計劃投資合共37.95億元，另設規模不少於100億元的國際產業基金',
      en: 'Planned investment of 3.795 billion yuan; a fund of at least 10 billion stands beside it',
    },
    place: { zhHant: '香港', en: 'Hong Kong' },
    at: '2024-05-08T06:00:00+08:00',
    channels: online,
    printedOn: '2024-05-08',
    body: [
      paragraph('惠州市人民政府5月7日在香港舉辦投資環境推介會，台下坐滿兩地商界代表，台上先後簽下14個項目。'),
      image('e3-signing-table', '簽約桌前，雙方代表交換文本。示意圖片。'),
      heading('計劃投資三十七億九千五百萬元'),
      paragraph(
        '14個項目的計劃投資總額為37.95億元。這是計劃數字，項目何時落地、落地多少，要待日後逐一核對。',
      ),
      paragraph('其中惠城區有6個項目，計劃投資13.3億元，已計算在上述總額之內，不應重複相加。'),
      heading('基金另計'),
      paragraph(
        '同場達成的國際產業基金規模不少於100億元，由中阿國際高新科技產業促進會促成，沙特ABT集團參與；基金不屬於14個項目，也不在37.95億元之內。',
      ),
      facts(
        '數字一覽',
        '簽約項目：14個',
        '計劃投資：37.95億元',
        '其中惠城區：6個，13.3億元',
        '產業基金：不少於100億元，另計',
      ),
    ],
  },
  {
    slug: 'e3-investment-climate',
    section: 'politics',
    event: 'e3',
    leadImage: 'e3-ceremony',
    tags: ['united-front', 'investment', 'circle-of-friends', 'analysis'],
    organisations: [
      'united-front-work-department',
      'hk-huizhou-federation',
      'glorious-sun',
      'nameson',
      'man-wah',
      'wang-on',
      'four-seas',
      'jdb',
    ],
    headline: {
      zhHant: '一張名片走四方：惠州統戰如何為招商引路',
      en: 'How Huizhou’s united front work opens doors for investors',
    },
    standfirst: {
      zhHant: '從登門拜訪到簽約落地，港澳與海外鄉親成為城市的引路人',
      en: 'From first visits to signed contracts, compatriots abroad show the way',
    },
    place: { zhHant: '惠州', en: 'Huizhou' },
    at: '2024-05-08T06:10:00+08:00',
    channels: online,
    printedOn: '2024-05-08',
    body: [
      paragraph(
        '招商的第一步往往不是談條件，而是敲開一扇門。惠州市委統戰部這幾年做的，正是請熟悉兩地的人幫忙敲門。',
      ),
      heading('登門拜訪'),
      paragraph(
        '工作人員先後走訪旭日集團、南旋集團、敏華集團，也到宏安集團、四洲集團和加多寶集團了解企業下一步的打算。',
      ),
      paragraph(
        '走訪並非為了當場簽字。一位參與者說，記下企業的難處，回來找到能解決的部門，比一次飯局更有用。',
      ),
      heading('鄉親引路'),
      paragraph(
        '香港惠州社團聯合總會成立於1996年，現有43個屬會；不少會員本身就是企業家，介紹同行到惠州看廠房已成常事。',
      ),
      paragraph('5月7日在香港的推介會上，14個項目一併簽約，當中多個最初就來自這樣的介紹。'),
    ],
  },
  {
    slug: 'e1-study-tour',
    section: 'greater-bay-area',
    event: 'e1',
    leadImage: 'e1-laboratory',
    tags: ['talent', 'artificial-intelligence', 'hong-kong-and-macau'],
    organisations: ['united-front-work-department', 'ubtech'],
    headline: {
      zhHant: '七天三城：考察組帶回人工智能大項目',
      en: 'Seven days, three cities, and an artificial intelligence project brought home',
    },
    standfirst: {
      zhHant: '深圳、香港、澳門一路對接14個項目，高校與科研機構佔八個',
      en: 'Fourteen projects visited in Shenzhen, Hong Kong and Macau',
    },
    place: { zhHant: '深圳', en: 'Shenzhen' },
    at: '2024-03-25T08:00:00+08:00',
    channels: ['huizhou-toutiao', 'zhangzhong-huizhou', 'web'],
    printedOn: '2024-05-09',
    body: [
      paragraph('3月17日至23日，惠州一支考察組從深圳出發，經香港到澳門，一周內與14個項目的負責人見面。'),
      paragraph('這14個項目裡，4個來自香港的大學，4個來自香港的科研機構，其餘6個屬於行業組織和企業。'),
      image('e1-laboratory', '考察組參觀實驗室。示意圖片。'),
      heading('優必選落戶'),
      paragraph('行程的成果之一，是優必選的人工智能項目：投資約38億元，全面投產後預計每年銷售257億元。'),
      paragraph('約38億元是單一項目的投資估算，與五月香港簽約的37.95億元是兩回事，數字相近純屬巧合。'),
    ],
  },
  {
    slug: 'e5-matchmaking',
    section: 'economy',
    event: 'e5',
    leadImage: 'e5-matchmaking-hall',
    tags: ['investment', 'hong-kong-and-macau'],
    organisations: ['united-front-work-department'],
    headline: {
      zhHant: '十一場對接會之後：港資增資落地近八成',
      en: 'After eleven matchmaking events, four fifths of the planned capital has landed',
    },
    standfirst: {
      zhHant: '19個港資項目計劃增資139.1億元，已落地111.13億元',
      en: '13.91 billion yuan planned in 19 projects, 11.113 billion landed',
    },
    place: { zhHant: '惠州', en: 'Huizhou' },
    at: '2024-05-10T06:00:00+08:00',
    channels: ['huizhou-toutiao', 'web'],
    printedOn: '2024-05-10',
    body: [
      paragraph('2023年以來，惠州在港澳和本地辦了11場大型招商對接活動，與特區政府部門和商會坐在一起談合作。'),
      paragraph('19個港資項目因此計劃增資擴產，合共139.1億元。'),
      heading('計劃與落地是兩個數字'),
      paragraph(
        '同一批項目目前已落地111.13億元，相當於計劃的近八成；投產率為80%。兩個數字說的是同一批項目，不能相加。',
      ),
      facts(
        '對接成績',
        '大型活動：11場',
        '港資項目：19個',
        '計劃：139.1億元',
        '落地：111.13億元',
        '投產率：80%',
      ),
    ],
  },
];
