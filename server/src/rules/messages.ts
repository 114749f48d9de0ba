import { fill, typeset } from '../base';
import type { MessageArgs, Rule } from './rule';
import type { Locale } from './settings';

/** A rule's message in a language, its `{name}` holes filled. An unknown hole is left as it is. */
export function render(rule: Rule, message: string, args: MessageArgs | undefined, locale: Locale): string {
  const text = rule.messages[message]?.[locale] ?? message;
  return fill(text, locale, (name) => {
    const value = args && Object.hasOwn(args, name) ? args[name]! : undefined;
    return typeof value === 'object' ? typeset(value[locale], locale) : value?.toString();
  });
}
