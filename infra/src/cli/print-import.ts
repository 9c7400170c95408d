type Spot = { kind: string; found: string; line: number; column: number };

type Outcome = {
  wasThereAlready: boolean;
  article: {
    id: string;
    headline: { zhHans: string | null; zhHant: string | null };
    credits: { role: string; name: string }[];
    body: { __typename: string }[];
  };
  report: {
    repairs: (Spot & { replacedBy: string })[];
    unreadable: (Spot & { guess: string | null })[];
    organisationsRecognised: {
      mentions: number;
      organisation: { name: { zhHant: string | null; en: string | null } };
    }[];
    isReheadlined: boolean;
  };
};

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const summary = (spots: readonly Spot[]): string =>
  Object.entries(Object.groupBy(spots, ({ kind }) => kind))
    .map(([kind, list]) => `${list?.length} ${kind}`)
    .join(', ') || 'none';

/** Tells at the terminal what an import stored, repaired and could not read. */
export const printImport = ({ wasThereAlready, article, report }: Outcome): void => {
  const { repairs, unreadable, organisationsRecognised, isReheadlined } = report;
  const blocksOf = (type: string) => article.body.filter(({ __typename }) => __typename === type).length;
  console.log(wasThereAlready ? 'There already; nothing was stored.' : 'Stored as a draft.');
  console.log(`  ${article.headline.zhHant ?? article.headline.zhHans}`);
  console.log(
    `  id            ${article.id}${isReheadlined ? ' (the page says that it changed the headline)' : ''}`,
  );
  console.log(
    `  text          ${count(blocksOf('HeadingBlock'), 'heading')}, ${count(blocksOf('ParagraphBlock'), 'paragraph')}`,
  );
  console.log(
    `  credits       ${article.credits.map(({ role, name }) => `${name} (${role})`).join(', ') || 'none'}`,
  );
  console.log(`  repaired      ${summary(repairs)}`);
  for (const { found, replacedBy, line, column } of repairs.filter(({ kind }) => kind === 'LOST_CHARACTERS'))
    console.log(`                line ${line}, column ${column}: ${found} → ${replacedBy}`);
  console.log(`  not readable  ${summary(unreadable)}`);
  for (const { kind, found, guess, line, column } of unreadable)
    console.log(
      `                line ${line}, column ${column}: ${kind} ${found}${guess ? `, perhaps ${guess}` : ''}`,
    );
  console.log(`  organisations${organisationsRecognised.length > 0 ? '' : ' none'}`);
  for (const { mentions, organisation } of organisationsRecognised)
    console.log(`                ${organisation.name.zhHant ?? organisation.name.en} × ${mentions}`);
};
