import { refused, requireEntries, requireText } from '@media-graph/subgraph';
import type { ImageMetadataInput } from '../generated/resolvers.ts';
import type { WrittenMetadata } from './image-metadata.entity.ts';

/** Corrections of what a file says; null goes back to it. */
type Corrections = { [Name in keyof WrittenMetadata]: WrittenMetadata[Name] | null };
type Field = keyof ImageMetadataInput;

const usualLength = 300;
const lengths: Partial<Record<Field, number>> = {
  rightsUsageTerms: 1000,
  instructions: 1000,
  extendedDescription: 5000,
  aiPromptInformation: 5000,
};
const vocabularies: Partial<Record<Field, RegExp>> = {
  digitalSourceType: /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/\w+$/,
  dataMining: /^https?:\/\/ns\.useplus\.org\/ldf\/vocab\/DMI-[A-Z-]+$/,
};

const requireOne = (name: Field, text: string, field: readonly string[]): string => {
  const one = requireText(text, lengths[name] ?? usualLength, ...field);
  if (vocabularies[name]?.test(one) === false)
    throw refused('INVALID_INPUT', 'Not a code of the vocabulary of this field', ...field);
  return one;
};
const requireSeveral = (texts: readonly string[], field: readonly string[]): string[] =>
  requireEntries(texts, 0, 100, ...field).map((text, index) =>
    requireText(text, 100, ...field, String(index)),
  );

/** Corrections as they may be stored. @throws INVALID_INPUT naming the field */
export const requireMetadata = (input: ImageMetadataInput, ...field: string[]): Corrections =>
  Object.fromEntries(
    (Object.entries(input) as [Field, string | string[] | null][]).map(([name, value]) => {
      if (value === null) return [name, null];
      const path = [...field, name];
      return [name, Array.isArray(value) ? requireSeveral(value, path) : requireOne(name, value, path)];
    }),
  );

/** Corrections with further ones over them. */
export const overlaid = (edited: WrittenMetadata, further: Corrections): WrittenMetadata =>
  Object.fromEntries(
    Object.entries({ ...edited, ...further }).filter(([, value]) => value !== null),
  ) as WrittenMetadata;
