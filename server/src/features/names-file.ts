import { type Document, isMap, isSeq, type YAMLMap, YAMLSeq } from 'yaml';
import type { NameToKeep } from './names-to-keep';
import { edited } from './yaml-edit';

/** The file, in a folder of the workspace, that names are added to. */
export const NAMES_FILE = 'entities/names.yml';

/** The file of names with a name added. An empty or missing file is begun; one that cannot be read gives null. */
export const addName = (file: string, { name, type }: NameToKeep): string | null =>
  edited(file, (document) => {
    const list = listIn(document);
    if (!entryOf(list, name)) list.add(document.createNode({ name, type }));
  });

/** The file of names with a name added as another spelling of one, which is begun where it is not there yet. */
export const addSpelling = (file: string, { name, type }: NameToKeep, of: string): string | null =>
  edited(file, (document) => {
    const list = listIn(document);
    const entry = entryOf(list, of);
    if (!entry) {
      list.add(document.createNode({ name: of, type, names: [name] }));
      return;
    }
    const names = entry.get('names');
    if (isSeq(names)) names.add(name);
    else entry.set('names', document.createNode(typeof names === 'string' ? [names, name] : [name]));
  });

/** The list of entities, at the top of the file or under `entities`; begun where there is none. Throws on any other shape. */
function listIn(document: Document): YAMLSeq {
  if (isSeq(document.contents)) return document.contents;
  const list = document.contents === null ? null : document.get('entities');
  if (isSeq(list)) return list;
  if (list) throw new TypeError('not a list of entities');
  const begun = new YAMLSeq(document.schema);
  document.set('entities', begun);
  return begun;
}

const entryOf = (list: YAMLSeq, name: string): YAMLMap | undefined =>
  list.items.filter((item) => isMap(item)).find((item) => item.get('name') === name);
