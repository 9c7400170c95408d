import { FilePathSource, FLAC, Input, MP3, MP4, OGG, QTFF, WAVE, WEBM } from 'mediabunny';
import type { Measures } from './measures.ts';

/**
 * Reads how long a video or a sound is, and how large a video's picture; nothing of it is decoded.
 *
 * @throws for what has no such track, or is damaged
 */
export const readRecording = async (path: string, kind: 'VIDEO' | 'AUDIO'): Promise<Measures> => {
  using input = new Input({
    source: new FilePathSource(path),
    formats: kind === 'VIDEO' ? [MP4, QTFF, WEBM] : [MP3, MP4, WAVE, OGG, FLAC],
  });
  const video = kind === 'VIDEO' ? await input.getPrimaryVideoTrack() : null;
  if (!(kind === 'VIDEO' ? video : await input.getPrimaryAudioTrack())) throw new Error('There is no track');
  const { title, artist } = await input.getMetadataTags();
  return {
    width: video && (await video.getDisplayWidth()),
    height: video && (await video.getDisplayHeight()),
    durationMs: Math.round((await input.computeDuration()) * 1000),
    pageCount: null,
    title: title ?? null,
    creator: artist ?? null,
  };
};
