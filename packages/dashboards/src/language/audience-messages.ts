/** Texts of the page of what readers did: Simplified, Traditional, English. */
export const audienceMessages = {
  audience: ['受众', '受眾', 'Audience'],
  audienceAbout: [
    '读者看了什么：按渠道、栏目、稿件，附传播指数',
    '讀者看了甚麼：按渠道、欄目、稿件，附傳播指數',
    'What readers did, by channel, section and article, with the indices',
  ],
  reads: ['阅读', '閱讀', 'Reads'],
  readsByDay: ['每日阅读', '每日閱讀', 'Reads by day'],
  readsByHour: ['首七日逐时阅读', '首七日逐時閱讀', 'Reads by the hour, first seven days'],
  readers: ['读者', '讀者', 'Readers'],
  likes: ['点赞', '點讚', 'Likes'],
  shares: ['转发', '轉發', 'Shares'],
  comments: ['评论', '評論', 'Comments'],
  followers: ['关注', '關注', 'Followers'],
  index: ['指数', '指數', 'Index'],
  mcci: ['融媒综合传播力指数（MCCI）', '融媒綜合傳播力指數（MCCI）', 'Composite communication index (MCCI)'],
  organisation: ['单位', '單位', 'Organisation'],
  formula: ['公式', '公式', 'Formula'],
  countedUntil: ['统计至', '統計至', 'Counted until'],
  notCounted: ['未统计', '未統計', 'Not counted'],
  countedLate: [
    '以下渠道未统计到期末，数字偏低：{channels}',
    '以下渠道未統計到期末，數字偏低：{channels}',
    'Not counted up to the end of the period, and so too low: {channels}',
  ],
} as const;
