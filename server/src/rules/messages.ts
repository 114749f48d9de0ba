import type { MessageArgs, Rule } from './rule';
import type { Locale } from './settings';

/** A rule's message in a language, its `{name}` holes filled. An unknown hole is left as it is. */
export function render(rule: Rule, message: string, args: MessageArgs | undefined, locale: Locale): string {
  const text = rule.messages[message]?.[locale] ?? message;
  if (!args) return text;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name]! : hole;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}
