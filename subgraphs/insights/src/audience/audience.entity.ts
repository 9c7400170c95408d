/** What readers did, added up. */
export interface AudienceFigures {
  reads: bigint;
  readers: bigint;
  readSeconds: bigint;
  likes: bigint;
  looks: bigint;
  shares: bigint;
  comments: bigint;
  followers: bigint | null;
}

/** Of what, in which days: all else is read when it is asked for. */
export interface Audience {
  kind: 'ARTICLE' | 'SECTION' | 'CHANNEL' | 'ORGANISATION';
  id: string;
  from: string;
  until: string;
}

export interface AudiencePoint {
  startsAt: Date | null;
  startsOn: string | null;
  weekday: number | null;
  figures: AudienceFigures;
}

export interface AudienceOfChannel {
  channelId: string;
  figures: AudienceFigures;
}
