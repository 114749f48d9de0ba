import { commands, Disposable, type Memento } from 'vscode';
import type { ClaimsOrder } from './claims';

const KEY = 'bluepencil.claims.order';

/** The order of the claims view: chosen by the buttons in its title, which show the other one, and kept for the workspace. */
export class ChosenOrder implements Disposable {
  readonly #memory: Memento;
  readonly #commands: Disposable;
  #order: ClaimsOrder;

  constructor(memory: Memento, changed: () => void) {
    this.#memory = memory;
    this.#order = memory.get<ClaimsOrder>(KEY) === 'article' ? 'article' : 'score';
    const choose = (order: ClaimsOrder) => async () => {
      this.#order = order;
      await this.#tell();
      await this.#memory.update(KEY, order);
      changed();
    };
    this.#commands = Disposable.from(
      commands.registerCommand('bluepencil.rankClaims', choose('score')),
      commands.registerCommand('bluepencil.claimsInOrder', choose('article')),
    );
    void this.#tell();
  }

  get order(): ClaimsOrder {
    return this.#order;
  }

  dispose(): void {
    this.#commands.dispose();
  }

  /** Tells the menus of the view. */
  #tell(): Thenable<unknown> {
    return commands.executeCommand('setContext', KEY, this.#order);
  }
}
