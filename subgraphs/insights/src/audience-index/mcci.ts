/** Indices of one organisation's accounts; null where it has none on a platform, which then adds nothing. */
export type MccInput = {
  readonly wechat: number | null;
  readonly weibo: number | null;
  readonly douyin: number | null;
  readonly videoAccount: number | null;
};

export const mcciVersion = '2023';

/** 融媒綜合傳播力指數: WeChat 30 %, Weibo 25 %, Douyin 25 %, video account 20 %, as the trade unions' ranking of 2023 states it. */
export const mcci = ({ wechat, weibo, douyin, videoAccount }: MccInput): number =>
  0.3 * (wechat ?? 0) + 0.25 * (weibo ?? 0) + 0.25 * (douyin ?? 0) + 0.2 * (videoAccount ?? 0);
