import type { Block, Language } from '../model/article.ts';

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Common characters that are written differently in the two scripts. */
const SIMPLIFIED =
  /[国说对会这时来为们个发动种过后学经进电里现实点从问关于长让见应该东车书认议当总统选举华书记领导论际网报导记员务处业产价两无与开区协议谈]/gu;
const TRADITIONAL =
  /[國說對會這時來為們個發動種過後學經進電裡現實點從問關於長讓見應該東車書認議當總統選舉華記領導論際網報導員務處業產價兩無與開區協談]/gu;
const SAMPLE = 20_000;

/** A paragraph of more letters to a Han character is in another language; 雷蒙多（Gina Raimondo） has four. */
const MOST_LETTERS = 8;

function countsIn(text: string): (characters: RegExp) => number {
  const sample = text.slice(0, SAMPLE);
  return (characters) => sample.match(characters)?.length ?? 0;
}

/** Chinese puts kana into names at most; Korean and Japanese put Han characters among theirs. */
const isJapanese = (han: number, kana: number): boolean => kana > han / 5 && kana > 5;

/**
 * The script and language by its characters: 国家主席会见外长 is `zh-Hans`, 國家主席會見外長 `zh-Hant`, 外相と会談した `ja`.
 * Korean and whatever else is written without Han characters is `other`.
 */
export function languageOf(text: string): Language {
  const count = countsIn(text);
  const [han, kana, latin] = [count(HAN), count(KANA), count(LATIN)];
  if (isJapanese(han, kana)) return 'ja';
  if (count(HANGUL) > han) return 'other';
  // A Latin word has about five letters where a Chinese one has two characters.
  if (latin > han * 3) return count(/\b(?:the|of|and|to|in)\b/giu) * 25 > latin / 5 ? 'en' : 'other';
  if (han === 0) return 'other';
  return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
}

/**
 * The blocks of an article that are in Chinese, and so can be read: in an article on an English interview its Chinese
 * paragraphs; none of a Japanese one, whose headlines (外相会談) look Chinese by themselves.
 */
export function chineseBlocks(text: string, blocks: readonly Block[], language: Language): readonly Block[] {
  return language === 'ja' ? [] : blocks.filter(({ start, end }) => isChinese(text.slice(start, end)));
}

function isChinese(paragraph: string): boolean {
  const count = countsIn(paragraph);
  const han = count(HAN);
  return han > 0 && !isJapanese(han, count(KANA)) && count(HANGUL) <= han && count(LATIN) <= han * MOST_LETTERS;
}
