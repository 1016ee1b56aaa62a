/** A story opens with a wire's dateline, or with a date whose first figure was a dropped capital. */
const OPENS_A_STORY =
  /^(?:[（(【]?(?:据|據)?(?:新华社|新華社|中新社|中新网|中国新闻社|本报|本報|人民日报|中央社|法新社|路透社|美联社|共同社)[^，。]{0,24}?(?:电|電|讯|訊)|月\d{1,2}日)/u;

/** Whether a line opens a story: 新华社北京11月7日电, 本报讯, 月30日 under a lost figure. */
export function opensStory(line: string): boolean {
  return OPENS_A_STORY.test(line);
}
