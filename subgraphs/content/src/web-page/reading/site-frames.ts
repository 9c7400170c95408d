/**
 * One made-up article as some thirty kinds of sites print it: what is the article's must come out the same from each,
 * and what is the site's must stand in the report.
 */
export const article = {
  headline: '今年开学您家孩子有学上了吗？一万二千个学位在这里！',
  paragraphs: [
    '记者昨日从示例市教育部门获悉，今年秋季全市新增公办学位一万二千个，其中小学七千个，初中五千个。',
    '新增学位主要来自六所新建学校和九所扩建学校，全部校舍将于八月底前交付使用。',
    '“孩子出门五百米就是学校，”家住河东的林女士说，“再也不用每天穿过半个城了。”',
    '教育部门提醒，报名从七月一日开始，家长可以在网上办理，不收取任何费用。',
  ],
} as const;

const [one, two, three, four] = article.paragraphs;
const { headline } = article;
const texts = article.paragraphs.join('\n');
const p = (attributes = ''): string =>
  article.paragraphs.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const credits = '记者 陈示例 通讯员 王示例';

export type SiteFrame = {
  readonly name: string;
  readonly page: string;
  /** What the page says besides its article; each must stand in the report. */
  readonly noise: readonly string[];
  /** Without the people of the article, who are the same everywhere. */
  readonly isUnsigned?: boolean;
};

const text: readonly SiteFrame[] = [
  {
    name: 'navigation in one line',
    page: `首页 新闻 时政 经济\n${headline}\n${credits}\n${texts}`,
    noise: ['首页 新闻 时政 经济'],
  },
  {
    name: 'navigation with strokes, in traditional script',
    page: `首頁｜要聞｜財經｜體育｜副刊\n${headline}\n${credits}\n${texts}`,
    noise: ['首頁｜要聞｜財經｜體育｜副刊'],
  },
  {
    name: 'a trail of crumbs and a date in full-width figures',
    page: `您现在的位置：首页 > 新闻中心 > 民生 > 正文\n${headline}\n２０２４年５月７日　星期二\n${credits}\n${texts}`,
    noise: ['您现在的位置：首页 > 新闻中心 > 民生 > 正文', '２０２４年５月７日　星期二'],
  },
  {
    name: 'a trail without a label, a date in Chinese figures',
    page: `示例网 › 民生 › 正文\n二〇二四年五月七日 星期二\n${headline}\n${credits}\n${texts}`,
    noise: ['示例网 › 民生 › 正文', '二〇二四年五月七日 星期二'],
  },
  {
    name: 'buttons each on a line',
    page: `登录\n注册\n搜索\n${headline}\n2024-05-07 09:30:12 来源：示例日报\n字号：大 中 小\n分享到：\n${credits}\n${texts}\n点赞\n收藏\n返回顶部`,
    noise: ['登录', '2024-05-07 09:30:12 来源：示例日报', '字号：大 中 小', '分享到：', '点赞', '返回顶部'],
  },
  {
    name: "the window's title in the first line",
    page: `${headline}_民生_示例新闻网\n示例新闻网\n首页 要闻 视频\n${headline}\n${credits}\n${texts}`,
    noise: [`${headline}_民生_示例新闻网`, '示例新闻网', '首页 要闻 视频'],
  },
  {
    name: 'a directory of three lines',
    page: `示例头条 掌上示例\n示例印务公司 示例发行公司 示例图片社\n演播厅 会议室\n${headline}\n${credits}\n${texts}`,
    noise: [],
  },
  {
    name: 'the next and the last article below',
    page: `${headline}\n${credits}\n${texts}\n上一篇：地铁三号线今天开通\n下一篇：夜市下周开张`,
    noise: ['上一篇：地铁三号线今天开通', '下一篇：夜市下周开张'],
  },
  {
    name: 'links to others below, without signs',
    page: `${headline}\n${credits}\n${texts}\n相关阅读\n地铁三号线今天开通\n夜市下周开张\n江边公园换新颜`,
    noise: ['相关阅读', '地铁三号线今天开通', '江边公园换新颜'],
  },
  {
    name: 'rights and telephone numbers below',
    page: `${headline}\n${credits}\n${texts}\n版权声明：本网所有内容，未经授权不得转载。凡转载者请注明来源。\n违法和不良信息举报电话：0752-1234567\n粤ICP备00000000号\nCopyright © 2024 示例日报社`,
    noise: ['未经授权不得转载', '举报电话：0752-1234567', '粤ICP备00000000号', 'Copyright © 2024'],
  },
  {
    name: 'an app with counts and a call to install it',
    page: `${headline}\n示例发布 2024-05-07 08:00 广东\n打开示例客户端\n${credits}\n${texts}\n阅读 1.2万\n扫一扫 分享到朋友圈\n关注示例日报公众号\n12条评论`,
    noise: [
      '示例发布 2024-05-07 08:00 广东',
      '打开示例客户端',
      '阅读 1.2万',
      '扫一扫',
      '关注示例日报公众号',
      '12条评论',
    ],
  },
  {
    name: "a newspaper's electronic page",
    page: `第A03版：民生新闻\n上一版 下一版\n2024年05月07日 星期二\n${headline}\n${credits}\n${texts}\n上一篇 下一篇`,
    noise: ['第A03版：民生新闻', '上一版 下一版', '2024年05月07日 星期二'],
  },
  {
    name: 'Windows line ends, blank lines and wide indents',
    page: `\ufeff${headline}\r\n\r\n${credits}\r\n\r\n${article.paragraphs.map((each) => `　　${each}`).join('\r\n\r\n')}\r\n`,
    noise: [],
  },
  {
    name: 'a place line with the names',
    page: `${headline}\n本报讯（记者 陈示例 通讯员 王示例）${texts}`,
    noise: [],
  },
];

const html: readonly SiteFrame[] = [
  {
    name: 'HTML5 with nav, main, article, aside and footer',
    page: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${headline} - 示例网</title><script>var a="<p>广告。</p>";</script></head>
<body><header><nav><ul><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li></ul></nav></header>
<main><article><h1>${headline}</h1><p>${credits}</p>${p()}</article>
<aside><h3>热点</h3><ul><li><a href="1">地铁三号线今天开通，市民排队尝鲜</a></li></ul></aside></main>
<footer>版权所有 示例日报社</footer></body></html>`,
    noise: ['首页', '新闻', '地铁三号线今天开通，市民排队尝鲜', '版权所有 示例日报社'],
  },
  {
    name: 'divisions with the usual names',
    page: `<html><head><meta property="og:title" content="${headline}"></head><body><div class="top-nav"><a href="/">网站首页</a> <a href="/s">社会</a></div><div id="crumbs">当前位置：<a href="/">首页</a> &gt; 正文</div>
<div class="wrap"><h1 class="title">${headline}</h1><div class="info">2024-05-07 来源：示例日报</div><div class="author">${credits}</div><div id="zoom" class="TRS_Editor">${p(' style="text-indent:2em"')}</div></div>
<div class="related-news"><a href="2">夜市下周开张</a></div></body></html>`,
    noise: ['网站首页', '当前位置', '2024-05-07 来源：示例日报', '夜市下周开张'],
  },
  {
    name: 'a page laid out in tables',
    page: `<html><body><table width="100%"><tr><td><a href="/">首页</a></td><td><a href="/x">要闻</a></td><td><a href="/y">体育</a></td></tr></table>
<table><tr><td><font size="5"><b>${headline}</b></font><br>2024年5月7日<br>${credits}<br>${article.paragraphs.map((each) => `&nbsp;&nbsp;${each}`).join('<br><br>')}</td></tr></table>
<table><tr><td><a href="z">返回首页</a></td></tr></table></body></html>`,
    noise: ['首页', '2024年5月7日', '返回首页'],
  },
  {
    name: 'source wrapped inside its paragraphs',
    page: `<html><body>\n<h1>\n  今年开学您家孩子有学上了吗？\n  一万二千个学位在这里！\n</h1>\n<p>\n  ${credits}\n</p>\n${article.paragraphs.map((each) => `<p>\n    ${each.slice(0, 12)}\n    ${each.slice(12)}\n</p>`).join('\n')}\n</body></html>`,
    noise: [],
  },
  {
    name: 'a headline of two lines',
    page: `<html><head><title>${headline}</title></head><body><h1>今年开学您家孩子有学上了吗？<br>一万二千个学位在这里！</h1><p>${credits}</p>${p()}</body></html>`,
    noise: [],
  },
  {
    name: "Office's tags",
    page: `<html xmlns:o="urn:x"><body><p class="MsoNormal"><b>${headline}</b><o:p></o:p></p><p>${credits}<o:p>&nbsp;</o:p></p>${article.paragraphs.map((each) => `<p class=MsoNormal style='x'><span lang=ZH-CN>${each}</span><o:p></o:p></p>`).join('')}</body></html>`,
    noise: [],
  },
  {
    name: 'pictures with captions, a frame and a film',
    page: `<article><h1>${headline}</h1><p>${credits}</p><p>${one}</p><figure><picture><source srcset="a"><img src="b" alt="校门"></picture><figcaption>新建的河东小学校门。示例日报供图</figcaption></figure><p>${two}</p><iframe src="v">您的浏览器不支持视频</iframe><p>${three}</p><video>请升级浏览器</video><p>${four}</p></article>`,
    noise: ['新建的河东小学校门。示例日报供图', '您的浏览器不支持视频', '请升级浏览器'],
  },
  {
    name: 'every paragraph a division',
    page: `<body><div>${headline}</div><div>${credits}</div>${article.paragraphs.map((each) => `<div>${each}</div>`).join('')}<div><a href="1">下一篇：夜市下周开张</a></div></body>`,
    noise: ['下一篇：夜市下周开张'],
  },
  {
    name: 'elements of a site of its own, and hidden text',
    page: `<body><site-header><a href="/">首页</a></site-header><amp-story><h1>${headline}</h1><p>${credits}</p>${p()}</amp-story><div style="display:none">隐藏的广告文字，请勿点击。</div></body>`,
    noise: ['首页', '隐藏的广告文字，请勿点击。'],
  },
  {
    name: "the site's name in h1, the headline in h2",
    page: `<html><head><title>${headline}-民生-示例新闻网</title></head><body><h1>示例新闻网</h1><h2>${headline}</h2><p>${credits}</p>${p()}</body></html>`,
    noise: ['示例新闻网'],
  },
  {
    name: 'JSON-LD, and comments of readers below',
    page: `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script></head><body><div><h1>${headline}</h1><span>${credits}</span>${p()}</div><section class="comments"><h3>网友评论</h3><p>说得好，支持一下！</p><p>希望早日开学，孩子等不及了。</p></section></body></html>`,
    noise: ['网友评论', '说得好，支持一下！', '希望早日开学，孩子等不及了。'],
  },
  {
    name: 'a wall of links around the text',
    page: `<body><div>${Array.from({ length: 12 }, (_, at) => `<a href="${at}">栏目第${at}号的新闻标题在这里</a>`).join(' ')}</div><div><h1>${headline}</h1><p>${credits}</p>${p()}</div><div>${Array.from({ length: 12 }, (_, at) => `<a href="${at}">推荐第${at}条：江边公园换新颜</a><br>`).join('')}</div></body>`,
    noise: ['栏目第3号的新闻标题在这里', '推荐第11条：江边公园换新颜'],
  },
  {
    name: 'references for every sign',
    page: `<body><h1>${headline.replace('？', '&#65311;')}</h1><p>${credits}</p>${p().replaceAll('“', '&ldquo;').replaceAll('”', '&#148;').replaceAll('，', '&#xff0c;')}</body>`,
    noise: [],
  },
  {
    name: 'XHTML with self-closed tags',
    page: `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "x"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${headline}</title><meta name="a" content="b" /></head><body><h1>${headline}</h1><hr /><p>${credits}</p>${p()}<br /></body></html>`,
    noise: [],
  },
  {
    name: 'broken mark-up',
    page: `<html><body><div><h1>${headline}</h2></div><p>${credits}<p>${one}</b><p>${two}<p>${three}</span><p>${four}`,
    noise: [],
  },
  {
    name: "a government's page with its table of particulars",
    page: `<html><head><meta name="ArticleTitle" content="${headline}"/></head><body><table><tr><td>索引号：</td><td>000-2024-01</td></tr><tr><td>发布日期：</td><td>2024-05-07</td></tr></table><h1>${headline}</h1><p>${credits}</p>${p()}<p><a href="#">打印本页</a> <a href="#">关闭</a></p></body></html>`,
    noise: ['000-2024-01', '2024-05-07', '打印本页'],
  },
  {
    name: 'the editor below, with links behind',
    page: `<body><h1>${headline}</h1><p>${credits}</p>${p()}<p>地铁三号线今天开通</p><p>夜市下周开张</p></body>`
      .replace(
        '<p>地铁三号线今天开通</p>',
        '<p>审核：林示例</p><ul><li><a href="1">地铁三号线今天开通</a></li></ul>',
      )
      .replace('<p>夜市下周开张</p>', '<a href="2">夜市下周开张</a>'),
    noise: ['审核：林示例', '地铁三号线今天开通', '夜市下周开张'],
  },
];

export const siteFrames: readonly SiteFrame[] = [...text, ...html];
