/**
 * Where files lie. A name says what is inside (it holds a checksum), so a file is never overwritten, and whoever finds
 * the name taken has nothing to do. Names are ours alone: nothing of a caller's becomes part of one.
 */
export type Storage = {
  /** A folder on this machine for files that are not decided on yet. */
  incoming(): Promise<string>;
  /** A folder on this machine for files that come in pieces; each file there that stands still for a day is reaped. */
  resumable(): Promise<string>;
  /** Keeps a file of this machine under a name; the file itself may be moved away. */
  keep(name: string, file: string, contentType: string): Promise<void>;
  /** The path of the stored file on this machine, or null. */
  find(name: string): Promise<string | null>;
  /** Removes a stored file, or a folder of them; what is not there is no error. */
  remove(name: string): Promise<void>;
};
