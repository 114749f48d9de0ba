import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextQuotes from 'retext-quotes';
import retextRepeatedWords from 'retext-repeated-words';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

export async function open() {
  const processor = unified()
    .use(retextEnglish)
    .use(retextQuotes)
    .use(retextRepeatedWords)
    .use(retextIndefiniteArticle)
    .use(retextStringify)
    .freeze();
  return { check: (text) => processor.process(text) };
}
