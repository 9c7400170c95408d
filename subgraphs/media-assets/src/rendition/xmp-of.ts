import type { Marks } from './plan-rendition.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

const languages = { zhHans: 'zh-Hans', zhHant: 'zh-Hant', en: 'en' } as const;

type Alternative = readonly [language: string, text: string];

const alternatives = (name: string, texts: readonly Alternative[]): string => {
  if (texts.length === 0) return '';
  const items = texts.map(([language, text]) => `<rdf:li xml:lang="${language}">${escaped(text)}</rdf:li>`);
  return `<${name}><rdf:Alt>${items.join('')}</rdf:Alt></${name}>`;
};

const simple = (name: string, value: string | null): string =>
  value === null ? '' : `<${name}>${escaped(value)}</${name}>`;

/** The marks that a picture carries wherever it goes, as the XMP properties of the IPTC Photo Metadata Standard. */
export const xmpOf = ({
  creditLine,
  copyrightNotice,
  creatorName,
  altText,
  digitalSourceType,
}: Marks): string => {
  const alt = Object.entries(languages).flatMap(([key, language]): Alternative[] => {
    const text = altText?.[key as keyof typeof languages];
    return text ? [[language, text]] : [];
  });
  const [first] = alt;
  const creator =
    creatorName && `<dc:creator><rdf:Seq><rdf:li>${escaped(creatorName)}</rdf:li></rdf:Seq></dc:creator>`;
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">',
    simple('photoshop:Credit', creditLine),
    alternatives('dc:rights', copyrightNotice === null ? [] : [['x-default', copyrightNotice]]),
    creator ?? '',
    alternatives('Iptc4xmpCore:AltTextAccessibility', first ? [['x-default', first[1]], ...alt] : []),
    simple('Iptc4xmpExt:DigitalSourceType', digitalSourceType),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('');
};
