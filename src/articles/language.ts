import type { Language } from '../model/article.ts';

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Common characters that are written differently in the two scripts. */
const SIMPLIFIED =
  /[国说对会这时来为们个发动种过后学经进电里现实点从问关于长让见应该东车书认议当总统选举华书记领导论际网报导记员务处业产价两无与开区协议谈]/gu;
const TRADITIONAL =
  /[國說對會這時來為們個發動種過後學經進電裡現實點從問關於長讓見應該東車書認議當總統選舉華記領導論際網報導員務處業產價兩無與開區協談]/gu;
const SAMPLE = 20_000;

/** The script and language by its characters: 国家主席会见外长 is `zh-Hans`, 國家主席會見外長 `zh-Hant`. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const count = (characters: RegExp) => sample.match(characters)?.length ?? 0;
  const [han, kana, latin] = [count(HAN), count(KANA), count(LATIN)];
  if (kana > han / 5 && kana > 5) return 'ja';
  // A Latin word has about five letters where a Chinese one has two characters.
  if (latin > han * 3) return count(/\b(?:the|of|and|to|in)\b/giu) * 25 > latin / 5 ? 'en' : 'other';
  if (han === 0) return 'other';
  return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
}
