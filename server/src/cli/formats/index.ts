import type { Locale } from '../../rules';
import type { Say } from '../say';
import { githubWriter } from './github';
import { htmlWriter } from './html';
import { jsonlWriter, jsonWriter } from './json';
import { sarifWriter } from './sarif';
import { type Colors, textWriter } from './text';
import type { Writer } from './writer';

export const CHECK_FORMATS = ['text', 'json', 'jsonl', 'sarif', 'github', 'html'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface WriterOptions {
  readonly say: Say;
  readonly locale: Locale;
  readonly colors: Colors;
  readonly version: string;
  /** The terminal's width; nothing where the output goes elsewhere. */
  readonly columns?: number;
}

export function writerFor(format: CheckFormat, { say, locale, colors, version, columns }: WriterOptions): Writer {
  switch (format) {
    case 'text':
      return textWriter(say, colors, columns);
    case 'json':
      return jsonWriter();
    case 'jsonl':
      return jsonlWriter();
    case 'sarif':
      return sarifWriter(version);
    case 'github':
      return githubWriter();
    case 'html':
      return htmlWriter(say, locale);
  }
}
