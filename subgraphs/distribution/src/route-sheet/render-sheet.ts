import { type Html, html, renderPage, weekdayOf } from '@media-graph/subgraph';
import type { ProductLine, SheetPage } from './sheet-page.ts';

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];
const kindNames = { ADDRESS: '订户', OUTLET: '零售点', STATION: '发行站' };

const dateText = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日 星期${weekdays[weekdayOf(date) - 1]}`;
};

const bundles = (copies: number, ofBundle: number): string => {
  const full = Math.floor(copies / ofBundle);
  const loose = copies % ofBundle;
  return [full > 0 && `${full}捆`, loose > 0 && `${loose}份散`].filter(Boolean).join(' + ');
};

const products = (lines: readonly ProductLine[]): Html[] =>
  lines.map(({ title, copies }) => html`<li><span>${title}</span> <b>${copies}</b> 份</li>`);

const stopRow = ({
  sequence,
  kind,
  name,
  address,
  note,
  products: lines,
}: SheetPage['stops'][number]): Html => html`
<tr class="${kind.toLowerCase()}">
<td class="sequence">${sequence}</td>
<td class="place"><b>${name ?? '—'}</b> <small>${kindNames[kind]}</small>${address && html`<br>${address}`}${note && html`<br><em>${note}</em>`}</td>
<td class="copies"><ul>${lines.length > 0 ? products(lines) : html`<li>今日无报</li>`}</ul></td>
<td class="done"><span></span></td>
</tr>`;

/** The sheet as a page of its own: readable on a telephone, and printed on A4 with the heading on every page. */
export const renderSheet = (page: SheetPage): string =>
  renderPage({
    title: `${page.code} 投递路单 ${page.issueDate}`,
    header: html`<h1>${page.code} ${page.name}</h1>
<p class="date">${dateText(page.issueDate)}</p>
<dl>
<div><dt>投递员</dt><dd>${page.carrier ?? '—'}</dd></div>
<div><dt>发行站</dt><dd>${page.station}</dd></div>
<div><dt>送达时限</dt><dd>${page.deadline}</dd></div>
<div><dt>站点</dt><dd>${page.stops.length}</dd></div>
</dl>
<ul class="board">${page.onBoard.map(({ title, copies }) => html`<li><span>${title}</span> <b>${copies}</b> 份 <small>${bundles(copies, page.copiesOfBundle)}</small></li>`)}</ul>
${page.missingCopies > 0 && html`<p class="warning" role="alert">缺 ${page.missingCopies} 份：订户所需多于本线要数，请与发行站核对。</p>`}`,
    main: html`<table>
<thead><tr><th scope="col">序</th><th scope="col">地点</th><th scope="col">报纸</th><th scope="col">送达</th></tr></thead>
<tbody>${page.stops.map(stopRow)}
</tbody>
</table>`,
    footer: page.purpose
      ? html`<p>含个人信息，用途：${page.purpose}。查阅已记录；用毕请销毁。</p>`
      : html`<p>姓名与地址已遮盖。</p>`,
  });
