import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { typeset } from '../base';
import { compatibleFixes, type Finding, type Fix, namesOfFinding, RULES } from '../rules';
import { disableHere, disableInFile } from './disable';
import { doubtedName, keepableAt, type NameToKeep } from './names-to-keep';
import { FIX_ALL } from './offers';
import { mentionAt, pointAt, type View, wordsOf } from './view';
import { type EditOptions, workspaceEdit } from './workspace-edit';

/** What an action will do, small enough to be sent with it; the edits are worked out when it is chosen. */
export type ActionData = { readonly uri: string } & (
  | ({ readonly do: 'fix'; readonly index: number } & FindingKey)
  | { readonly do: 'fix-all'; readonly rule: string | null }
  | ({ readonly do: 'disable-here' } & FindingKey)
  | { readonly do: 'disable-in-file'; readonly rule: string }
  | { readonly do: 'disable-in-workspace'; readonly rule: string }
  | { readonly do: 'add-name'; readonly name: NameToKeep }
  | { readonly do: 'add-spelling'; readonly name: NameToKeep; readonly of: string }
  | { readonly do: 'never-flag'; readonly name: string }
);

interface FindingKey {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface ActionRequest {
  readonly range: Range;
  readonly only?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the workspace's settings file can be edited. */
  readonly canEditWorkspace: boolean;
  /** Whether the workspace's own names can be added to. */
  readonly canAddNames: boolean;
  /** Asked for by the user, and not by the editor whenever the caret moves. */
  readonly invoked: boolean;
}

/** The actions at a range, without their edits: each fix, all fixes of a rule, ways to silence it, every safe fix. */
export function codeActions(view: View, request: ActionRequest): CodeAction[] {
  const actions: CodeAction[] = [];
  const asked = (kind: string) =>
    !request.only || request.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const { start, end } = view.lines.offsetsOf(request.range);
  if (asked(CodeActionKind.QuickFix)) {
    const here = view.analysis.findings.filter((finding) => finding.start <= end && start <= finding.end);
    for (const finding of here) actions.push(...fixActions(view, finding, request));
    actions.push(...nameActions(view, here, request));
    const oneEach = [...new Map(here.map((finding) => [finding.rule, finding])).values()];
    for (const finding of oneEach) actions.push(...fixAllOfRule(view, finding));
    for (const finding of oneEach) actions.push(...disableActions(view, finding, request));
  }
  if (asked(FIX_ALL) && view.analysis.findings.some(({ fixes }) => fixes.some(({ safe }) => safe))) {
    const data: ActionData = { uri: view.uri, do: 'fix-all', rule: null };
    actions.push({ title: view.say('fixAllSafe'), kind: FIX_ALL, data });
  }
  return actions;
}

function fixActions(view: View, finding: Finding, request: ActionRequest): CodeAction[] {
  const { rule, start, end } = finding;
  const diagnostics = diagnosticsFor(view, finding, request);
  return finding.fixes.map((fix, index): CodeAction => {
    const data: ActionData = { uri: view.uri, do: 'fix', rule, start, end, index };
    const isPreferred = index === 0 && (fix.safe || finding.fixes.length === 1);
    return { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, data, ...(isPreferred && { isPreferred }) };
  });
}

/**
 * Ways to tell that a name is right as it is: the names that findings doubt, each once; and, where the user asks, the name at
 * the place itself, so that no light bulb follows the caret from name to name.
 */
function nameActions(view: View, findings: readonly Finding[], request: ActionRequest): CodeAction[] {
  const actions = new Map<string, CodeAction>();
  const { uri, say } = view;
  const add = (title: string, data: ActionData, diagnostics: Diagnostic[]) => {
    const before = actions.get(title);
    if (before) before.diagnostics?.push(...diagnostics);
    else actions.set(title, { title, kind: CodeActionKind.QuickFix, diagnostics, data });
  };
  const keep = (name: NameToKeep | null, diagnostics: Diagnostic[]) => {
    if (!name || !request.canAddNames) return;
    add(say('addName', { name: name.name }), { uri, do: 'add-name', name }, diagnostics);
    for (const of of name.spellingOf)
      add(say('addSpelling', { name: name.name, of }), { uri, do: 'add-spelling', name, of }, diagnostics);
  };
  const spare = (name: string, diagnostics: Diagnostic[]) => {
    if (request.canEditWorkspace) add(say('neverFlag', { name }), { uri, do: 'never-flag', name }, diagnostics);
  };
  for (const finding of findings) keep(doubtedName(view, finding), diagnosticsFor(view, finding, request));
  const point = request.invoked ? pointAt(view, request.range.start) : null;
  if (point) keep(keepableAt(view, point), []);
  for (const finding of findings) {
    for (const name of namesOfFinding(view.article, finding)) spare(name, diagnosticsFor(view, finding, request));
  }
  const named = point && mentionAt(view.article, point);
  if (named?.mention.kind === 'name') spare(wordsOf(view, named.mention), []);
  return [...actions.values()];
}

function fixAllOfRule(view: View, { rule }: Finding): CodeAction[] {
  const fixable = view.analysis.findings.filter((finding) => finding.rule === rule && finding.fixes.length > 0);
  if (fixable.length < 2) return [];
  const { locale } = view.say;
  const title = typeset(RULES.find(({ id }) => id === rule)?.title[locale] ?? rule, locale);
  const data: ActionData = { uri: view.uri, do: 'fix-all', rule };
  return [{ title: view.say('fixAllOfRule', { title }), kind: CodeActionKind.QuickFix, data }];
}

function disableActions(view: View, finding: Finding, request: ActionRequest): CodeAction[] {
  const { rule, start, end } = finding;
  const diagnostics = diagnosticsFor(view, finding, request);
  const action = (title: string, data: ActionData): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    data,
  });
  const here = disableHere(view, finding);
  const actions: CodeAction[] = [];
  if (here) {
    const title = view.say(here.scope === 'paragraph' ? 'disableNext' : 'disableLine', { rule });
    actions.push(action(title, { uri: view.uri, do: 'disable-here', rule, start, end }));
  }
  actions.push(action(view.say('disableFile', { rule }), { uri: view.uri, do: 'disable-in-file', rule }));
  if (request.canEditWorkspace) {
    actions.push(action(view.say('disableWorkspace', { rule }), { uri: view.uri, do: 'disable-in-workspace', rule }));
  }
  return actions;
}

/** The client's own diagnostics for a finding, so that it can show the action beside them. */
function diagnosticsFor(view: View, finding: Finding, { diagnostics }: ActionRequest): Diagnostic[] {
  const { start, end } = view.lines.rangeOf(finding);
  return diagnostics.filter(
    ({ code, range }) =>
      code === finding.rule &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
}

/** One fix a finding: of one rule the first, of all rules (`null`) the safe ones. */
function fixesOf(view: View, rule: string | null): readonly Fix[] {
  return view.analysis.findings.flatMap((finding) => {
    if (rule !== null && finding.rule !== rule) return [];
    const fix = rule === null ? finding.fixes.find(({ safe }) => safe) : finding.fixes[0];
    return fix ? [fix] : [];
  });
}

/**
 * The edits of an action on the document as it stands. `null` where what it was for is gone, and for what lies outside the
 * document: the workspace's settings and names.
 */
export function resolveAction(view: View, data: ActionData, options: EditOptions) {
  const edit = (changes: Parameters<typeof workspaceEdit>[1]) => workspaceEdit(view, changes, options);
  const find = ({ rule, start, end }: FindingKey) =>
    view.analysis.findings.find((f) => f.rule === rule && f.start === start && f.end === end);
  switch (data.do) {
    case 'fix': {
      const fix = find(data)?.fixes[data.index];
      return fix ? edit(fix.edits) : null;
    }
    case 'fix-all':
      return edit(compatibleFixes(fixesOf(view, data.rule)).flatMap((fix) => fix.edits));
    case 'disable-here': {
      const finding = find(data);
      const silencer = finding && disableHere(view, finding);
      return silencer ? edit([silencer.change]) : null;
    }
    case 'disable-in-file':
      return edit(disableInFile(view, data.rule));
    default:
      return null;
  }
}
