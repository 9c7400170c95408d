import { RequestRefused } from '@media-graph/service';

const forAll = 24;
// A browser sends six.
const forOne = 8;

/** Places for files that come in at once: so many for all, and so many for one person, who may send them slowly. */
export class UploadPlaces {
  #taken = 0;
  readonly #of = new Map<string, number>();

  /** @returns gives the place back. @throws RequestRefused BUSY where there is none */
  take(person: string): () => void {
    const own = this.#of.get(person) ?? 0;
    if (this.#taken >= forAll || own >= forOne)
      throw new RequestRefused('BUSY', 'Too many files are coming in: try again in a moment');
    this.#taken++;
    this.#of.set(person, own + 1);
    return () => {
      this.#taken--;
      const left = this.#of.get(person)! - 1;
      if (left > 0) this.#of.set(person, left);
      else this.#of.delete(person);
    };
  }
}
