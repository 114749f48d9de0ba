import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { activeArticle } from '../articles';
import { languageName } from '../status/status-model';

/** The languages of the setting, the detected one first. */
const LANGUAGES = ['auto', 'en', 'fr'];

/** Sets the language that articles are read in: for the workspace where there is one, else for the user. */
export async function chooseLanguage(): Promise<void> {
  const settings = workspace.getConfiguration('bluepencil', activeArticle()?.document);
  const current = settings.get('language', 'auto');
  const items = LANGUAGES.map((code) => ({
    code,
    label: languageName(code, l10n.t),
    description: code === current ? l10n.t('current') : undefined,
  }));
  const placeHolder = l10n.t('In which language are articles written? An article’s front matter has the last word.');
  const chosen = await window.showQuickPick(items, { placeHolder });
  if (!chosen) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('language', chosen.code === 'auto' ? undefined : chosen.code, target);
}
