/** The words of a new subgraph, as they are written in its files. */
export type Names = {
  /** `media-assets`: the folder, and the subgraph's name in the graph. */
  readonly name: string;
  /** `mediaAssets`: what `subgraph.ts` exports. */
  readonly exported: string;
  /** `media_assets`: with which the roles of its database begin. */
  readonly role: string;
  /** The slug of the organisation whose business it is. */
  readonly organisation: string;
  /** `PictureFrame`: the type. */
  readonly Thing: string;
  /** `pictureFrame`: the field, the module. */
  readonly thing: string;
  /** `picture-frame`: the folder and its files. */
  readonly file: string;
  readonly Things: string;
  readonly things: string;
  /** `picture_frames`: the table. */
  readonly table: string;
};

const separated = (word: string, by: string): string =>
  word.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `${by}${letter}`).toLowerCase();

const pluralOf = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

/**
 * @param name small letters and hyphens
 * @param organisation a slug
 * @param Thing a noun in the singular, in capitals and small letters
 */
export const namesOf = (name: string, organisation: string, Thing: string): Names => {
  const small = (word: string): string => word[0]!.toLowerCase() + word.slice(1);
  const Things = pluralOf(Thing);
  return {
    name,
    exported: name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    role: name.replaceAll('-', '_'),
    organisation,
    Thing,
    thing: small(Thing),
    file: separated(Thing, '-'),
    Things,
    things: small(Things),
    table: separated(Things, '_'),
  };
};
