import { type Document, isCollection, isSeq, parseDocument } from 'yaml';

/** The YAML after a change, everything else and every comment kept; null where it cannot be read or has another shape. */
export function edited(yaml: string, change: (document: Document) => void): string | null {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return null;
  try {
    change(document);
  } catch {
    return null;
  }
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: /[{[] /.test(yaml) });
  return yaml.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** Sets a value, making the mappings above it where they are missing or empty. */
export function put(document: Document, path: readonly unknown[], value: unknown): void {
  for (let depth = 1; depth < path.length; depth++) {
    const parent = path.slice(0, depth);
    if (!isCollection(document.getIn(parent, true))) document.setIn(parent, document.createNode({}));
  }
  document.setIn(path, value);
}

/** Adds an item to a list, which may be missing yet, or a string of items. */
export function addTo(document: Document, path: readonly unknown[], item: string): void {
  const list = document.getIn(path);
  if (isSeq(list)) list.add(item);
  else {
    const items = typeof list === 'string' ? list.split(/[\s,]+/).filter(Boolean) : [];
    put(document, path, document.createNode([...items, item], { flow: true }));
  }
}

/** Adds a name to a list of names, which may be missing yet, or one name by itself. */
export function addToNames(document: Document, path: readonly unknown[], name: string): void {
  const list = document.getIn(path);
  if (isSeq(list)) {
    if (!list.toJSON().includes(name)) list.add(name);
  } else if (list !== name) put(document, path, document.createNode(typeof list === 'string' ? [list, name] : [name]));
}
