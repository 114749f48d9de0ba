/** Something kept beside objects of a kind, one each. */
export interface Beside<K extends object, V> {
  get(object: K): V | undefined;
  set(object: K, value: V): void;
}

/** A class whose constructor gives back what it is given: those derived from it lay their private fields on that. */
const Given = class {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for.
    return object;
  }
} as new (
  object: object,
) => object;

/**
 * Keeps something beside objects, for as long as they live; nobody else sees it, and no copy of the object has it. What a `WeakMap` keeps
 * outlives its object until all memory is gone through: V8 takes the values of an old map for needed whenever it looks through the young
 * objects alone. Here the value is in a private field of the object, and goes with it. For objects made by literals; an array with a field
 * is of another shape than others.
 */
export function keptBeside<K extends object, V>(): Beside<K, V> {
  return class Kept extends Given {
    #value: V;

    constructor(object: K, value: V) {
      super(object);
      this.#value = value;
    }

    static get(object: K): V | undefined {
      return #value in object ? (object as Kept).#value : undefined;
    }

    static set(object: K, value: V): void {
      if (#value in object) (object as Kept).#value = value;
      else new Kept(object, value);
    }
  };
}
