import { type Html, html, renderPage } from '@media-graph/subgraph';
import type { ItinerarySheet } from './read-itinerary-sheet.ts';

const meals = { BREAKFAST: '早', LUNCH: '午', DINNER: '晚' };
const units = { ADULT: '成人', CHILD: '儿童', INFANT: '婴儿', SENIOR: '长者', STUDENT: '学生' };

/** What the law asks for and nobody has entered is said to be missing, and not left out. */
const orMissing = (text: string | null): string | Html => text ?? html`<em>未填</em>`;
const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')} 元`;

const fact = (name: string, value: string | Html): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const dayRow = (day: ItinerarySheet['days'][number]): Html => html`
<tr>
<td class="sequence">${day.day}</td>
<td class="place"><b>${day.title}</b>
<br>景点：${day.stops.length > 0 ? day.stops.join('、') : '无'}
<br>交通：${orMissing(day.transport)}
<br>用餐：${day.meals.length > 0 ? day.meals.map((meal) => meals[meal]).join('、') : '自理'}
<br>住宿：${day.overnight ?? '返程，无住宿'}
<br>自由活动：${day.freeTime ?? '无'}</td>
</tr>`;

/** The sheet as a page of its own: readable on a telephone, and printed on A4. */
export const renderItinerarySheet = (sheet: ItinerarySheet): string =>
  renderPage({
    title: `${sheet.code} 旅游行程单`,
    style: html`h2 { font-size: 1.15rem; margin-top: 1rem; }`,
    header: html`<h1>${sheet.name}</h1>
<p class="date">${sheet.departsOn} 至 ${sheet.returnsOn}，共 ${sheet.days.length} 日，团号 ${sheet.code}</p>
<dl>
${fact('组团社', orMissing(sheet.agency.name))}
${fact('许可证号', orMissing(sheet.agency.licence))}
${fact('地址', orMissing(sheet.agency.address))}
</dl>
${sheet.performedBy && html`<p class="warning" role="alert">经旅游者书面同意，本团委托 ${sheet.performedBy} 履行；组团社对旅游者承担责任。</p>`}`,
    main: html`<h2>行程</h2>
<table>
<thead><tr><th scope="col">日</th><th scope="col">安排</th></tr></thead>
<tbody>${sheet.days.map(dayRow)}
</tbody>
</table>
<h2>购物</h2>
<p>${sheet.shops.length > 0 ? `须经旅游者书面同意，方前往：${sheet.shops.join('、')}` : '本行程不安排购物场所。'}</p>
<h2>价格</h2>
<ul>${sheet.units.map(({ unit, minAge, maxAge, priceMinor }) => html`<li>${units[unit]}（${minAge}–${maxAge} 岁） <b>${yuan(priceMinor)}</b></li>`)}</ul>
<p>最低成团人数 ${sheet.minPax} 人。</p>
<h2>联络</h2>
<dl>
${fact('导游', sheet.guide ? `${sheet.guide.name ?? '—'} ${sheet.guide.phone ?? ''}` : '出发前通知')}
${fact('地接社', sheet.operators.length > 0 ? sheet.operators.join('、') : '无')}
${fact('紧急联络', orMissing(sheet.agency.phone))}
</dl>`,
    footer: sheet.purpose
      ? html`<p>导游联络方式仅供本团使用，用途：${sheet.purpose}。查阅已记录。</p>`
      : html`<p>导游姓名与电话已遮盖。</p>`,
  });
