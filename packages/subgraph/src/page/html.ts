/** A piece of HTML that is safe to put into another. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const textOf = (value: unknown): string => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return value == null || value === false
    ? ''
    : String(value).replace(/[&<>"']/g, (letter) => escapes[letter]!);
};

/** HTML as a template: whatever is put in is escaped, unless it is HTML itself; null and false are nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  new Html(String.raw({ raw: strings }, ...values.map(textOf)));
