import { readFile, stat } from 'node:fs/promises';
import { RequestRefused } from '@media-graph/service';
import sax, { type QualifiedTag } from 'sax';
import { tooLarge } from '../receive-file.ts';
import type { Measures } from './measures.ts';

const namespace = 'http://www.w3.org/2000/svg';
const mostBytes = 5_000_000;

const pixels = (length: string | undefined): number | null => {
  const size = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? '')?.[1];
  return size ? Math.round(Number(size)) || null : null;
};

const sizeOf = (attributes: Readonly<Record<string, string | undefined>>): [number, number] | null => {
  const [, , boxWidth, boxHeight] = (attributes.viewBox ?? '').trim().split(/[\s,]+/);
  const [width, height] = [
    pixels(attributes.width) ?? pixels(boxWidth),
    pixels(attributes.height) ?? pixels(boxHeight),
  ];
  return width && height ? [width, height] : null;
};

const isProgram = ({ local, uri, attributes }: QualifiedTag): boolean =>
  uri === 'http://www.w3.org/1999/xhtml' ||
  ['script', 'foreignObject', 'handler', 'listener'].includes(local) ||
  Object.values(attributes).some(
    ({ local: name, value }) =>
      /^on/i.test(name) || (name === 'href' && /^\s*(?:javascript|data:text\/html)/i.test(value)),
  );

/**
 * Reads an SVG as strict XML. It is a file to be fetched and nothing that is shown here, and yet holds no program.
 *
 * @throws RequestRefused UNSUPPORTED_TYPE for one with a program or a document type, UNREADABLE for what is no XML,
 *   TOO_LARGE above 5 MB
 */
export const readGraphic = async (path: string): Promise<Measures> => {
  if ((await stat(path)).size > mostBytes) throw tooLarge(mostBytes);
  const refused = (code: 'UNSUPPORTED_TYPE' | 'UNREADABLE', message: string) =>
    new RequestRefused(code, message);
  const parser = sax.parser(true, { xmlns: true });
  const found: { root?: QualifiedTag; title: string | null } = { title: null };
  const open: string[] = [];
  parser.onerror = () => {
    throw refused('UNREADABLE', 'The graphic is no well-formed XML');
  };
  parser.ondoctype = (text) => {
    if (text.includes('[')) throw refused('UNSUPPORTED_TYPE', 'A graphic declares no entities');
  };
  parser.onopentag = (tag) => {
    const element = tag as QualifiedTag;
    found.root ??= element;
    if (isProgram(element)) throw refused('UNSUPPORTED_TYPE', 'The graphic holds a program');
    open.push(element.local);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.ontext = (text) => {
    if (open.length === 2 && open[1] === 'title') found.title ??= text.trim() || null;
  };
  parser.write((await readFile(path)).toString('utf8')).close();
  const { root, title } = found;
  if (root?.local !== 'svg' || root.uri !== namespace)
    throw refused('UNSUPPORTED_TYPE', 'The file is no SVG');
  const attributes = Object.fromEntries(
    Object.entries(root.attributes).map(([name, { value }]) => [name, value]),
  );
  const [width, height] = sizeOf(attributes) ?? [null, null];
  return { width, height, durationMs: null, pageCount: null, title, creator: null };
};
