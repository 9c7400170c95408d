import { mediaLease } from '../media-lease/media-lease.module.ts';
import { mediaUsage } from '../media-usage/media-usage.module.ts';
import { storyEmbargo } from '../story-embargo/story-embargo.module.ts';
import { usability } from './usability.module.ts';

/** The modules of whether, where and how long a picture may be used, and where it was. */
export const rights = [usability, mediaLease, mediaUsage, storyEmbargo];
