/** A text without the signs at its end that are among `signs`, single UTF-16 units. An expression for it would take quadratic time. */
export function withoutTail(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
