import { toHans } from '@media-graph/chinese/convert-script';

/** What a person did for an article. A CORRESPONDENT (通訊員) writes for the paper without being on its staff. */
export type CreditRole =
  | 'REPORTER'
  | 'CORRESPONDENT'
  | 'PHOTOGRAPHER'
  | 'EDITOR'
  | 'PROOFREADER'
  | 'TRANSLATOR';

const named: readonly (readonly [roles: readonly CreditRole[], names: string])[] = [
  [['REPORTER'], '记者 文字记者 出镜记者 撰文 撰稿 撰稿人 采写 采访 文字 文案 作者 实习生 文'],
  [['CORRESPONDENT'], '通讯员 供稿 供稿人'],
  [
    ['PHOTOGRAPHER'],
    '摄影记者 图片记者 视频记者 摄影报道 摄影 摄像 航拍 拍摄 视频拍摄 图片 供图 视频 短视频 图片摄影 摄 图',
  ],
  [['REPORTER', 'PHOTOGRAPHER'], '文/图 图/文 文图 图文 文字/图片 文/摄影 文/摄'],
  // 三審 are held by the editors who answer for the text.
  [
    ['EDITOR'],
    '责任编辑 核稿编辑 版面编辑 值班编辑 执行编辑 新媒体编辑 网络编辑 微信编辑 网编 责编 编辑 值班主编 执行主编 主编 编审 统稿 一审 二审 三审 初审 复审 终审',
  ],
  [['PROOFREADER'], '责任校对 责校 校对 校审 审读 校检'],
  [['TRANSLATOR'], '翻译 编译 审译 译者 译'],
  // Printed in the same lines, but no credit of the graph's: told in the report.
  [
    [],
    '审核 审校 监审 监制 总监制 出品 出品人 策划 总策划 执行 执行策划 联合出品 总编辑 副总编辑 编委 校核 统筹 总统筹 制图 制作 剪辑 视频剪辑 后期 海报 海报设计 平面设计 视频制作 视频编辑 图片编辑 设计 版式 版式设计 美编 美术编辑 漫画 绘图 插图 配音 播音 主播 动画 特效 签发 总值班 值班主任 值班总编 值班编委 编务 技术 鸣谢 资料 来源 文章来源 稿件来源 信息来源 图片来源 素材 协调 指导 编导 图表 数据',
  ],
];

/** The roles by their printed names in simplified script. */
export const rolesByName: ReadonlyMap<string, readonly CreditRole[]> = new Map(
  named.flatMap(([roles, names]) => names.split(' ').map((name) => [name, roles] as const)),
);

const roleLetters =
  /[航原创創网網络絡微信记記通责責编編主校译譯摄攝拍图圖撰采採文字作者审審供视視策统統监監制製出剪后後设設版美漫绘繪插配播动動特签簽值技鸣鳴资資来來素协協指海实實片数數执執总總联聯副委平□■◎○●◇◆△▲☆★]/u;

/** Whether a line can hold a role, or the sign of a byline, at all: asked first, because most lines of a page do not. */
export const mayHoldRole = (line: string): boolean => roleLetters.test(line);

/** A pattern of all names, longer ones first, because one may begin another. */
export const anyRole = [...rolesByName.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** Behind these a name may follow without a sign or a space; a name may begin like the others (文, 图, 编译). */
export const attachedRole =
  '摄影记者|图片记者|视频记者|文字记者|出镜记者|记者|通讯员|责任编辑|值班编辑|责编|实习生';

/** What stands before a role and says nothing of it. */
export const rank =
  '(?:首席|见习|特约|特派|实习|全媒体|融媒体?|新媒体|资深|高级|值班|本期|本版|本文|驻.{1,4}?)*';

const organisation =
  /^.{2,}(?:公司|集团|大学|学院|中心|协会|医院|学校|委员会|宣传部|编辑部|融媒体?|电视台|日报|晚报|新闻网|管理局)$|^.{3,}(?:局|委|办|厅|部|院|馆|社|报|台|网|队|站|所|会|组|处|镇|街道)$/u;

// Where a picture is from stands where its photographer would: 图/视觉中国, 圖：網上圖片, 图片由市教育局提供; and where
// nobody is known, that is said: 佚名.
const nobody =
  /^(?:(?:.{0,6}资料|档案|网[上络]|示意|视频|新闻)(?:图片|照片|截图|图)|视觉中国|人民视觉|图虫创意|东方IC|新华社发|受访者|网络|互联网|佚名|匿名|未知|不详|集体|无|..[社报网]|.{1,20}(?:提供|供图))$/u;

/** Whether a name in a line of credits is an organisation's (供稿：市教育局), or says where a picture is from. */
export const isOrganisationName = (hans: string): boolean => organisation.test(hans) || nobody.test(hans);

/** Whether a line is a function with nobody behind it: 责任编辑：. */
export const isEmptyLabel = (line: string): boolean =>
  /[:：]$/u.test(line) && rolesByName.has(toHans(line.slice(0, -1).trim()));

const latin = String.raw`(?:\p{Lu}[\p{Script=Latin}.'’-]*|de|la|van|von|der|den|bin|al|el|da|di|du|dos)`;
const person = new RegExp(
  String.raw`^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8})+|\p{Lu}[\p{Script=Latin}.'’-]*(?:\u00a0${latin})*)$`,
  'u',
);

// What newspapers set over parts of a text, alone behind a sign or as 记者手记: as short as names, and none.
const headings = new Set(
  '手记 调查 观察 暗访 走访 探访 现场 连线 体验 追踪 见闻 日记 札记 感言 点评 链接 背景 相关 提醒 提示 短评 评论 说法 声音 延伸 回应 追问 视点 解读 亮点 人物 案例 建议 观点 速览 快评 结语 名片 新闻 专访 问答 图解 焦点 聚焦 关注 热点 特写 侧记 综述 前瞻 回顾 花絮 快讯 简讯 动态 提要 导读 要点 小结 结果 原因 影响 措施 时间 地点 对象 条件 流程 方式 电话 地址 费用 资料 温馨 名词解释'.split(
    ' ',
  ),
);

const isHeading = (hans: string): boolean =>
  headings.has(hans) || (headings.has(hans.slice(0, 2)) && headings.has(hans.slice(2)));

/** Whether a token may be a person's name: two to four Chinese letters, a transcribed name, or a Latin one. */
export const isPersonName = (token: string): boolean =>
  person.test(token) &&
  !isHeading(toHans(token)) &&
  !/^(?:[A-Z]{2,6}$|[的了是在与與及不被把让讓])/u.test(token);
