// Learns the name model from ../shared/corpora/ner and writes server/data/ner.bin.
//   npm run train:ner                           the model that ships, of all the corpora
//   npm run train:ner -- --evaluate [pattern]   instead, figures on what is held out of training, with the calibration of the model that ships
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { NAME_MODEL_FILE, openNameModel } from '../../src/annotate/names';
import { createKnowledge, EMBEDDED_PACKS } from '../../src/knowledge';
import { calibrate, calibrationSet, UNCALIBRATED } from './calibrate';
import { readCorpora } from './corpus';
import { evaluate } from './evaluate';
import { Learner } from './learn';
import { readLists } from './lists';

const DATA = resolve('server/data');
const log = (line: string) => console.log(line);

function main(options: readonly string[]): void {
  const examples = readCorpora(resolve('../shared/corpora/ner'));
  const knowledge = createKnowledge(EMBEDDED_PACKS.map((name) => readFileSync(join(DATA, name))));
  const clusters = readFileSync('server/tools/ner/clusters.bin');
  const learner = new Learner(examples, knowledge, readLists(examples, clusters), clusters);
  if (options[0] === '--evaluate') {
    const { calibration } = openNameModel(readFileSync(join(DATA, NAME_MODEL_FILE)));
    evaluate(learner, examples, calibration, knowledge, new RegExp(options[1] ?? ''), log);
    return;
  }
  const left = calibrationSet(examples);
  const partial = learner.learn(
    examples.filter((e) => !left.has(e)),
    UNCALIBRATED,
    log,
  );
  const calibration = calibrate(partial, left, knowledge);
  log(`calibration ${Array.from(calibration, (n) => n.toFixed(2)).join(' ')}`);
  const bytes = learner.learn(examples, calibration, log);
  writeFileSync(join(DATA, NAME_MODEL_FILE), bytes);
  log(`${NAME_MODEL_FILE}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzipped`);
}

const kilobytes = (size: number) => `${Math.round(size / 1024)} KB`;

main(process.argv.slice(2));
