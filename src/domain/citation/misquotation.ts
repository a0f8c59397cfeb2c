import type { Quote } from '#domain/dataset/film.ts';
import { foldText } from '#domain/search/foldText.ts';

/**
 * Whether another wording is a misquotation: it has other words than a quote on whose words several independent
 * sources agree, in the same language. Where the wording itself varies or rests on one source, another one is just
 * that; so is the same line under another name, and a translation.
 */
export function isMisquotation({ wording, text, lang }: Quote, variant: Quote['variants'][number]): boolean {
  return wording === 'verified' && variant.lang === lang && foldText(variant.text) !== foldText(text);
}
