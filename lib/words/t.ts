import type en from '../../assets/locales/en.json';
import type { Phrase } from '../model/score';
import { formatMessage, type MessageParams } from './format-message';
import type { MessagePart } from './parse-message';

/** Every text that a person can see, by key. English names them all. */
export type MessageKey = keyof typeof en;

/** Texts by key: as written in the language file, or parsed ahead by the build. */
export type Messages = Readonly<Record<string, string | MessagePart[]>>;

let activeLocale = 'en';
let activeMessages: Messages = {};
let parseText = (text: string): MessagePart[] => [text];
let parsed: Record<string, MessagePart[]> = {};

/**
 * Texts and language of this context.
 * @param parse - what reads messages that the build did not parse; without it such a message is plain text
 */
export function setMessages(locale: string, messages: Messages, parse = parseText): void {
  activeLocale = locale;
  activeMessages = messages;
  parseText = parse;
  parsed = {};
}

/** The language in use, for `<html lang>` and `Intl`. */
export const currentLocale = (): string => activeLocale;

/**
 * The text of a key in the current language.
 * @throws for a missing parameter, and outside a production build for a missing key
 */
export function t(key: MessageKey, params: MessageParams = {}): string {
  return textOf(key, params);
}

/** The text of a phrase that the pure core returned. */
export const phraseText = (phrase: Phrase): string => textOf(phrase.key, phrase.params);

function textOf(key: string, params: MessageParams): string {
  const message = activeMessages[key];
  if (message === undefined) {
    if (import.meta.env?.PROD) return key;
    throw new Error(`No message "${key}" for "${activeLocale}"`);
  }
  const parts = (parsed[key] ??= typeof message === 'string' ? parseText(message) : message);
  return formatMessage(parts, params, activeLocale);
}
