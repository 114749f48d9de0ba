import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewOfText } from '../../test/lsp/views';
import { createKnowledge, EMBEDDED_PACKS, type Knowledge, layNewsroom, readNewsroom } from '../knowledge';
import { addName, addSpelling } from './names-file';
import { doubtedName } from './names-to-keep';

const hallum = { name: 'Ruth Hallum', type: 'person', spellingOf: ['Ruth Hallam'] } as const;
const embedded = createKnowledge(EMBEDDED_PACKS.map((name) => readFileSync(join(__dirname, '../../data', name))));
const ENTRY = 'entities:\n  - name: Ruth Hallum\n    type: person\n';

describe('the file of names', () => {
  it('is begun, or added to with the rest kept', () => {
    assert.equal(addName('', hallum), ENTRY);
    assert.equal(addName('entities:\n', hallum), ENTRY);
    const own = '# Ours\nentities:\n  - { name: Bo Lee, type: person } # desk\n';
    assert.equal(addName(own, hallum), `${own}  - name: Ruth Hallum\n    type: person\n`);
    assert.equal(
      addName('- name: Bo Lee\n  type: person\n', hallum),
      '- name: Bo Lee\n  type: person\n- name: Ruth Hallum\n  type: person\n',
    );
    assert.equal(addName(ENTRY, hallum), ENTRY);
  });

  it('takes other spellings beside the name that they are of', () => {
    const begun = 'entities:\n  - name: Ruth Hallam\n    type: person\n    names:\n      - Ruth Hallum\n';
    assert.equal(addSpelling('', hallum, 'Ruth Hallam'), begun);
    assert.equal(addSpelling('entities:\n  - name: Ruth Hallam\n    type: person\n', hallum, 'Ruth Hallam'), begun);
    assert.equal(addSpelling(begun, { ...hallum, name: 'R. Hallam' }, 'Ruth Hallam'), `${begun}      - R. Hallam\n`);
    const one = 'entities:\n  - name: Ruth Hallam\n    type: person\n    names: Hallum\n';
    const both =
      'entities:\n  - name: Ruth Hallam\n    type: person\n    names:\n      - Hallum\n      - Ruth Hallum\n';
    assert.equal(addSpelling(one, hallum, 'Ruth Hallam'), both);
  });

  it('is left alone where it cannot be read', () => {
    for (const file of ['entities: [', 'entities: 5', 'just words']) assert.equal(addName(file, hallum), null, file);
  });

  it('once it has the name, no longer lets it be doubted', () => {
    const text =
      'Councillor Ruth Hallam voted no. “Nobody has shown us the bill,” Hallam said. Then Hallam left.\n\nRuth Hallum said later that she would look at it.';
    const doubts = (knowledge?: Knowledge) => {
      const view = viewOfText(text, { settings: { language: 'en', date: '2026-11-20' }, knowledge });
      return view.analysis.findings.flatMap((finding) => doubtedName(view, finding) ?? []);
    };
    assert.deepEqual(doubts(), [hallum]);
    for (const file of [addName('', hallum), addSpelling('', hallum, 'Ruth Hallam')]) {
      const read = readNewsroom(file ?? '', 'yaml');
      assert.deepEqual(read.problems, []);
      const { knowledge } = layNewsroom(embedded, [read.records]);
      const again = doubts(knowledge).map(({ name }) => name);
      assert.ok(!again.includes('Ruth Hallum'), file ?? '');
    }
  });

  it('lets a slip of a name in it be told, with what it says of the name', () => {
    const text = 'La maire, Solène Kermadek, a défendu son budget lundi.';
    const messages = (description: string) => {
      const record = `- { name: Solène Kermadec, type: person${description} }`;
      const { knowledge } = layNewsroom(embedded, [readNewsroom(record, 'yaml').records]);
      const view = viewOfText(text, { settings: { language: 'fr', date: '2026-11-20' }, knowledge });
      return view.analysis.findings.flatMap(({ rule, message }) => (rule === 'entity/misspelled-name' ? message : []));
    };
    const slip = '“Solène Kermadek” looks like a slip for Solène Kermadec';
    assert.deepEqual(messages(', description: { fr: maire de Brest }'), [
      `${slip}, maire de Brest: check the spelling.`,
    ]);
  });
});
