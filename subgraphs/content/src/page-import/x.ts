import { readFileSync } from 'node:fs';
import { cleanText } from './clean-text.ts';

let t = performance.now();
const r = cleanText(readFileSync('/work/shared/seed/page.txt', 'utf8'));
console.log(performance.now() - t);
console.log(
  r.text.length,
  Object.groupBy(r.repairs, (x) => x.kind).PINYIN?.length,
  r.repairs.filter((x) => x.kind !== 'PINYIN'),
  r.unreadable,
  r.lineNumbers,
);
console.log(
  cleanText('活水;葜菔形yz部').unreadable,
  cleanText(
    '天堃(kūn)文化，人工智能(ai)，阿波罗(Apollo)，創(chu\u00e0ng)新(xīn) 東(jiang) <p>a&nbsp;b</p> 創(<b>chuàng</b>)新',
  ).text,
);
t = performance.now();
cleanText(readFileSync('/work/shared/seed/page.txt', 'utf8'));
console.log(performance.now() - t);
