import { namesIn } from './credit-names.ts';
import { ROLE_AND_NAMES } from './rules.ts';

const BETWEEN = '[\\s:：|｜／/]';
const LEAD = new RegExp(
  `^(?:(?:by|文|圖文|图文)${BETWEEN}+|(?:作者|撰文|撰稿|采写|採訪|采访|特约|特約|本报|本報|本台|特派员|特派員|记者|記者|编译|編譯|责任编辑|責任編輯|责编|編輯|编辑|主笔|來源|来源)${BETWEEN}*)`,
  'iu',
);
const TAIL = /[／/|｜\s]+[\p{Script=Han}、]{0,10}(?:報導|报道|報道|電|电|撰稿|整理)$|(?:報導|报道|報道)$/u;
/** What ends in these is a body: 本網, 編輯部, BBC中文. */
const BODY = /(?:网|網|社|报|報|台|臺|中文|频道|頻道|中心|部|组|組|室|刊|团|團|客户端|综合|綜合)$/u;
const BRACKETS = /[【】[\]（）()]+/gu;
/** An editor's number: 林小明_NN1234. */
const CODE = /_[A-Z]{1,4}\d*\b/gu;
const SLASH = /[／/|｜]/u;
const MOST_LEADS = 4;

/** Who a by-line element names: `記者林小明／台北報導` and `文：林小明` give 林小明, `Anna Weber` herself. */
export function creditedNames(credit: string): string[] {
  const rest = credit.replace(BRACKETS, ' ').replace(CODE, '').trim().replace(TAIL, '');
  const roles = [...rest.matchAll(ROLE_AND_NAMES)].flatMap((match) => namesIn(match.groups?.names ?? ''));
  if (roles.length > 0) return [...new Set(roles)];
  const names = rest.split(SLASH).flatMap((part) => namesIn(withoutLeads(part.trim())));
  return [...new Set(names)].filter((name) => !BODY.test(name));
}

function withoutLeads(part: string): string {
  let rest = part;
  for (let i = 0; i < MOST_LEADS; i += 1) rest = rest.replace(LEAD, '');
  return rest;
}
