import { Html } from './html.ts';

/** Black on white, large enough for a windscreen at dawn; a telephone gets rows without columns of their own. */
export const pageStyle = new Html(`
:root { color-scheme: light; font-family: "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; color: #000; background: #fff; line-height: 1.4; }
h1 { font-size: 1.5rem; }
.date { font-size: 1.1rem; }
ul { list-style: none; }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .5rem 0; }
dl div { display: flex; gap: .5rem; }
dt { color: #444; }
dd { font-weight: bold; }
.board { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .75rem; }
.board li { border: 2px solid #000; border-radius: .25rem; padding: .25rem .75rem; font-size: 1.1rem; }
.warning { border: 3px double #000; padding: .5rem; font-weight: bold; margin-bottom: .75rem; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; border-bottom: 2px solid #000; padding: .25rem .5rem; }
td { vertical-align: top; border-bottom: 1px solid #777; padding: .5rem; }
tr { break-inside: avoid; }
tr.station td { border-bottom: 2px solid #000; background: #eee; }
.sequence { width: 3rem; font-size: 1.5rem; font-weight: bold; line-height: 1.1; }
.place small, .board small { color: #444; }
.copies { white-space: nowrap; width: 15rem; }
.copies li { display: flex; gap: .35rem; }
.copies li span { flex: 1; white-space: normal; }
.copies b { font-size: 1.15rem; }
.done { width: 4rem; }
.done span { display: inline-block; width: 1.4rem; height: 1.4rem; border: 2px solid #000; }
footer { margin-top: 1rem; font-size: .85rem; color: #333; }
@media screen and (max-width: 40rem) {
  body { padding: .75rem; }
  thead { display: none; }
  tbody, table { display: block; }
  tr { display: grid; grid-template-columns: 2.5rem 1fr 2rem; border-bottom: 1px solid #777; padding: .6rem 0; }
  td, tr.station td { border: 0; padding: 0 .25rem; background: none; }
  tr.station { background: #eee; }
  .place { grid-column: 2; }
  .copies { grid-column: 2; grid-row: 2; width: auto; font-size: 1.1rem; margin-top: .25rem; }
  .done { grid-column: 3; grid-row: 1; width: auto; }
}
@media print {
  @page { size: A4; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  thead { display: table-header-group; }
  td { padding: 1.5mm 2mm; }
  tr.station td { background: none; }
}
`);
