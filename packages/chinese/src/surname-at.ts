/** A word of a text with jieba's part of speech. */
export type TaggedWord = { readonly word: string; readonly tag: string };

/** Surnames whose letter means something else as a word, as they are written in traditional script. */
const surnames = new Map(Array.from('于范余姜谷郁游后干松布朴涂曲岳胡占冲钟', (name) => [name, name]));
surnames.set('钟', '鍾');
/** Those that begin so many words that an unknown one is no name: 占股, 冲高, 松绑. */
const rare = /^[后干松布占冲]|^[游谷曲].$/u;

const title =
  /^(?:先生|女士|小姐|太太|老师|老師|教授|博士|医生|大夫|师傅|院士|将军|警官|民警|护士|教练|总|某|某某|某人|氏|家[村庄湾寨沟店堡坪岭]?)$|(?:长|主任|书记|经理|总裁|董事|主席|委员|代表|律师|法官|检察官|工程师|技师|老板|导演|记者|编辑|同志|同学|校长|院长|主编)$/u;
/** 余奶奶 is called so by a name, 干奶奶 and 后妈 are not. */
const kin =
  /^(?:爷爷|奶奶|婆婆|公公|伯伯|叔叔|阿姨|大爷|大妈|大伯|大叔|大娘|大姐|大哥|老伯|老汉|阿婆|阿公|妈妈|爸爸)$/u;
const isTitle = (rest: string, word: string): boolean =>
  title.test(rest) || (kin.test(rest) && !rare.test(word));
const beforeName =
  /^(?:姓|记者|作者|编辑|摄影|通讯员|导演|演员|作家|画家|歌手|诗人|教授|院士|博士|律师|医生|选手|队员|教练|主持人|同学|老师)$|(?:长|主任|书记|经理|总裁|董事|主席|委员)$/u;
const isNameTag = (tag: string): boolean => tag === 'x' || /^n[rsz]/u.test(tag);

/**
 * The surname that a word begins with, in traditional script, where it is one and no common word: 于 before 先生, in
 * 于小明 or behind 记者. Undefined elsewhere.
 *
 * @param isPhrase whether the dictionaries know a word that is more than a name (范围, 郁金香)
 */
export const surnameAt = (
  words: readonly TaggedWord[],
  at: number,
  isPhrase: (word: string) => boolean,
): { readonly offset: number; readonly written: string } | undefined => {
  const { word, tag } = words[at]!;
  const letters = [...word];
  const first = surnames.get(letters[0]!);
  const [before, next] = [words[at - 1], words[at + 1]];
  if (first === undefined) {
    const second = surnames.get(letters[1] ?? '');
    const isFamiliar = letters[0] === '姓' || (/^[老小阿]/u.test(word) && tag === 'x');
    // 对余|某: nobody but a person is called so.
    const isSomebody = tag === 'x' && /^某/u.test(next?.word ?? '');
    return letters.length === 2 && (isFamiliar || isSomebody) && second !== undefined
      ? { offset: 1, written: second }
      : undefined;
  }
  const here = { offset: 0, written: first };
  if (letters.length === 1) {
    if (next === undefined) return before?.word === '姓' ? here : undefined;
    if (isTitle(next.word, word)) return here;
    const isShort = [...next.word].length <= 2 && /^\p{Script=Han}+$/u.test(next.word);
    if (!isShort) return undefined;
    const isTitled = title.test(words[at + 2]?.word ?? '') && /^(?:n|x|v?$)/u.test(next.tag);
    const begins = before === undefined || !/\p{Script=Han}/u.test(before.word);
    const isIntroduced = begins ? word === '于' : beforeName.test(before.word);
    // 于 and 后 behind a title are the common words but before what is only a name.
    const isName = '于后'.includes(word) ? next.tag.startsWith('nr') : !/^[vpufmcr]/u.test(next.tag);
    // A letter that no dictionary has (钟睒睒) is of a name.
    const isNamed = tag.startsWith('nr') && /^(?:nr|x$)/u.test(next.tag);
    return isTitled || isNamed || (isIntroduced && isName) ? here : undefined;
  }
  if (isTitle(letters.slice(1).join(''), word)) return isPhrase(word) ? undefined : here;
  const isWord = isPhrase(word) || isPhrase(letters.slice(0, 2).join(''));
  // 范晓东于昨日: jieba's model takes the 于 behind an unknown name along.
  const longest = tag.startsWith('nr') || letters.at(-1) === '于' ? 4 : 3;
  return letters.length <= longest && isNameTag(tag) && !isWord && !rare.test(word) ? here : undefined;
};
