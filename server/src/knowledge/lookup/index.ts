export { fetchJsonWith } from './fetch-json';
export { type FetchJson, Lookup, type LookupCache, type LookupLimits } from './lookup';
export type { GetJson, LookedUp, LookupProvider, LookupQuery, Namesake } from './provider';
export { WIKIDATA, wikidata } from './wikidata';
