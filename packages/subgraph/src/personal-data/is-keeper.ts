import type { Viewer } from '@media-graph/service';

/** The role of whoever answers for the group's personal data (個人信息保護負責人, 個人信息保護法 art. 52). */
export const keeperRole = 'privacy-officer';

/** Whether a viewer has that role. */
export const isKeeper = ({ roles }: Pick<Viewer, 'roles'>): boolean => roles.includes(keeperRole);
