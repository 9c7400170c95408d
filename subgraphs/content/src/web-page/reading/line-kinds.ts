const sentenceEnd = /[。！？!?；;：:…][”」』）)"]*$/u;

// Some write Chinese with the signs of Latin letters.
const westernStop = /\p{Script=Han}\.(?=\p{Script=Han}.{8}|["'”)）]*$)/u;

/** Whether a line is running text and not a headline, a heading or a list of names. */
export const isParagraph = (line: string): boolean => {
  if (line.includes('。') || westernStop.test(line)) return true;
  // What ends in a colon and has no comma is a row of labels, or an address.
  if (/[：:]$/u.test(line) && !/[，,]/u.test(line)) return false;
  return (line.length > 60 && /[，,]/u.test(line)) || (line.length > 24 && sentenceEnd.test(line));
};

const longestHeadline = 100;
const dateline =
  /^(?:[（(]?\s*)?(?:本[报報台刊網网]|[新华華中]{2}社|据|據)?.{0,12}?[讯訊電电](?:\s|[（(:：])/u;

/**
 * Whether a line may be the headline where nothing else is: length and an end mark are no proof against it, only
 * several sentences are, a long one with its full stop, and the place line that opens a report.
 */
export const mayBeHeadline = (line: string): boolean => {
  const [before, ...after] = line.replace(/[”」』）)"]+$/u, '').split('。');
  if (!/\p{L}/u.test(line) || line.length > longestHeadline || dateline.test(line)) return false;
  return after.length === 0 || (after.join('') === '' && before!.length <= longestSentence);
};

const longestSentence = 24;

/** Whether a line gives what somebody asks or answers, by who speaks: 问：, 答：. */
export const isSpoken = (line: string): boolean =>
  /^(?:[问問答]|[记記]者|主持人|[QA])\s*[:：]\s*\S/u.test(line);

/** Whether a line that is no paragraph may head those that follow: short, and not broken off or spoken. */
export const mayBeHeading = (line: string): boolean => {
  if (isParagraph(line) || line.length > 40 || line.includes('\t') || isSpoken(line)) return false;
  return (
    !/[，,、；;：:。…]$/u.test(line) && !/^[“「『"].*[！？!?][”」』"]$/u.test(line) && /\p{L}/u.test(line)
  );
};
