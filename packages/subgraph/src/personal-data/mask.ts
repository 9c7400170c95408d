/** Family names of two characters, in both scripts; every other Chinese family name has one. */
const compoundSurnames = new Set(
  `歐陽 欧阳 司馬 司马 上官 諸葛 诸葛 東方 东方 皇甫 尉遲 尉迟 公孫 公孙 慕容 令狐 宇文 長孫 长孙 司徒 司空 夏侯 軒轅 轩辕
   端木 百里 南宮 南宫 獨孤 独孤 東郭 东郭 西門 西门 納蘭 纳兰 呼延 聞人 闻人 赫連 赫连 鍾離 钟离 淳于 申屠 太史 公羊
   澹臺 澹台 第五 拓跋 萬俟 万俟`.split(/\s+/),
);

const stars = (count: number): string => '*'.repeat(count);

/** A person's name without the given name: 歐陽成 is `歐陽*`, 楊東興 is `楊**`, Chan Tai Man is `C***`. */
export const maskName = (name: string): string => {
  const letters = [...name.trim()];
  if (letters.length < 2) return '*';
  if (!/^[\p{Script=Han}·]+$/u.test(name.trim())) return `${letters[0]}***`;
  const surname = letters.length > 2 && compoundSurnames.has(letters.slice(0, 2).join('')) ? 2 : 1;
  return letters.slice(0, surname).join('') + stars(letters.length - surname);
};

/** A telephone number without its middle: `138****1234`; of a short one the first and last two figures stay. */
export const maskPhone = (phone: string): string => {
  const figures = phone.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
  const [head, tail] = figures.length >= 11 ? [3, 4] : figures.length >= 7 ? [2, 2] : [0, 0];
  return figures.slice(0, head) + stars(4) + (tail ? figures.slice(-tail) : '');
};

/** A mail address without the name before the @ but its first letter: `o****@huizhou-daily.example`. */
export const maskEmail = (address: string): string => {
  const at = address.lastIndexOf('@');
  const [first = ''] = at > 1 ? address : '';
  return `${first}${stars(4)}${at < 0 ? '' : address.slice(at)}`;
};

/** A resident identity number as `441***********1234`; of a shorter document's number the first and last two letters. */
export const maskIdNumber = (number: string): string => {
  const letters = number.replace(/\s/g, '');
  const [head, tail] = letters.length === 18 ? [3, 4] : letters.length >= 8 ? [1, 2] : [0, 0];
  return letters.slice(0, head) + stars(letters.length - head - tail) + (tail ? letters.slice(-tail) : '');
};

const houseNumber = /[\d０-９]|[一二三四五六七八九十百]+[號号棟栋座]/u;
const street = /^.*(?:大道|街道|[路街巷道])/u;
const district = /^.*[鎮镇鄉乡區区縣县市]/u;

/** An address to its street, without number, building and flat: `惠州市惠城區文明一路***`. What cannot be read is `***`. */
export const maskAddress = (address: string): string => {
  const [beforeNumber = ''] = address.trim().split(houseNumber, 1);
  return `${(street.exec(beforeNumber) ?? district.exec(beforeNumber))?.[0] ?? ''}***`;
};
