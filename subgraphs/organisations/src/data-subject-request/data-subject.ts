import { optionalText, refused, requirePhone, type textSeal } from '@media-graph/subgraph';

/** Who asks, as far as it is known. */
export type DataSubject = {
  readonly name: string | null;
  readonly phone: string | null;
  readonly account: string | null;
  readonly documentNumber: string | null;
};

type Given = { readonly [Field in keyof DataSubject]?: string | null | undefined };

const nobody: DataSubject = { name: null, phone: null, account: null, documentNumber: null };

/**
 * Who asks: what a mutation says, over what was known.
 *
 * @throws INVALID_INPUT that names the field, or for somebody of whom nothing is known
 */
export const requireDataSubject = (given: Given, known: DataSubject = nobody): DataSubject => {
  const text = (field: keyof DataSubject, longest: number): string | null =>
    given[field] === undefined ? known[field] : optionalText(given[field], longest, 'input', field);
  const subject = {
    name: text('name', 60),
    phone: text('phone', 20),
    account: text('account', 200),
    documentNumber: text('documentNumber', 20),
  };
  if (subject.phone !== null) requirePhone(subject.phone, 'input', 'phone');
  if (subject.documentNumber !== null && !/^[A-Za-z0-9()]+$/.test(subject.documentNumber))
    throw refused('INVALID_INPUT', 'Letters, figures and parentheses', 'input', 'documentNumber');
  if (Object.values(subject).every((value) => value === null))
    throw refused('INVALID_INPUT', 'Say by what the person is found', 'input');
  return subject;
};

/** Seals who asks, and opens it again; the place is the request's id. */
export const dataSubjects = (seal: ReturnType<typeof textSeal>) => ({
  seal: (subject: DataSubject, requestId: string): Buffer => seal.seal(JSON.stringify(subject), requestId),
  open: (sealed: Buffer, requestId: string): DataSubject => JSON.parse(seal.open(sealed, requestId)),
});
