/** Texts of the page of indicators: Simplified, Traditional, English. */
export const indicatorMessages = {
  indicators: ['指标', '指標', 'Indicators'],
  indicatorsAbout: [
    '任何一项指标：按时间、按栏目、按渠道、按线路……',
    '任何一項指標：按時間、按欄目、按渠道、按線路……',
    'Any indicator: over time, by section, channel, route …',
  ],
  indicator: ['指标', '指標', 'Indicator'],
  toldBy: ['按', '按', 'By'],
  and: ['再按', '再按', 'And by'],
  overTime: ['每', '每', 'Each'],
  order: ['排序', '排序', 'Order'],
  atMost: ['最多', '最多', 'At most'],
  recognition: ['确认口径', '確認口徑', 'What counts'],
  owner: ['负责', '負責', 'Owner'],
  mayBeSeenBy: ['可见范围', '可見範圍', 'Who may see it'],
  questions: ['常问的问题', '常問的問題', 'Questions that are often asked'],
  ofNone: ['不属任何一项', '不屬任何一項', 'Of none'],
} as const;
