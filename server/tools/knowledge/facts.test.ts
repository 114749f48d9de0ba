import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysInMonth } from '../../src/base';
import type { PackSource } from '../../src/knowledge';
import { createKnowledge, encodePack, type KnownEntity } from '../../src/knowledge';
import { openPack } from '../../src/knowledge/pack';
import { firstDay, lastDay } from '../../src/knowledge/roles';
import { FACTS, readFacts } from './build';
import { readCommonWords } from './names';

const isDate = (text: string, since = 1900): boolean => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return year > since && year < 2030 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

describe('the facts of the embedded packs', function () {
  this.timeout(60_000);
  let packs: readonly PackSource[];
  let entities: readonly KnownEntity[];
  let byId: ReadonlyMap<string, KnownEntity>;

  before(() => {
    packs = readFacts();
    entities = packs.flatMap((pack) => pack.entities);
    byId = new Map(entities.map((entity) => [entity.id, entity]));
  });

  it('give every entity an id of its own and a name', () => {
    assert.equal(byId.size, entities.length);
    assert.deepEqual(
      entities.flatMap(({ names }) => names.filter(({ text }) => /[:;!*\t]/.test(text)).map(({ text }) => text)),
      [],
    );
    assert.deepEqual(
      entities.filter(({ names }) => names.every(({ text }) => text.trim() === '')).map(({ id }) => id),
      [],
    );
  });

  it('refer only to what is there', () => {
    const offices = new Set(packs.flatMap((pack) => pack.offices.map((office) => office.id)));
    const missing = entities.flatMap(({ id, within, capital, roles }) => [
      ...[...within, ...(capital ? [capital] : []), ...roles.flatMap(({ of }) => of ?? [])]
        .filter((other) => !byId.has(other))
        .map((other) => `${id}: ${other}`),
      ...roles.filter(({ office }) => office && !offices.has(office)).map(({ office }) => `${id}: ${office}`),
    ]);
    const ownerless = packs.flatMap((pack) => pack.offices).filter((office) => !byId.has(office.of));
    assert.deepEqual([missing, ownerless], [[], []]);
  });

  it('put nothing within itself', () => {
    const outer = (id: string, depth = 0): boolean =>
      depth < 8 && (byId.get(id)?.within ?? []).every((other) => other !== id && outer(other, depth + 1));
    assert.deepEqual(
      entities.filter(({ id }) => !outer(id)).map(({ id }) => id),
      [],
    );
  });

  it('have dates that exist, each role beginning before it ends', () => {
    const wrong: string[] = [];
    for (const { id, roles, born, died, knownThrough } of entities) {
      for (const date of [born, died]) if (date !== undefined && !isDate(date, 1400)) wrong.push(`${id} ${date}`);
      if (born && died && born >= died) wrong.push(`${id} ${born} ${died}`);
      if (!isDate(knownThrough)) wrong.push(`${id} ${knownThrough}`);
      for (const { start, end, office } of roles) {
        for (const date of [start, end]) if (date !== undefined && !isDate(date)) wrong.push(`${id} ${office} ${date}`);
        if (start !== undefined && end !== undefined && firstDay(start) >= lastDay(end))
          wrong.push(`${id} ${office} ${start}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('never seat two people in one office', () => {
    const wrong: string[] = [];
    for (const { offices, entities: people } of packs) {
      const tenures = new Map<string, { who: string; start: string; end: string }[]>();
      for (const { id, roles } of people) {
        for (const { office, start, end } of roles) {
          const list = tenures.get(office!) ?? [];
          tenures.set(office!, list);
          list.push({ who: id, start: lastDay(start!), end: firstDay(end ?? '9999') });
        }
      }
      for (const office of offices) {
        const list = (tenures.get(office.id) ?? []).sort((a, b) => (a.start < b.start ? -1 : 1));
        list.forEach((tenure, i) => {
          const next = list[i + 1];
          if (next && next.start < tenure.end) wrong.push(`${office.id}: ${tenure.who} and ${next.who}`);
        });
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('know the gender of every person, and titles in it', () => {
    const people = entities.filter(({ type }) => type === 'person');
    assert.ok(people.length > 1500);
    assert.deepEqual(
      people.filter(({ gender }) => gender === null).map(({ id }) => id),
      [],
    );
    const titles = people.flatMap(({ roles }) =>
      roles.flatMap(({ title }) => ['fr', 'en', 'es', 'de'].map((l) => title[l])),
    );
    assert.ok(titles.every((title) => title !== undefined && title !== ''));
  });

  it('take no common word for a name', () => {
    const knowledge = createKnowledge(packs.map(encodePack));
    const taken = [...readCommonWords(FACTS)].flatMap((word) => {
      const capital = word[0]!.toUpperCase() + word.slice(1);
      return [word, capital].flatMap((text) =>
        ['fr', 'en'].flatMap((language) =>
          knowledge
            .readings(text, language)
            .filter(({ type, kind }) => type !== 'place' && kind !== 'demonym' && kind !== 'metonym')
            .map(({ entity }) => `${text} (${language}): ${entity}`),
        ),
      );
    });
    assert.deepEqual(taken, []);
  });

  it('come out of a pack as they went in', () => {
    for (const source of packs) {
      const pack = openPack(encodePack(source));
      assert.equal(pack.version, source.version);
      const step = Math.max(1, Math.floor(source.entities.length / 200));
      for (let i = 0; i < source.entities.length; i += step) {
        const { names, prominence, ...rest } = source.entities[i]!;
        const read = pack.entity(pack.indexOf(rest.id));
        assert.deepEqual(
          { ...read, names: [], prominence: 0 },
          { ...JSON.parse(JSON.stringify(rest)), names: [], prominence: 0 },
        );
        assert.ok(Math.abs(read.prominence - prominence) < 0.005);
        assert.equal(
          read.names.length,
          new Set(names.map((name) => `${name.text} ${name.language} ${name.kind}`)).size,
        );
      }
    }
  });

  it('are what the files beside the code were built from', () => {
    for (const source of packs) {
      const built = readFileSync(join(__dirname, `../../data/knowledge-${source.name}.bin`));
      assert.ok(
        built.equals(encodePack(source)),
        `run npm run build:knowledge: knowledge-${source.name}.bin is not up to date`,
      );
    }
  });

  describe('say', () => {
    let knowledge: ReturnType<typeof createKnowledge>;
    const names = (office: string, on: string) => knowledge.holders(office, on)?.map((holder) => holder.id) ?? null;

    before(() => {
      knowledge = createKnowledge(packs.map(encodePack));
    });

    it('who held an office when, and nothing past what is known', () => {
      const office = knowledge.offices('Q7184', 'secrétaire général', 'fr')[0]!;
      assert.deepEqual(names(office, '2023-02-01'), ['Q57665']);
      assert.deepEqual(names(office, '2025-02-01'), ['bp:person/mark-rutte']);
      assert.equal(names(office, '1980-01-01'), null);
      assert.equal(names(office, '2035-01-01'), null);
    });

    it('nobody where the table has a gap', () => {
      const office = knowledge.offices('Q30', 'secretary of state', 'en')[0]!;
      assert.equal(names(office, '2017-01-25'), null);
      assert.equal(names(office, '2018-01-01')?.length, 1);
    });

    it('what a person is called elsewhere, and is in each language', () => {
      assert.equal(knowledge.readings('Vladimir Poutine', 'fr')[0]?.entity, 'Q7747');
      assert.equal(knowledge.readings('Volodymyr Zelenskyy', 'en')[0]?.entity, 'Q3874799');
      assert.equal(knowledge.entity('Q57665')?.description.fr, 'secrétaire général de l’OTAN (2014–2024)');
      assert.equal(knowledge.entity('Q57665')?.gender, 'm');
    });

    it('what town a state of a federation is governed from', () => {
      const capital = (state: string) => {
        const id = knowledge.readings(state, 'en').find((r) => knowledge.entity(r.entity)?.capital)?.entity;
        const town = knowledge.entity(knowledge.entity(id ?? '')?.capital ?? '');
        return town?.names[0]?.text;
      };
      for (const [state, town] of [
        ['Vermont', 'Montpelier'],
        ['Illinois', 'Springfield'],
        ['North Rhine-Westphalia', 'Düsseldorf'],
        ['British Columbia', 'Victoria'],
        ['New South Wales', 'Sydney'],
      ])
        assert.equal(capital(state!), town);
    });

    it('what a capital, a palace and a base stand for or lie in', () => {
      const metonym = (text: string) => knowledge.readings(text, 'fr').find(({ kind }) => kind === 'metonym')?.entity;
      assert.equal(metonym('Tokyo'), 'bp:org/jp-government');
      assert.equal(metonym('Matignon'), 'bp:org/fr-pm-office');
      assert.equal(metonym('Reykjavik'), 'bp:government/is');
      const base = knowledge.entity(knowledge.readings("base aérienne d'Iruma", 'fr')[0]!.entity)!;
      assert.deepEqual(base.within, ['bp:region/jp-11', 'Q17']);
      const town = knowledge.entity(knowledge.readings('Lille', 'fr')[0]!.entity)!;
      assert.deepEqual(town.within, ['bp:region/fr-59', 'Q18677767', 'Q142']);
    });
  });
});
