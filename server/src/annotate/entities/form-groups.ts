import type { Form } from './forms';

/** A partition of an article's forms, at first each by itself (Galler and Fischer's disjoint sets). */
export class FormGroups {
  readonly #forms: readonly Form[];
  readonly #parent: Int32Array;
  /** At a root, how often its group is named. */
  readonly #count: Int32Array;

  constructor(forms: readonly Form[]) {
    this.#forms = forms;
    this.#parent = Int32Array.from(forms, (_, i) => i);
    this.#count = Int32Array.from(forms, (form) => form.uses.length);
  }

  /** The form that stands for the group: its first. */
  root(form: Form): Form {
    return this.#forms[this.#find(form.index)]!;
  }

  /** How often the form's group is named in all. */
  count(form: Form): number {
    return this.#count[this.#find(form.index)]!;
  }

  /** True for a form that has been joined to no other. */
  isAlone(form: Form): boolean {
    return this.count(form) === form.uses.length;
  }

  join(a: Form, b: Form): void {
    const [x, y] = [this.#find(a.index), this.#find(b.index)];
    if (x === y) return;
    const [early, late] = x < y ? [x, y] : [y, x];
    this.#parent[late] = early;
    this.#count[early]! += this.#count[late]!;
  }

  #find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    let at = i;
    while (this.#parent[at] !== root) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }
}
