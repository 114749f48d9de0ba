/** The data that is shipped, and what earlier runs made of it. */
export interface DataSource {
  /** The bytes of a file by its name; rejects where there is none. */
  read(name: string): Promise<Uint8Array>;
  /** What was kept of this version of a file; null where nothing was. */
  recall(name: string): Promise<Uint8Array | null>;
  /** Keeps what `make` gives for later runs, if there is a place for it, once there is time. */
  keep(name: string, make: () => Uint8Array): void;
}

/** A source that keeps nothing. */
export const forgetful = (read: DataSource['read']): DataSource => ({
  read,
  recall: async () => null,
  keep: () => {},
});
