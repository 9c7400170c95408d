/** An asset that is to be taken back; its id, and since when. */
export interface TakedownTask {
  id: string;
  since: Date;
}
