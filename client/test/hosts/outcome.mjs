/** What a run of the suite came to; gathered from the lines that it writes. */
export class Outcome {
  #found;
  #waiting = [];

  /** Reads what the console says, shows what the suite says there, and takes note of the end. */
  read(text) {
    const [, said] = /(?:^|INFO .*?)( {2}[✔✖-] [\s\S]*)/.exec(text) ?? [];
    if (said) console.log(said);
    const [, outcome] = /BLUEPENCIL-OUTCOME (\{.*\})/.exec(text) ?? [];
    if (!outcome) return;
    this.#found = JSON.parse(outcome);
    for (const resolve of this.#waiting) resolve(this.#found);
  }

  /** Resolves when the suite has ended, or rejects after some minutes. */
  async within(minutes) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`the suite did not end within ${minutes} minutes`)), minutes * 60_000);
    });
    const ended = this.#found ?? new Promise((resolve) => this.#waiting.push(resolve));
    try {
      return await Promise.race([ended, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
