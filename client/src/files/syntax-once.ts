import { type Diagnostic, DiagnosticSeverity, type Disposable, languages, type Uri } from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import { SYNTAX } from '../../../server/src/lsp/protocol';

/** What the server has found wrong with a file, and whether its syntax is left to the editor. */
interface Told {
  readonly uri: Uri;
  readonly tell: (withSyntax: boolean) => void;
  readonly ours: readonly Diagnostic[];
  withSyntax: boolean;
}

/**
 * Leaves the syntax of a file of names to the editor where that tells of it, as VS Code does for an open file of JSON. The server
 * tells of it for a file that is not open, or where nothing else reads the format.
 */
export class SyntaxOnce implements Disposable {
  readonly #told = new Map<string, Told>();
  readonly #listening = languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) this.#again(this.#told.get(uri.toString()));
  });

  handleDiagnostics = (uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature): void => {
    const others = diagnostics.filter(({ code }) => code !== SYNTAX);
    const told: Told = {
      uri,
      tell: (withSyntax) => next(uri, withSyntax ? diagnostics : others),
      ours: diagnostics,
      withSyntax: true,
    };
    if (others.length < diagnostics.length) {
      this.#told.set(uri.toString(), told);
      told.withSyntax = !isToldElsewhere(told);
    } else this.#told.delete(uri.toString());
    told.tell(told.withSyntax);
  };

  dispose(): void {
    this.#listening.dispose();
  }

  #again(told: Told | undefined): void {
    if (!told || told.withSyntax !== isToldElsewhere(told)) return;
    told.withSyntax = !told.withSyntax;
    told.tell(told.withSyntax);
  }
}

/** True where somebody else has found an error in the file. */
const isToldElsewhere = ({ uri, ours }: Told): boolean =>
  languages
    .getDiagnostics(uri)
    .some(({ source, severity }) => severity === DiagnosticSeverity.Error && source !== ours[0]?.source);
