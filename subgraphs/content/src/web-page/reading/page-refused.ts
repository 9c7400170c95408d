/** Why a page was refused. */
export type PageRefusal =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'BINARY'
  | 'WRONG_ENCODING'
  | 'NO_ARTICLE'
  | 'SEVERAL_ARTICLES';

/** A page that cannot be imported. The message is one line for the person who sent it. */
export class PageRefused extends Error {
  readonly code: PageRefusal;

  constructor(code: PageRefusal, message: string) {
    super(message);
    this.name = 'PageRefused';
    this.code = code;
  }
}
