import { toJson } from '../checked';
import type { Writer } from './writer';

/** One array of documents, streamed. */
export function jsonWriter(): Writer {
  let first = true;
  return {
    document(checked) {
      const lead = first ? '[\n' : ',\n';
      first = false;
      return lead + JSON.stringify(toJson(checked));
    },
    end: () => (first ? '[]\n' : '\n]\n'),
  };
}

/** One document a line. */
export const jsonlWriter = (): Writer => ({
  document: (checked) => `${JSON.stringify(toJson(checked))}\n`,
  end: () => '',
});
