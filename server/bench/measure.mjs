// Runs one linter in a process of its own and prints its times, in milliseconds, as JSON:
// cold (loading and the first check), warm (the same text again), fresh (another text of the same length), edit (one character typed).
import { edited, markdown } from './texts.mjs';

const [name, size, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

const started = performance.now();
const { open } = await import(`./peers/${name}.mjs`);
const linter = await open();
const text = markdown(size);
await linter.check(text);
const cold = performance.now() - started;

async function times(work) {
  const out = [];
  for (let i = 0; i < rounds; i++) {
    const input = work(i);
    const { text, typed } = typeof input === 'string' ? { text: input } : input;
    const from = performance.now();
    await linter.check(text, typed);
    out.push(performance.now() - from);
  }
  return out;
}

const warm = await times(() => text);
const fresh = await times((i) => markdown(size, i + 1));
await linter.check(text);
let latest = text;
const edit = await times(() => {
  const next = edited(latest);
  latest = next.text;
  return next;
});
const memory = (linter.memory ? await linter.memory() : process.resourceUsage().maxRSS * 1024) / 1048576;
console.log(JSON.stringify({ cold: [cold], warm, fresh, edit, memory }));
await linter.close?.();
process.exit(0);
