export * from './empty';
export { encodePack } from './encode-pack';
export * from './entity';
export { createKnowledge, LayeredKnowledge, layer } from './knowledge';
export * from './load';
export { fold, foldedHash, normalName, withoutMarks } from './normal';
export type { LexiconWord, Office, PackSource } from './pack-source';
export { type RoleOnDate, type RoleStatus, roleStatus, rolesOn } from './roles';
export { spelling, spellingDistance } from './spelling-distance';
