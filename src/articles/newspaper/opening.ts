const AGENCY =
  '新华社|新華社|华社|華社|中新社|中新网|中国新闻社|本报|本報|本刊|人民日报|中央社|法新社|路透社|美联社|美聯社|共同社|德新社|塔斯社|韩联社|[\\p{Script=Han}]{2,4}(?:日报|日報|晚报|晚報|时报|時報|晨报|早报)';
/** 本报记者 李小明, 本报评论员, □王大同 */
const SIGNATURE =
  /^(?:(?:■|□)\s?)?(?:本报|本報)(?:特约|特派|驻\S{1,6})?(?:记者|記者|评论员|評論員)(?=\s|：|$)[^，。；]{0,24}$|^□\s?\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4}){0,3}$/u;
const FORMS: readonly RegExp[] = [
  // 新华社北京11月7日电, 据新华社电, （中央社台北7日電）, 本报讯
  new RegExp(`^[（(【［]?(?:据|據)?(?:${AGENCY})[^，。；]{0,26}?(?:电|電|讯|訊)`, 'u'),
  // 【记者王大同台北报导】, 【本报讯】
  /^[（(【［](?:本报|本報|记者|記者|特派员|特派員)[^】］）)，。]{0,26}[】］）)]/u,
  SIGNATURE,
  // the first figure was a dropped capital
  /^月\d{1,2}日/u,
  // （上接第一版）
  /^[（(【]?(?:上接|紧接|緊接)\s?第?\S{1,3}\s?[版叠疊]/u,
];

/** Whether a line opens a story: 新华社北京11月7日电, 【本报讯】, 本报记者 李小明, （上接第一版）, 月30日 under a lost figure. */
export function opensStory(line: string): boolean {
  return FORMS.some((form) => form.test(line));
}

/** Whether a line only says who wrote what follows: 本报记者 李小明, 本报评论员, □王大同. */
export function isSignature(line: string): boolean {
  return SIGNATURE.test(line);
}
