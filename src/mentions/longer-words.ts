/** Last characters of bodies' names, and what makes another word of each: 国家安全部|门, 联合报|道, 委员会|见. */
const LONGER: readonly (readonly [string, RegExp])[] = [
  ['部', /^(?:门|分|队(?!长)|位|落|件|下(?![属辖])|长|署)/u],
  ['会', /^(?:山(?!庄)|议(?![员长])|见|谈|晤|场|址|员)/u],
  ['报', /^(?:告|导|道|考|复|酬)/u],
  ['社', /^(?:会|区|交|论)/u],
  ['网', /^(?:络|友|民|址)/u],
  ['党', /^(?:派|性|争|组|校|史|章|旗|徽|媒|魁|鞭|纪|群|建|风)/u],
  ['院', /^士/u],
  ['委', /^员/u],
  ['处', /^(?:理|置|罚|于|长|在)/u],
  ['局', /^(?:势|面|限|长)/u],
  ['办', /^(?:理|法|事)/u],
  ['大', /^(?:多|小|量|概|约)/u],
  ['署', /^(?:名|长)/u],
  ['军', /^(?:官|售|演|备|火|费|事|工)/u],
  ['空', /^(?:发|工|航|业|运|器|管|动|局|母|站|线|学|兵|港|机|安)/u],
  ['府', /^(?:军|间|首脑)/u],
];
const BY_LAST = new Map(LONGER);

/** Whether the name that ends at `end` is only the beginning of another word: 国家安全部 in 国家安全部门. */
export function runsOn(text: string, end: number): boolean {
  return BY_LAST.get(text[end - 1] ?? '')?.test(text.slice(end, end + 2)) ?? false;
}
