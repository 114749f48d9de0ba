import {
  CompletionItem,
  CompletionItemKind,
  type Disposable,
  type ExtensionContext,
  env,
  extensions,
  languages,
  Position,
  Range,
  Uri,
  workspace,
} from 'vscode';
import { type Schema, suggestionsAt } from './schema-completion';

/** The extension that completes YAML by the schemas in the manifest. */
const YAML = 'redhat.vscode-yaml';

const SCHEMAS: readonly (readonly [pattern: string, schema: string])[] = [
  ['**/entities/*.{yml,yaml}', 'entities.schema.json'],
  ['**/.bluepencil.yml', 'bluepencil.schema.json'],
];

/** Completes the files of names and the configuration by their schemas, where no YAML extension does. */
export const registerNamesFiles = (context: ExtensionContext): readonly Disposable[] =>
  SCHEMAS.map(([pattern, file]) => {
    let schema: Thenable<Schema> | undefined;
    const read = async () => {
      const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'server', 'schemas', file));
      return JSON.parse(new TextDecoder().decode(bytes)) as Schema;
    };
    return languages.registerCompletionItemProvider(
      { language: 'yaml', pattern },
      {
        async provideCompletionItems(document, position) {
          if (extensions.getExtension(YAML)) return [];
          schema ??= read();
          const before = document.getText(new Range(new Position(0, 0), position)).replaceAll('\r', '');
          return suggestionsAt(before, await schema, env.language).map(({ text, kind, description }) => {
            const isKey = kind === 'key';
            const item = new CompletionItem(text, isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember);
            if (isKey) item.insertText = `${text}: `;
            if (description) item.documentation = description;
            return item;
          });
        },
      },
    );
  });
