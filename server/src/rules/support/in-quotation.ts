import type { AnnotatedBlock } from '../../annotate';
import type { Report, Text } from '../rule';
import { isQuoted } from './quoted';

type Quotable<M extends string> = M | `${M}Quoted`;

const NOTE: Text = {
  en: ' The words are inside a quotation: check them against the recording.',
  fr: ' Ces mots sont dans une citation : vérifiez l’enregistrement.',
};

/** Messages with, for each, one for the same thing found inside a quotation. */
export function withQuoted<M extends string>(messages: Readonly<Record<M, Text>>): Record<Quotable<M>, Text> {
  const all: Record<string, Text> = {};
  for (const [name, { en, fr }] of Object.entries<Text>(messages)) {
    all[name] = { en, fr };
    all[`${name}Quoted`] = { en: en + NOTE.en, fr: fr + NOTE.fr };
  }
  return all as Record<Quotable<M>, Text>;
}

/** The report, which inside a quotation says so and offers no fix. */
export function quotable<M extends string>(block: AnnotatedBlock, report: Report<M>): Report<Quotable<M>> {
  if (!isQuoted(block, report.span)) return report;
  return { ...report, message: `${report.message}Quoted`, fixes: [] };
}
