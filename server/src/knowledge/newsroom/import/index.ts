import { stringify } from 'yaml';
import type { EntityType } from '../../entity';
import type { Json } from '../../json';
import { newsroomFormat } from '../records';
import { Refused } from '../tree';
import { skosRecords } from './skos';
import { tableRecords } from './table';
import { wikidataRecords } from './wikidata';
import type { Imported } from './written';

/** A file of names made from another, or why there is none: what is wrong, in the reader's language, and where it is known, the place. */
export type ImportOutcome =
  | {
      readonly text: string;
      readonly records: number;
      /** Entries left out since nothing names them; roles left out since the file does not name the office; records of no type. */
      readonly nameless: number;
      readonly titleless: number;
      readonly typeless: number;
    }
  | { readonly text: null; readonly problem: { readonly en: string; readonly fr: string }; readonly at: number | null };

/**
 * A file of names, in YAML, out of Wikidata's JSON, SKOS as JSON-LD, or a table, by the end of the file's name. Never throws.
 * `type` is for records whose type the source does not tell.
 */
export function importNames(path: string, source: string, type: EntityType = 'other'): ImportOutcome {
  if (/\.(?:ttl|rdf|nt|xml|n3)$/i.test(path))
    return refused(
      'SKOS is read as JSON-LD: convert the file first',
      'SKOS se lit en JSON-LD : convertissez d’abord le fichier',
    );
  const read = newsroomFormat(path) === 'csv' ? readTable(source) : readJson(source);
  if ('problem' in read) return read;
  const typeless = read.records.filter((record) => record.type === 'other').length;
  const entities = read.records.map((record) => (record.type === 'other' ? { ...record, type } : record));
  return {
    text: stringify({ entities }, { lineWidth: 0 }),
    records: entities.length,
    nameless: read.nameless,
    titleless: read.titleless,
    typeless: type === 'other' ? typeless : 0,
  };
}

type Problem = Extract<ImportOutcome, { readonly text: null }>;

const refused = (en: string, fr: string, at: number | null = null): Problem => ({
  text: null,
  problem: { en, fr },
  at,
});

function readTable(source: string): Imported | Problem {
  try {
    const read = tableRecords(source);
    if (!('columns' in read)) return read;
    const list = read.columns.filter(Boolean).join(', ') || '—';
    return refused(
      `no column of names: call one “name” (found: ${list})`,
      `aucune colonne de noms : nommez-en une « nom » ou « name » (trouvé : ${list})`,
    );
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { message, start } = error.problem;
    return refused(message.en, message.fr, start);
  }
}

function readJson(source: string): Imported | Problem {
  const text = source.replace(/^\uFEFF/, '');
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const lines = parseLines(text);
    if (!lines) {
      const message = error instanceof Error ? error.message : String(error);
      const position = /position (\d+)/.exec(message)?.[1];
      return refused(
        `not JSON: ${message}`,
        `pas du JSON : ${message}`,
        position === undefined ? null : Number(position),
      );
    }
    value = lines;
  }
  return (
    wikidataRecords(value) ??
    skosRecords(value) ??
    refused(
      'neither Wikidata JSON (entities with labels) nor SKOS as JSON-LD (concepts with a prefLabel)',
      'ni JSON de Wikidata (entités avec « labels ») ni SKOS en JSON-LD (concepts avec « prefLabel »)',
    )
  );
}

/** A dump: an entity a line, within brackets or not. `null` where it is none. */
function parseLines(text: string): Json {
  const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/,$/, ''));
  const entries = lines.filter((line) => line !== '' && line !== '[' && line !== ']');
  if (entries.length < 2) return null;
  try {
    return entries.map((line) => JSON.parse(line));
  } catch {
    return null;
  }
}
