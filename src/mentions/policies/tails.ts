/** The word behind a closing quotation mark that says what the quoted name is: 计划 in “清洁网络”计划. */
const TAIL =
  /^[”“》](?:的)?(?<tail>战略|倡议|计划|政策|方针|原则|构想|愿景|法案|协定|协议|条约|条例|规划|议程|框架|架构|路线图|新政|公报|宣言|白皮书|条款)(?!者|人|员|性|协议|部|局|处|家)/u;

/** The kind that stands right behind a name in quotation marks which ends at `end`: 计划; null where none does. */
export function tailOfQuote(text: string, end: number): string | null {
  return TAIL.exec(text.slice(end, end + 8))?.groups?.tail ?? null;
}
