import type { Language } from '../../languages';
import type { Token } from '../tokens';
import type { TokenRange } from './trim';

/** « les Rouge et Noir », "the Claret and Blues": a team, told by its two colours; an article that several have stands before them. */
export function* teamColours(tokens: readonly Token[], { names, reference }: Language): Generator<TokenRange> {
  const isColour = (i: number) => {
    const token = tokens[i];
    return token !== undefined && token.text !== token.norm && names.teamColours.has(token.norm);
  };
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (!isColour(i) || !isColour(i + 2) || !reference.conjunctions.has(tokens[i + 1]!.norm)) continue;
    const determiner = reference.determiners.get(tokens[i - 1]!.norm);
    if (determiner && determiner.number !== 'singular') yield { first: i, end: i + 3 };
  }
}
