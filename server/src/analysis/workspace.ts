import type { NameModel } from '../annotate';
import {
  type CancelToken,
  type FailureListener,
  guard,
  Lru,
  neverCancelled,
  runInTurns,
  runNow,
  type Steps,
} from '../base';
import type { Knowledge } from '../knowledge';
import { type Format, leastChange, type SourceChange, type SourceText, update } from '../text';
import { type Analysis, Analyzer } from './analyzer';
import { Reading } from './reading';
import type { Settings } from './settings';

/** What the analysis needs from where it runs. */
export interface AnalysisHost {
  readonly knowledge: () => Knowledge;
  /** Null until it is loaded, and where it cannot be. */
  readonly nameModel: () => NameModel | null;
  /** Gives way to other work; resolves soon. */
  readonly pause: () => Promise<void>;
  readonly onFailure: FailureListener;
}

/** One version of one document. Immutable; its analysis is worked out once, when first asked for. */
export class Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly #analyzer: Analyzer;
  readonly #host: AnalysisHost;
  #analysis: Analysis | null = null;
  /** The last analysis of an earlier version, until this one's is there: most of it holds. */
  #before: Analysis | null;

  constructor(
    uri: string,
    version: number,
    reading: Reading,
    settings: Settings,
    analyzer: Analyzer,
    host: AnalysisHost,
    before: Snapshot | undefined,
  ) {
    this.uri = uri;
    this.version = version;
    this.reading = reading;
    this.settings = settings;
    this.#analyzer = analyzer;
    this.#host = host;
    this.#before = before?.latest ?? null;
  }

  /** The analysis of this version, or of the last one before that has one; null where none has. */
  get latest(): Analysis | null {
    return this.#analysis ?? this.#before;
  }

  get text(): SourceText {
    return this.reading.text;
  }

  get source(): string {
    return this.text.whole;
  }

  /** Reads the prose, giving way to other work meanwhile: analysing begins with that. Rejects with `Cancelled`. */
  async read(token: CancelToken): Promise<void> {
    if (!this.reading.isDone) await runInTurns(this.reading.inTurns(), token, this.#host.pause);
  }

  /** The analysis, at once. */
  analyseNow(): Analysis {
    return this.#analysis ?? this.#keep(runNow(this.#steps()));
  }

  /** The analysis, giving way to other work meanwhile. Rejects with `Cancelled`. */
  async analyse(token: CancelToken = neverCancelled): Promise<Analysis> {
    return this.#analysis ?? this.#keep(await runInTurns(this.#steps(), token, this.#host.pause));
  }

  #keep(analysis: Analysis): Analysis {
    this.#analysis ??= analysis;
    this.#before = null;
    return this.#analysis;
  }

  *#steps(): Steps<Analysis> {
    const prose = yield* this.reading.inTurns();
    const { knowledge, nameModel } = this.#host;
    return yield* this.#analyzer.analyse(prose, this.settings, knowledge(), nameModel(), this.#before);
  }
}

/** Blocks remembered of documents that are looked at once: a thousand files leave no more behind than ten. */
const KEPT_IN_PASSING = 128;

/** Characters of closed documents that are remembered, a very long one or many: who closes one often opens it again. */
const KEPT_CLOSED = 700_000;

/** The open documents. Every change gives a new snapshot of one of them and leaves the others alone. */
export class Workspace {
  readonly #host: AnalysisHost;
  readonly #analyzer: Analyzer;
  readonly #inPassing: Analyzer;
  readonly #snapshots = new Map<string, Snapshot>();
  readonly #closed = new Lru<string, Snapshot>(KEPT_CLOSED, (_, { text }) => text.length);

  constructor(host: AnalysisHost) {
    this.#host = host;
    this.#analyzer = new Analyzer(host.onFailure);
    this.#inPassing = new Analyzer(host.onFailure, undefined, KEPT_IN_PASSING);
  }

  get(uri: string): Snapshot | undefined {
    return this.#snapshots.get(uri);
  }

  all(): Iterable<Snapshot> {
    return this.#snapshots.values();
  }

  open(uri: string, version: number, source: string, format: Format, settings: Settings): Snapshot {
    const closed = this.#closed.get(uri);
    this.#closed.delete(uri);
    const resumed = closed?.reading.format === format ? this.#resumed(closed, source) : null;
    const before = this.#snapshots.get(uri) ?? (resumed ? closed : undefined);
    return this.#keep(uri, version, resumed ?? this.#read(source, format), settings, before);
  }

  /** A document that is looked at once and not kept. */
  peek(uri: string, source: string, format: Format, settings: Settings): Snapshot {
    const reading = this.#read(source, format);
    return new Snapshot(uri, 0, reading, settings, this.#inPassing, this.#host, undefined);
  }

  /**
   * The document after a change. `changes` are in the order in which they were made, each in offsets of the text as the one
   * before left it.
   */
  apply(uri: string, version: number, changes: readonly SourceChange[]): Snapshot | undefined {
    const before = this.#snapshots.get(uri);
    if (!before) return undefined;
    const { reading } = before;
    const changed = () => changes.reduce((text, change) => text.with(change), reading.text);
    const updated = this.#updated(reading, changes) ?? this.#read(changed(), reading.format);
    return this.#keep(uri, version, updated, before.settings, before);
  }

  /** The same documents under other settings. */
  configure(uri: string, settings: Settings): Snapshot | undefined {
    const before = this.#snapshots.get(uri);
    return before && this.#keep(uri, before.version, before.reading, settings, before);
  }

  close(uri: string): void {
    const closed = this.#snapshots.get(uri);
    this.#snapshots.delete(uri);
    if (closed?.latest) this.#closed.set(uri, closed);
  }

  /** A document that was closed and is opened again: one edit apart, if that. Null where it is mostly another; the old is let go. */
  #resumed(closed: Snapshot, source: string): Reading | null {
    if (closed.source === source) return this.#updated(closed.reading, []);
    const change = leastChange(closed.source, source);
    return change.newText.length * 2 > source.length ? null : this.#updated(closed.reading, [change]);
  }

  /** What was read already, after some changes; of what was not, nothing is made. */
  #updated(reading: Reading, changes: readonly SourceChange[]): Reading | null {
    if (!reading.isDone) return null;
    const prose = guard('update', this.#host.onFailure, () => update(reading.prose, changes), null);
    return prose && Reading.done(prose);
  }

  #read(source: string | SourceText, format: Format): Reading {
    return Reading.of(source, format, this.#host.onFailure);
  }

  #keep(uri: string, version: number, reading: Reading, settings: Settings, before: Snapshot | undefined): Snapshot {
    const snapshot = new Snapshot(uri, version, reading, settings, this.#analyzer, this.#host, before);
    this.#snapshots.set(uri, snapshot);
    return snapshot;
  }
}
