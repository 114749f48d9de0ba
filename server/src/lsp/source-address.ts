import type { SourceAddress } from '../features';
import { rootOf } from './config-files';

/**
 * Where a source that an article names is opened: a web address as it is; a path from the article's own folder, if the workspace is
 * trusted, and only to a file inside it.
 */
export const sourceAddressFor =
  (uri: string, roots: readonly string[], trusted: boolean): SourceAddress =>
  (source) => {
    if (/^https?:\/\//i.test(source)) return parse(source)?.href ?? null;
    if (!trusted || /^[a-z][a-z0-9+.-]*:/i.test(source) || source.startsWith('/') || source.includes('\\')) return null;
    const root = rootOf(uri, roots);
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    const path = source.split('/').map(encodeURIComponent).join('/');
    // Paths are resolved on an address of a known kind; the workspace's own kind may be one that `URL` does not split.
    const [, scheme, rest] = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/i.exec(folder) ?? [];
    const resolved = rest === undefined ? null : parse(path, `https://workspace${rest}`);
    if (root === null || !resolved) return null;
    const target = scheme + resolved.pathname;
    return target.startsWith(`${root}/`) ? target : null;
  };

function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
