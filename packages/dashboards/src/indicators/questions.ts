/** Questions that people ask, as what the page's fields are set to; titles as in `messages.ts`: Simplified, Traditional, English. */
export const questions: readonly (readonly [
  address: string,
  title: readonly [hans: string, hant: string, en: string],
])[] = [
  [
    'indicator=ad-revenue-per-article&by=SECTION&order=LARGEST',
    [
      '哪个栏目每篇稿带来的广告收入最多？',
      '哪個欄目每篇稿帶來的廣告收入最多？',
      'Ad revenue per article, by section',
    ],
  ],
  [
    'indicator=ad-revenue&by=AD_MEDIUM&each=MONTH&months=12',
    ['一年里各媒介的广告收入', '一年裏各媒介的廣告收入', 'Ad revenue of a year, by medium and month'],
  ],
  [
    'indicator=waste-rate&by=PRESS&order=LARGEST',
    ['哪台印机损耗最大？', '哪台印機損耗最大？', 'Waste by press'],
  ],
  [
    'indicator=subscription-churn&each=MONTH&months=24',
    ['订户每月流失多少？', '訂戶每月流失多少？', 'Churn of subscribers by month'],
  ],
  [
    'indicator=load-factor&by=TOUR&order=LARGEST',
    ['哪条线路坐得最满？', '哪條線路坐得最滿？', 'Load by tour'],
  ],
  [
    'indicator=net-circulation&each=WEEKDAY',
    ['星期几的净发行量最大？', '星期幾的淨發行量最大？', 'Net circulation by weekday'],
  ],
  [
    'indicator=picture-uses&by=MEDIA_ASSET&order=LARGEST',
    ['哪些图片用得最多？', '哪些圖片用得最多？', 'Pictures used most'],
  ],
  [
    'indicator=paper-cost&by=ISSUE&order=LARGEST',
    ['每期用纸多少钱？', '每期用紙多少錢？', 'Cost of paper by issue'],
  ],
  [
    'indicator=tour-bookings&by=ARTICLE&order=LARGEST',
    ['哪篇稿带来的报名最多？', '哪篇稿帶來的報名最多？', 'Bookings by article'],
  ],
  [
    'indicator=signed-amount&by=ORGANISATION&order=LARGEST',
    ['各主办单位签约多少？', '各主辦單位簽約多少？', 'Signed amounts by organiser'],
  ],
  [
    'indicator=delivery-complaints&by=COMPLAINT_KIND&and=DELIVERY_ROUTE&order=LARGEST',
    ['哪条线路、哪种投诉最多？', '哪條線路、哪種投訴最多？', 'Complaints by kind and route'],
  ],
  [
    'indicator=ad-revenue&by=ADVERTISER&order=LARGEST',
    ['哪些客户投放最多？', '哪些客戶投放最多？', 'Top advertisers'],
  ],
];
