const HAN_NAME = /^[\p{Script=Han}·]{2,12}$/u;
const LATIN_NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;
const BETWEEN = /[\s、，,/／；;&]+/u;
/** Words that stand in by-lines and are no names. */
const NO_NAME =
  /(?:记者|記者|编辑|編輯|责编|責編|网编|網編|编译|編譯|译者|譯者|核稿|审校|審校|发稿|發稿|摄影|攝影|早报|早報|日报|日報|晚报|晚報|时报|時報|周刊|週刊|新华社|新華社|通讯社|报道|報導|电台|電台|新闻|新聞|通讯员|特派员|综合|綜合|见习|實習|实习)$/u;

/** The names in what follows 记者 or 编辑：: `周大同 韩小明` gives both, `Anna Weber` stays one. */
export function namesIn(text: string): string[] {
  const whole = text.trim();
  if (LATIN_NAME.test(whole)) return [whole];
  return whole.split(BETWEEN).filter((word) => HAN_NAME.test(word) && !NO_NAME.test(word));
}
