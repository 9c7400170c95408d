/**
 * Simplified phrases that OpenCC converts to what is not printed today, or leaves to the commonest letter. Simplified
 * and traditional by turns, in OpenCC's inner form.
 */
export const ownPhrases = `
不准 不准 没准 沒準 子丑 子丑 周转 周轉 折合 折合 克制 克制 征程 征程 新征程 新征程 并网 並網 汇报 匯報
折子 摺子 纯系 純係 确系 確係 实系 實係 均系 均係 系上 繫上 系好 繫好 系紧 繫緊 系着 繫着 系安全带 繫安全帶
系领带 繫領帶 系围裙 繫圍裙 系红领巾 繫紅領巾 马里 馬里 马里人 馬里人 马里共和国 馬里共和國 胡同 胡同 姜葱 薑葱
他系着 他繫着 她系着 她繫着 系某 係某 系因 係因 系由 係由 系被 係被 系一名 係一名 系一起 係一起 系一种 係一種 系一家 係一家
系谣言 係謠言 系虚假 係虛假 系伪造 係僞造 系摆拍 係擺拍 系夫妻 係夫妻 系人为 係人爲 系首次 係首次 系违法 係違法 系违规 係違規 系公司 係公司 朱红 朱紅
并为 並爲 了解 了解 合作伙伴 合作夥伴 钟 鐘 家具 傢具 巨著 巨著 硅谷 硅谷 自制点心 自製點心 么么 么么 一碗面 一碗麪 两碗面 兩碗麪 三碗面 三碗麪 几碗面 幾碗麪 这碗面 這碗麪 那碗面 那碗麪 蒙在鼓里 蒙在鼓裏 校历 校曆 老范 老范 个中国 個中國
`
  .trim()
  .split(/\s+/u);

/**
 * The letters of Hong Kong's newspapers and of Big5, where the Education Bureau's list, which OpenCC follows, has
 * forms that only schoolbooks print.
 */
export const pressForms: readonly (readonly [string, string])[] = [
  ['麪', '麵'],
  ['羣', '群'],
  ['峯', '峰'],
  ['啓', '啟'],
  ['蔘', '參'],
];
