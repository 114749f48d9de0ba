import { type Command, type CommanderError, Help, type Option } from 'commander';
import { fill, typeset } from '../base';
import type { Locale, Text } from '../rules';
import type { Say } from './say';

/** The words of the help that are the command line library's own, by its English. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Global Options:': 'Options générales :',
  'Commands:': 'Commandes :',
};

/** What the library says of wrong usage; `{0}` is the first thing that it quotes, `{rest}` why a value will not do. */
const ERRORS: Readonly<Record<string, Text>> = {
  'commander.unknownCommand': { en: 'unknown command “{0}”', fr: 'commande inconnue : « {0} »' },
  'commander.unknownOption': { en: 'unknown option {0}', fr: 'option inconnue : {0}' },
  'commander.missingArgument': { en: 'missing argument: {0}', fr: 'il manque l’argument « {0} »' },
  'commander.optionMissingArgument': { en: '{0}: a value is missing', fr: '{0} : il manque une valeur' },
  'commander.invalidArgument': { en: '{0}: {rest}', fr: '{0} : {rest}' },
};

/** What stands for a no-break space while lines are broken. */
const STAND_IN = '\ue000';

const CHOICES = 'Allowed choices are ';

/** An error of usage in the user's language, with how to learn more. */
export function usageError({ code, message }: CommanderError, command: Command, locale: Locale, say: Say): string {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  const said = message.replace(/^error: /, '').split('\n', 1)[0]!;
  const after = said.slice(said.indexOf(' is invalid. ') + ' is invalid. '.length);
  const rest = after.startsWith(CHOICES)
    ? say('choices', { value: quoted[1] ?? '', list: after.slice(CHOICES.length, -1) })
    : after;
  const text = ERRORS[code]?.[locale];
  const holes: Readonly<Record<string, string>> = { 0: quoted[0] ?? '', rest };
  const what = text ? fill(text, locale, (name) => holes[name]) : said;
  const near = /\(Did you mean (?:one of )?([^()?]+)\?\)/.exec(message)?.[1];
  return [
    `bluepencil: ${what}${near ? ` (${say('didYouMean', { value: near })})` : ''}`,
    say('seeHelp', { command: fullName(command) }),
  ].join('\n');
}

const fullName = (command: Command): string =>
  command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();

/** The help in the user's language: titles, and what an option may be. */
export const helpIn = (locale: Locale, say: Say): Partial<Help> => ({
  showGlobalOptions: true,
  styleTitle: (title) => (locale === 'fr' ? typeset(TITLES[title] ?? title, locale) : title),
  // The library breaks lines at any space.
  boxWrap(text, width) {
    return Help.prototype.boxWrap.call(this, text.replaceAll('\u00a0', STAND_IN), width).replaceAll(STAND_IN, '\u00a0');
  },
  optionDescription({ description, argChoices, defaultValue }: Option) {
    const notes = [
      ...(argChoices ? [argChoices.join(', ')] : []),
      ...(typeof defaultValue === 'string' ? [say('byDefault', { value: defaultValue })] : []),
    ];
    return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
  },
});
