import assert from 'node:assert/strict';
import { languageOf } from '.';
import type { VerbForm } from './speech';
import { headOf } from './speech-lexicon';

const fr = languageOf('fr')!.speech;
const en = languageOf('en')!.speech;
const form = (mood: VerbForm['mood'], more: Partial<VerbForm> = {}): VerbForm => ({
  mood,
  tense: null,
  person: null,
  number: null,
  gender: null,
  ...more,
});

describe('reporting verbs', () => {
  it('are several hundred in each language', () => {
    assert.ok(fr.verbs.size > 350);
    assert.ok(en.verbs.size > 250);
  });

  it('inflect in French', () => {
    const present = form('finite', { tense: 'present', person: 3, number: 'singular' });
    const past = form('finite', { tense: 'past', person: 3, number: 'plural' });
    for (const [lemma, one, many, participle] of [
      ['déclarer', 'déclare', 'déclarèrent', 'déclaré'],
      ['rappeler', 'rappelle', 'rappelèrent', 'rappelé'],
      ['marteler', 'martèle', 'martelèrent', 'martelé'],
      ['répéter', 'répète', 'répétèrent', 'répété'],
      ['annoncer', 'annonce', 'annoncèrent', 'annoncé'],
      ['soutenir', 'soutient', 'soutinrent', 'soutenu'],
      ['admettre', 'admet', 'admirent', 'admis'],
      ['prétendre', 'prétend', 'prétendirent', 'prétendu'],
      ['craindre', 'craint', 'craignirent', 'craint'],
      ['dire', 'dit', 'dirent', 'dit'],
      ['avertir', 'avertit', 'avertirent', 'averti'],
    ] as const) {
      assert.equal(fr.inflect(lemma, present), one);
      assert.equal(fr.inflect(lemma, past), many);
      assert.equal(fr.inflect(lemma, form('participle', { gender: 'm', number: 'singular' })), participle);
    }
  });

  it('inflect in English', () => {
    const past = form('finite', { tense: 'past' });
    for (const [lemma, expected] of [
      ['say', 'said'],
      ['admit', 'admitted'],
      ['reply', 'replied'],
      ['agree', 'agreed'],
      ['answer', 'answered'],
      ['write', 'wrote'],
      ['quip', 'quipped'],
    ] as const) {
      assert.equal(en.inflect(lemma, past), expected);
    }
  });

  it('have a neutral verb that is one of them', () => {
    for (const { verbs } of [fr, en]) {
      for (const verb of verbs.values())
        if (verb.neutral) assert.ok(verbs.has(verb.neutral), `${verb.lemma} → ${verb.neutral}`);
    }
  });

  it('read every form that they inflect to', () => {
    for (const speech of [fr, en]) {
      for (const verb of speech.verbs.values()) {
        assert.ok(
          speech.readings(headOf(verb))?.some((reading) => reading.verb === verb),
          verb.lemma,
        );
      }
    }
  });
});
