import { createTextDocument, DocumentValidator, getDefaultSettings, mergeSettings } from 'cspell-lib';

export async function open() {
  const settings = mergeSettings(await getDefaultSettings(), { words: [] });
  return {
    async check(content) {
      const document = createTextDocument({ uri: 'file:///article.md', content, languageId: 'markdown' });
      const validator = new DocumentValidator(document, { noConfigSearch: true }, settings);
      await validator.prepare();
      return validator.checkDocument();
    },
  };
}
