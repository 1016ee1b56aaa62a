import type { Block, Language } from '../model/article.ts';
import { countScripts, fillMatching, SCRIPT } from '../model/script.ts';

/** Common characters that are written differently in the two scripts. */
const SIMPLIFIED =
  /[国说对会这时来为们个发动种过后学经进电里现实点从问关于长让见应该东车书认议当总统选举华书记领导论际网报导记员务处业产价两无与开区协议谈]/gu;
const TRADITIONAL =
  /[國說對會這時來為們個發動種過後學經進電裡現實點從問關於長讓見應該東車書認議當總統選舉華記領導論際網報導員務處業產價兩無與開區協談]/gu;
const ENGLISH = /\b(?:the|of|and|to|in)\b/giu;
const SAMPLE = 20_000;

let signs: Int8Array | null = null;

/** 1 for each unit of traditional script alone, -1 for one of simplified alone. */
function scriptSigns(): Int8Array {
  if (signs !== null) return signs;
  const [simplified, traditional] = [new Uint8Array(65_536), new Uint8Array(65_536)];
  fillMatching(simplified, SIMPLIFIED, 1);
  fillMatching(traditional, TRADITIONAL, 1);
  signs = Int8Array.from(traditional, (is, unit) => is - (simplified[unit] as number));
  return signs;
}

/** Whether more of the beginning is written as in traditional script than as in simplified. */
function isTraditional(text: string): boolean {
  const sign = scriptSigns();
  let sum = 0;
  for (let at = 0; at < Math.min(text.length, SAMPLE); at += 1) sum += sign[text.charCodeAt(at)] as number;
  return sum > 0;
}

/** A paragraph of more letters to a Han character is in another language; 雷蒙多（Gina Raimondo） has four. */
const MOST_LETTERS = 8;

/** How many characters of each script the beginning of a stretch has. */
function sampled(text: string, start: number, end: number): Readonly<Record<keyof typeof SCRIPT, number>> {
  const counts = countScripts(text, start, Math.min(end, start + SAMPLE));
  const of = (script: keyof typeof SCRIPT): number => counts[SCRIPT[script]] ?? 0;
  return { other: of('other'), han: of('han'), kana: of('kana'), hangul: of('hangul'), latin: of('latin') };
}

/** Chinese puts kana into names at most; Korean and Japanese put Han characters among theirs. */
const isJapanese = (han: number, kana: number): boolean => kana > han / 5 && kana > 5;

/**
 * The script and language by its characters: 国家主席会见外长 is `zh-Hans`, 國家主席會見外長 `zh-Hant`, 外相と会談した `ja`.
 * Korean and whatever else is written without Han characters is `other`.
 */
export function languageOf(text: string): Language {
  const { han, kana, hangul, latin } = sampled(text, 0, text.length);
  if (isJapanese(han, kana)) return 'ja';
  if (hangul > han) return 'other';
  // A Latin word has about five letters where a Chinese one has two characters.
  if (latin > han * 3) {
    const words = text.slice(0, SAMPLE).match(ENGLISH)?.length ?? 0;
    return words * 25 > latin / 5 ? 'en' : 'other';
  }
  if (han === 0) return 'other';
  return isTraditional(text) ? 'zh-Hant' : 'zh-Hans';
}

/**
 * The blocks of an article that are in Chinese, and so can be read: in an article on an English interview its Chinese
 * paragraphs; none of a Japanese one, whose headlines (外相会談) look Chinese by themselves.
 */
export function chineseBlocks(text: string, blocks: readonly Block[], language: Language): readonly Block[] {
  return language === 'ja' ? [] : blocks.filter(({ start, end }) => isChinese(text, start, end));
}

function isChinese(text: string, start: number, end: number): boolean {
  const { han, kana, hangul, latin } = sampled(text, start, end);
  return han > 0 && !isJapanese(han, kana) && hangul <= han && latin <= han * MOST_LETTERS;
}
