import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The licences of the packages that went into some bundles, as one text. `metafiles` are esbuild's accounts of the bundles. */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((file) => FOLDER.exec(file)?.[1] ?? []));
  const notices = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!license) throw new Error(`${name} names no licence`);
    notices.set(`${name} ${version} (${license})`, licenceIn(folder));
  }
  const parts = [...notices].sort(([a], [b]) => a.localeCompare(b)).map(([title, text]) => `${title}\n\n${text}`);
  return `Blue Pencil contains the packages below.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package ships no licence text.';
}
