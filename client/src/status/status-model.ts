import type { StatusParams } from '../../../server/src/lsp/protocol';
import { counted, type Translate } from '../translate';

/** What the status bar says of an article. */
export interface StatusItem {
  /** With codicons, as status bars show them. */
  readonly text: string;
  /** Lines of Markdown. */
  readonly tooltip: readonly string[];
  /** The same without icons, for screen readers. */
  readonly spoken: string;
  readonly failed: boolean;
}

export type ServerState = 'starting' | 'running' | 'stopped';

/** The status of the article in front; undefined parts are not known yet. */
export function statusItem(server: ServerState, status: StatusParams | undefined, t: Translate): StatusItem {
  if (server === 'stopped') return failure(t('Blue Pencil has stopped. Click to start it again.'));
  if (server === 'starting' || !status) return busy(t('Blue Pencil is starting.'));
  if (status.state === 'failed') return failure(t('Blue Pencil could not read this article. The output says why.'));
  if (status.state === 'checking' && !status.language) return busy(t('Blue Pencil is reading the article.'));
  const { error, warning, information, hint } = status.counts;
  const shown = error + warning + information;
  const icon = status.state === 'checking' ? '$(sync~spin)' : shown === 0 ? '$(check)' : '$(edit)';
  const counts = [
    ...(error > 0 ? [counted(t, error, '{0} error', '{0} errors')] : []),
    ...(warning > 0 ? [counted(t, warning, '{0} warning', '{0} warnings')] : []),
    ...(information > 0 ? [counted(t, information, '{0} note', '{0} notes')] : []),
    ...(hint > 0 ? [counted(t, hint, '{0} hint', '{0} hints')] : []),
  ];
  const found = counts.length > 0 ? counts.join(', ') : t('Nothing to report');
  const language = status.language && t('Read as {0}', languageName(status.language, t));
  return {
    text: shown === 0 ? icon : `${icon} ${shown}`,
    tooltip: ['**Blue Pencil**', found, ...(language ? [language] : [])],
    spoken: `Blue Pencil: ${found}`,
    failed: false,
  };
}

const busy = (text: string): StatusItem => ({ text: '$(sync~spin)', tooltip: [text], spoken: text, failed: false });

const failure = (text: string): StatusItem => ({
  text: '$(edit) $(warning)',
  tooltip: [text],
  spoken: text,
  failed: true,
});

/** The languages that articles are read in, by their own codes. */
export function languageName(code: string, t: Translate): string {
  const names: Readonly<Record<string, string>> = {
    auto: t('the language detected'),
    de: t('German'),
    en: t('English'),
    es: t('Spanish'),
    fr: t('French'),
  };
  return names[code] ?? code;
}
