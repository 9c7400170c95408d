import type { Verdict } from './check/check-schema.ts';
import type { Finding } from './check/finding.ts';

const placeOf = ({ line }: Finding, file: string): string => (line === undefined ? file : `${file}:${line}`);

/** A verdict for a terminal: one line for each finding, errors first, and one that sums it up. */
export const verdictText = ({ subgraph, isOk, findings }: Verdict, file: string): string => {
  const order = ['ERROR', 'WARNING', 'NOTE'];
  const lines = [...findings]
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .map((one) => `${one.level} ${one.code} ${placeOf(one, file)} ${one.message}. ${one.advice}.`);
  return [...lines, isOk ? `${subgraph} may be released.` : `${subgraph} may not be released.`].join('\n');
};

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A verdict for a pull request, in Markdown. */
export const verdictMarkdown = ({ subgraph, isOk, findings }: Verdict, file: string): string => {
  const head = `### ${isOk ? '✅' : '❌'} \`${subgraph}\` ${isOk ? 'may' : 'may not'} be released`;
  if (findings.length === 0) return `${head}\n`;
  const rows = findings.map(
    (one) =>
      `| ${one.level} | \`${one.code}\` | ${placeOf(one, file)} | ${escaped(one.message)} | ${escaped(one.advice)}${one.needs ? ` (needs ${one.needs})` : ''} |`,
  );
  return [head, '', '| | code | where | what | advice |', '|---|---|---|---|---|', ...rows, ''].join('\n');
};
