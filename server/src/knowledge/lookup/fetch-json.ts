import type { FetchJson } from './lookup';

/** Longest answer read, in bytes. */
const LONGEST = 8_000_000;

/** Fetches JSON by the platform's own `fetch`, with these headers and with nothing that tells of the user: no cookies, no referrer. */
export const fetchJsonWith =
  (headers: Readonly<Record<string, string>>): FetchJson =>
  async (address, signal) => {
    const response = await fetch(address, {
      signal,
      headers: { accept: 'application/json', ...headers },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return JSON.parse(await read(response));
  };

/** The text of an answer. Rejects where it is too long. */
async function read(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > LONGEST) {
      await reader.cancel();
      throw new Error('the answer is too long');
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
