import { Link } from 'wouter';
import type { Cell, CellKind } from '../export/column.ts';
import { instantOf, today } from '../language/dates.ts';
import { type Language, useLanguage } from '../language/language.ts';
import { change, exact, exactMoney, money, percent, points, short } from '../language/numbers.ts';

/** How a cell is written for people, and the exact value where that is less. */
export const shownAs = (
  value: Cell,
  kind: CellKind,
  language: Language,
): { text: string; exact?: string } => {
  if (value === null || value === undefined || value === '') return { text: '–' };
  if (typeof value === 'string') {
    if (kind === 'instant') {
      const whole = instantOf(value);
      // Of another year it would be taken for one of this.
      return { text: whole.startsWith(today().slice(0, 4)) ? whole.slice(5) : whole, exact: whole };
    }
    return { text: value };
  }
  if (kind === 'money') return { text: money(value, language), exact: exactMoney(value, language) };
  if (kind === 'share') return { text: percent(value, language) };
  if (kind === 'change') return { text: change(value, language) };
  if (kind === 'points') return { text: points(value, language) };
  return { text: short(value, language), exact: exact(value, language) };
};

type Props = {
  readonly value: Cell;
  readonly kind: CellKind;
  readonly link?: string | undefined;
  /** Of a change: whether it is good news when it falls, as of waste. */
  readonly isLessBetter?: boolean;
};

const toneOf = (value: Cell, kind: CellKind, isLessBetter: boolean): string => {
  if ((kind !== 'change' && kind !== 'points') || typeof value !== 'number' || value === 0) return '';
  return value < 0 === isLessBetter ? 'up' : 'down';
};

export const ShownCell = ({ value, kind, link, isLessBetter = false }: Props) => {
  const { language } = useLanguage();
  const shown = shownAs(value, kind, language);
  const tone = toneOf(value, kind, isLessBetter);
  const text = (
    <span className={tone} title={shown.exact !== shown.text ? shown.exact : undefined}>
      {shown.text}
    </span>
  );
  return link === undefined || value === null || value === undefined || value === '' ? (
    text
  ) : (
    <Link href={link} className="figure">
      {text}
    </Link>
  );
};
