const otherNames: Readonly<Record<string, string>> = {
  'video/x-m4v': 'video/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/mp3': 'audio/mpeg',
  'audio/wave': 'audio/wav',
  'audio/x-wav': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/x-flac': 'audio/flac',
  'application/ogg': 'audio/ogg',
};

/** A media type by the name that we use, without parameters; what is not accepted stays as it is. */
export const plainType = (name: string): string => {
  const plain = name.replace(/;.*/s, '').trim().toLowerCase();
  return otherNames[plain] ?? plain;
};
