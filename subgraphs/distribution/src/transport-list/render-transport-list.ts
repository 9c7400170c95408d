import { type Html, html, renderPage } from '@media-graph/subgraph';
import type { Packed } from './transport-list.entity.ts';
import type { TransportPage } from './transport-page.ts';

const inBundles = ({ bundles, looseCopies }: Packed): string =>
  [bundles > 0 && `${bundles}捆`, looseCopies > 0 && `${looseCopies}份散`].filter(Boolean).join(' + ');

const board = (products: TransportPage['products']): Html => html`
<ul class="board">${products.map((product) => html`<li><span>${product.title}</span> <b>${product.copies}</b> 份 <small>${inBundles(product)}</small></li>`)}</ul>`;

const row = (line: TransportPage['loads'][number]['lines'][number]): Html => html`
<tr>
<td class="sequence">${line.position}</td>
<td class="place"><b>${line.place}</b> <small>${line.route}</small></td>
<td class="copies"><ul><li><span>${line.title}</span> <b>${inBundles(line)}</b> <small>${line.copies} 份</small></li></ul></td>
<td class="done"><span></span></td>
</tr>`;

const section = (load: TransportPage['loads'][number]): Html => html`
<section>
<h2>${load.code} ${load.carrier ?? '—'}</h2>
<p>${load.vehicle ? html`车牌 <b>${load.vehicle.plateNumber}</b>，可装 ${load.vehicle.capacityCopies} 份${load.driver && html`，司机 ${load.driver}`}` : '车辆未派'}</p>
${board(load.products)}
${load.missingCopies > 0 && html`<p class="warning" role="alert">缺 ${load.missingCopies} 份：零售点所需多于本车装载，请与发行站核对。</p>`}
${(load.excessCopies ?? 0) > 0 && html`<p class="warning" role="alert">超载 ${load.excessCopies} 份：请换车，或把路线改派他人。</p>`}
<table>
<thead><tr><th scope="col">装车</th><th scope="col">地点</th><th scope="col">报纸</th><th scope="col">已装</th></tr></thead>
<tbody>${load.lines.map(row)}
</tbody>
</table>
</section>`;

/** The list as a page of its own: readable on a telephone, and printed on A4, a sheet for each vehicle. */
export const renderTransportList = (page: TransportPage): string =>
  renderPage({
    title: `装车单 ${page.issueDate}`,
    style: html`section { margin-top: 1.5rem; break-after: page; }`,
    header: html`<h1>装车单</h1>
<p class="date">${page.issueDate}</p>
<dl>
<div><dt>车辆</dt><dd>${page.loads.length}</dd></div>
<div><dt>总数</dt><dd>${page.copies} 份</dd></div>
<div><dt>整捆</dt><dd>${page.bundles}（每捆 ${page.copiesOfBundle} 份）</dd></div>
<div><dt>散份</dt><dd>${page.looseCopies}</dd></div>
</dl>
${board(page.products)}`,
    main: html`${page.loads.length > 0 ? page.loads.map(section) : html`<p class="warning">今夜尚无装车：印数通知单未发出，或全部取消。</p>`}`,
    footer: page.purpose
      ? html`<p>含个人信息，用途：${page.purpose}。查阅已记录；用毕请销毁。</p>`
      : html`<p>姓名已遮盖。先装后卸：依次序装车，最后送达的先装。</p>`,
  });
