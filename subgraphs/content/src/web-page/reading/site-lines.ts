import { toHans } from '@media-graph/chinese/convert-script';
import { fold } from '@media-graph/chinese/fold';

const sections =
  '首页 主页 网站首页 港闻 两岸 国际新闻 返回首页 回到首页 新闻 要闻 快讯 滚动 时政 政务 政治 经济 财经 金融 产业 企业 社会 民生 法治 国际 国内 全球 港澳 港澳台 台湾 大湾区 本地 本埠 城事 县区 地方 区域 军事 体育 娱乐 文娱 文化 副刊 教育 科技 科学 数码 旅游 文旅 健康 医疗 卫生 汽车 房产 家居 美食 生活 时尚 亲子 女性 公益 生态 环保 农业 三农 乡村 视频 音频 图片 图集 图库 摄影 直播 短视频 专题 评论 观点 时评 理论 党建 智库 数据 访谈 论坛 社区 博客 问政 数字报 电子报 报纸 版面 往期 期刊 更多 全部 最新 热点 热门 热榜 推荐 关注 频道 栏目 导航 网站地图 无障碍 手机版 电脑版 移动端 客户端 小程序 公众号 微信 微博 抖音 简体 繁体 繁體 English EN 中文 简体中文 繁体中文 新闻中心 政务公开 政务服务 互动交流 信息公开 办事服务 专栏 头条 资讯 原创 独家 深度 调查 人物 观察';
const controls =
  '登录 注册 登出 我的 搜索 搜一搜 请输入关键词 菜单 关闭 返回 返回列表 返回上页 返回顶部 回到顶部 打印 打印本页 打印本文 分享 分享到 分享至 转发 收藏 点赞 赞 在看 踩 举报 纠错 我要纠错 我要评论 写评论 评论 查看评论 网友评论 订阅 已订阅 关注我们 听新闻 朗读 播放 暂停 全屏 正文 详情 内容 字体 字号 大 中 小 A A+ A- 大字 小字 上一页 下一页 上一篇 下一篇 上一条 下一条 上一则 下一则 上一版 下一版 上一期 下一期 扫一扫 扫码 打开 打开APP 打开客户端 下载 下载APP 立即下载 下载客户端 展开 收起 展开全文 阅读全文 查看更多 加载更多 点击加载更多 相关链接 QQ空间 QQ 朋友圈 复制链接 微信好友 广告 推广 置顶 反馈 返回目录 目录 版面导航 版面目录 放大 放大+ 缩小 默认 默认o 超大 缩小字体 放大字体 小字号 大字号 我要反馈 标准 适中 繁 简 日间 夜间 护眼 语音播报 跳至内容 跳到内容 设为首页 收藏本站 加入收藏 请登录 免费注册 用户登录 退出 跳到主要内容 跳转到主要内容 跳至正文 正在阅读 当前阅读 APP下载 客户端下载 手机看 大字体 小字体 打印本稿 打印此页 关闭窗口 无障碍浏览 无障碍阅读 听全文 关怀版 长者模式 预览时标签不可点 继续滑动看下一个 向上滑动看下一个 订阅本报 投稿 消息 首页推荐';
const words = new Set(`${sections} ${controls}`.split(' ').map((word) => fold(word)));

const parts = (line: string): string[] => line.split(/[^\p{L}\p{N}+]+/u).filter((part) => part !== '');

const breadcrumb = /^(?:您|你)?(?:现在|目前|当前|所在|的)*(?:位置|所在位置|频道|栏目)(?:是)?\s*[:：]/u;
const trail = /\S\s*(?:>|＞|»|›|→|>>)\s*\S/u;
const edition = /^[A-D]?\d{1,3}版?$/u;
const control =
  /^上一版.{0,6}下一版$|^用?(?:微信)?扫(?:一扫|码|描)|^(?:立即|马上)?(?:打开|下载|安装).{0,12}(?:APP|客户端|微信)|^分享(?:到|至)|^(?:长按|识别).{0,12}二维码|^(?:欢迎)?(?:今天|现在)是\s*\d{4}|^(?:阅读|浏览|评论|点赞|转发|播放)\s*(?:量|数)?\s*[（(]?\s*[\d.]+\s*[万w+]*\s*[)）]?$|^.{2,6}首页$|^(?:共\s*)?\d+\s*(?:条评论|条跟帖|人跟帖|人评论|人参与|人阅读|次阅读|赞|评论)(?!\p{Script=Han})|^字[体号]\s*[:：]?|^语速(?=\s|$)|^[►▶]\s*\S|^(?:您|你)好[，,]?欢迎|欢迎(?:来到|光临|访问)|^(?:热搜|热门搜索|搜索热词|热词|大家都在搜)\s*[:：]|^点击?(?:上方|下方|上面|下面|蓝字|这里)|^.{2,12}官方(?:账号|帐号|微博|微信|号)$|^.{2,10}(?:数字报|电子报|电子版|手机报|官网|官方网站)$/iu;
// What agencies and papers print at the ends of their texts: that it is over, whose it is, where it goes on in print.
const mark =
  /^[（(【丨|]?\s*(?:完|全文完|未完待续|(?:本报|本刊|本台|本网)(?:讯|消息|综合|综合报道|记者|通讯员|编辑部)?|综合(?:报道|消息)|(?:据|综合)?(?:新华|中新|中央)社(?:电|发|讯|消息|报道)?|(?:下转|上接|紧接)第?\s*[A-D]?\d{0,3}\s*版?.{0,12})\s*[）)】]?$/iu;

/** Whether a line is a site's own: its navigation, a trail to the page, buttons. Either script. */
export const isSiteLine = (line: string): boolean => {
  if (line.length > 200 || line.includes('。')) return false;
  // What is printed above a Chinese text in Latin letters alone is the site's too: HOME, NEWS.
  if (!/\p{Script=Han}/u.test(line)) return true;
  const hans = toHans(line);
  if (breadcrumb.test(hans) || control.test(hans) || mark.test(hans)) return true;
  const found = parts(line);
  const isKnown = (part: string): boolean => words.has(fold(part)) || isMedium(part) || edition.test(part);
  const known = found.filter(isKnown).length;
  const isTrail = trail.test(line) && found.every((part) => part.length <= 12);
  if (isTrail && (known > 0 || found.length > 2)) return true;
  if (known === found.length || (found.length > 3 && known >= found.length - 1)) return true;
  const isShort = found.every((part) => part.length <= 4 || isKnown(part));
  return found.length >= 3 && isShort && known * 2 >= found.length;
};

/** Whether a line lists short names between signs, or with one of a site's own among them. */
export const isListing = (line: string): boolean => {
  const found = parts(line);
  const isShort = found.length > 1 && found.every((part) => part.length <= 12);
  return isShort && (/[|｜丨>＞›·/／]/u.test(line) || found.some((part) => words.has(fold(part))));
};

/** Whether a line is a medium's name and nothing else. */
export const isMedium = (line: string): boolean =>
  /^[\p{Script=Han}\w]{1,8}(?:[网網]|日[报報]社?|晚[报報]社?|[时時][报報]社?|通[讯訊]社|[头頭][条條]|客[户戶]端|在[线線]|[电電][视視]台|[发發]布|[传傳]媒|新[闻聞]|[资資][讯訊]|融媒(?:[体體]|[体體]中心)?)$/u.test(
    line,
  );

const ends = String.raw`(?=$|[\s:：】》>〉|｜])`;
const below = new RegExp(
  String.raw`^[【[《<“"\s▶►■●★>]*(?:` +
    [
      `上\\s*[/／]\\s*下一[篇条则]|[上下]一(?:篇|条|则)(?:${ends}|[^。]{0,40}$)|[上下]一(?:章|版|页|期)${ends}`,
      `(?:相关|延伸|推荐|热门|更多|精彩|编辑推荐|热点|最新|往期|扩展|拓展|深度|关联)(?:阅读|新闻|链接|文章|推荐|报道|资讯|内容|回顾|专题|稿件|视频|话题)${ends}`,
      `(?:猜|大家|[您你]可能)(?:[您你]?喜欢|都在看|还?(?:想看|喜欢|感兴趣))|推荐${ends}|相关[:：]|编辑推荐${ends}`,
      `(?:点击|热门|新闻|一周|阅读|人气)排行|热榜${ends}|排行榜${ends}`,
      `分享(?:到|至)?${ends}|分享(?:到|至)(?:微信|朋友圈|QQ|微博)|分享本文|收藏本文|打印本[页文]`,
      `(?:微信)?扫(?:一扫|码|描).{0,10}(?:关注|分享|下载|阅读|打开|观看|加入|二维码)|(?:微信)?扫一扫${ends}`,
      String.raw`(?:网友|读者|用户|文章|新闻|最新|热门|全部|精彩)?评论(?=$|[\s(（:：\d])|(?:我要|发表)评论${ends}|阅读原文${ends}`,
      `版权所有(?![者人])|版权声明${ends}|免责声明${ends}|(?:特别|郑重|平台)?声明[:：]|转载(?:请|须|声明)`,
      `未经.{0,12}(?:授权|许可|同意).{0,12}(?:转载|使用|复制|摘编|镜像)|凡(?:注明|本(?:网|站|报|刊|社|公众号))`,
      `本(?:网|站|报|文|社).{0,20}(?:版权|转载|不得)|投稿(?:邮箱|信箱)`,
      `(?:违法|不良).{0,8}举报|新闻(?:报料|爆料|热线)|.{0,4}ICP备|.?公网安备|互联网新闻信息服务许可`,
      `Copyright|©|All rights reserved|(?:关于|联系)我们${ends}|(?:友情|网站)链接${ends}|技术支持[:：]`,
      String.raw`返回(?:首页|列表|顶部|上一?级|上页)${ends}|(?:关键[词字]|标签|Tags?)\s*[:：]|(?:我要)?纠错${ends}`,
      `(?:更多|精彩).{0,8}(?:请关注|请下载|请点击|尽在)|海量资讯.{0,20}尽在|同场加映${ends}|更多.{0,6}(?:短片|视频|资讯)$|.{0,40}点我下载APP|关注我们|(?:欢迎)?关注.{0,16}(?:公众号|微信|视频号|客户端)`,
    ].join('|') +
    ')',
  'iu',
);

/** Whether a line begins what a site prints below its articles: the next one, links to others, whose the page is. */
export const isBelow = (line: string): boolean => line.length <= 200 && below.test(toHans(line));

const rights =
  /未经.{0,12}(?:授权|许可|同意).{0,12}(?:转载|使用|摘编|镜像)|不代表本[网站报刊]|版权(?:均)?[归属].{0,20}所有|(?:请|可).{0,8}联系.{0,8}删除|点个.{0,3}在看/u;
// What only its place below a text makes the site's: these end no text by themselves. A text may close with a sentence
// on where it is from (来源：一份旧档案。), on itself (本文为作者的讲话) or with the hosts of what it announces.
const ending = new RegExp(
  `^(?:${[
    '分享让更多人看到|.{2,10}客户端下载|.{2,12}(?:微信)?公众号',
    '(?:本文|稿件)?来源[:：丨｜|][^。]{0,30}|新闻线索[:：][^。]{0,40}',
    '.{0,8}(?:报料|爆料|投稿)(?:热线|电话|邮箱).{0,40}',
    String.raw`主办[:：][^。]{0,30}\s(?:承办|协办)[:：][^。]{0,30}`,
    '(?:觉得|如果).{0,12}(?:点赞|在看|转发).{0,12}|点击.{0,4}阅读原文.{0,12}',
    '打开微信.{0,40}(?:扫一扫|朋友圈|分享).{0,20}',
    '[*＊]?本文转载自[^。]{0,40}',
    '[*＊]?本文(?:为|系|由)[^。，,；;]{0,30}(?:原创|首发|独家|授权|转载|发布|刊发|投稿|供稿)(?:文章|作品|内容|稿件?)?(?:[，,；;][^。]{0,40})?',
    String.raw`[（(]?全文共?\s*\d+\s*字[）)]?|#[^#\s]+#(?:\s*#[^#\s]+#)*`,
  ].join('|')})$`,
  'u',
);
// What a wall before the rest of a text says: the page does not hold all of it.
const wall =
  /^请?继续(?:往下|下滑|向下)阅读|隐私权规范.{0,20}功能|(?:剩余|余下|后续|以下|其余|完整).{0,8}(?:内容|部分|正文|文章|[\d.]+%).{0,16}(?:登[录入陆]|订阅|购买|会员|付费|客户端|APP|解锁)|(?:登[录入陆]|注册|开通会员|成为会员|订阅|付费|购买|解锁).{0,10}(?:阅读|查看|浏览|看|解锁)(?:全文|全部|余下|剩余|完整|更多|后续)/iu;
const longestWall = 80;

/** Whether running text is about the site and its rights, and no part of an article. */
export const isNotice = (line: string): boolean =>
  line.length <= 400 &&
  (isBelow(line) || [rights, ending].some((known) => known.test(toHans(line))) || isWall(line));

/** Whether a line says that the rest of the text is behind a wall. */
export const isWall = (line: string): boolean => line.length <= longestWall && wall.test(toHans(line));

/** What a newspaper also calls a box of its own text under an article. */
export const maybeBox = (line: string): boolean =>
  /^[【[]?(?:(?:相关|新闻|背景|知识)?链接|(?:延伸|深度|扩展|拓展|相关)阅读|(?:相关|新闻)(?:内容|回顾))[】\]]?$/u.test(
    toHans(line),
  );
