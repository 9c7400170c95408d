import { toHans } from '@media-graph/chinese/convert-script';
import { fold } from '@media-graph/chinese/fold';

const sections =
  '首页 主页 网站首页 返回首页 回到首页 新闻 要闻 快讯 滚动 时政 政务 政治 经济 财经 金融 产业 企业 社会 民生 法治 国际 国内 全球 港澳 港澳台 台湾 大湾区 本地 本埠 城事 县区 地方 区域 军事 体育 娱乐 文娱 文化 副刊 教育 科技 科学 数码 旅游 文旅 健康 医疗 卫生 汽车 房产 家居 美食 生活 时尚 亲子 女性 公益 生态 环保 农业 三农 乡村 视频 音频 图片 图集 图库 摄影 直播 短视频 专题 评论 观点 时评 理论 党建 智库 数据 访谈 论坛 社区 博客 问政 数字报 电子报 报纸 版面 往期 期刊 更多 全部 最新 热点 热门 热榜 推荐 关注 频道 栏目 导航 网站地图 无障碍 手机版 电脑版 移动端 客户端 小程序 公众号 微信 微博 抖音 简体 繁体 繁體 English EN 中文';
const controls =
  '登录 注册 登出 我的 搜索 搜一搜 请输入关键词 菜单 关闭 返回 返回列表 返回上页 返回顶部 回到顶部 打印 打印本页 打印本文 分享 分享到 分享至 转发 收藏 点赞 赞 在看 踩 举报 纠错 我要纠错 我要评论 写评论 评论 查看评论 网友评论 订阅 已订阅 关注我们 听新闻 朗读 播放 暂停 全屏 正文 详情 内容 字体 字号 大 中 小 A A+ A- 大字 小字 上一页 下一页 上一版 下一版 上一期 下一期 扫一扫 扫码 打开 打开APP 打开客户端 下载 下载APP 立即下载 下载客户端 展开 收起 展开全文 阅读全文 查看更多 加载更多 点击加载更多 相关链接 QQ空间 QQ 朋友圈 复制链接 微信好友 广告 推广 置顶';
const words = new Set(`${sections} ${controls}`.split(' ').map((word) => fold(word)));

const parts = (line: string): string[] =>
  line.split(/[\s|｜丨>＞»›→·•/／、,，;；[\]【】]+/u).filter((part) => part !== '');

const breadcrumb = /^(?:您|你)?(?:现在|目前|当前|所在|的)*(?:位置|所在位置|频道|栏目)(?:是)?\s*[:：]/u;
const trail = /\S\s*(?:>|＞|»|›|→|>>)\s*\S/u;
const control =
  /^(?:微信)?扫(?:一扫|码|描)|^(?:打开|下载|安装).{0,12}(?:APP|客户端|微信)|^分享(?:到|至)|^(?:长按|识别).{0,12}二维码|^(?:欢迎)?(?:今天|现在)是\s*\d{4}|^(?:阅读|浏览|评论|点赞|转发|播放)\s*(?:量|数)?\s*[\d.]+\s*[万w+]*$|^\d+\s*(?:条评论|人参与|人阅读|次阅读|赞|评论)|^字[体号]\s*[:：]?/iu;

/** Whether a line is a site's own: its navigation, a trail to the page, buttons. Either script. */
export const isSiteLine = (line: string): boolean => {
  if (line.length > 200 || line.includes('。')) return false;
  const hans = toHans(line);
  if (breadcrumb.test(hans) || control.test(hans)) return true;
  const found = parts(line);
  if (found.length === 0) return true;
  const known = found.filter((part) => words.has(fold(part))).length;
  const isTrail = trail.test(line) && found.every((part) => part.length <= 12);
  if (isTrail && (known > 0 || found.length > 2)) return true;
  if (known === found.length) return true;
  const isShort = found.every((part) => part.length <= 6);
  return found.length >= 3 && isShort && known * 2 >= found.length;
};

const below =
  /^[【[《<\s▶►■●★>]*(?:(?:上|下)一(?:篇|条|則|则|章|版|页|期)|(?:相关|延伸|推荐|热门|更多|精彩|猜你喜欢|编辑推荐|热点|最新|往期|扩展|拓展|深度|关联)(?:阅读|新闻|链接|文章|推荐|报道|资讯|内容|回顾|专题|稿件|视频|话题)|猜你喜欢|大家都在看|您可能(?:还)?(?:喜欢|感兴趣)|你可能(?:还)?(?:喜欢|感兴趣)|推荐(?:阅读)?(?=$|[:：])|热(?:门|点)(?:排行|榜)|点击排行|排行榜|分享(?:到|至|本文)|(?:微信)?扫(?:一扫|码|描二维码)|(?:网友|最新|热门|全部|精彩)?评论(?=$|[\s(（:：\d])|我要评论|发表评论|阅读原文|版权(?:所有|声明)|免责声明|(?:特别|郑重)?声明[:：]|转载(?:请|须|声明)|未经.{0,12}(?:授权|许可|书面)|本(?:网|站|报|文|社).{0,20}(?:版权|转载|不得)|凡(?:本|注明)|(?:违法|不良).{0,6}信息举报|(?:新闻)?(?:举报|报料|爆料|热线|客服)(?:电话|热线|邮箱)|.{0,4}ICP备|.?公网安备|互联网新闻信息服务许可|Copyright|©|All rights reserved|关于我们|联系我们|(?:友情|网站)链接|主办单位|承办单位|技术支持|返回(?:首页|列表|顶部|上一?级|上页)|(?:关键词|标签|Tags?|标签云)\s*[:：]|(?:责任)?纠错|收藏本文|打印本(?:页|文)|关注我们|(?:欢迎)?关注.{0,16}(?:公众号|微信|视频号|客户端))/iu;

/** Whether a line begins what a site prints below its articles: the next one, links to others, whose the page is. */
export const isBelow = (line: string): boolean => line.length <= 200 && below.test(toHans(line));

const rights =
  /版权|转载|未经.{0,12}(?:授权|许可)|免责|不代表本|投稿|举报|侵权|ICP|公网安备|Copyright|©|扫码|二维码|关注.{0,10}公众号/iu;

/** Whether running text is about the site and its rights, and no part of an article. */
export const isNotice = (line: string): boolean => line.length <= 400 && rights.test(toHans(line));
