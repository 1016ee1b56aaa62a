import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseRule } from '../articles/html/load-rule.ts';
import { outletOfPage, type Scaffold, scaffoldRule, tryRule } from '../articles/html/scaffold.ts';
import { decode } from '../articles/text/decode.ts';
import { GuanxiError } from '../errors.ts';
import { loadLexicon, packageFolder } from '../lexicon/load.ts';
import type { Source } from '../model/article.ts';
import type { Session } from './session.ts';
import { short } from './short.ts';

const OUTLET_ID = /^[a-z]{2}-[a-z0-9-]+$/u;
/** Where a checkout keeps rules and their fixtures. */
const RULES = join('src', 'articles', 'outlets');
const FIXTURES = join('test', 'golden', 'outlets');

/**
 * Writes a rule and its fixture into a checkout, or the rule to standard output where there is none, and says what the rule
 * gives on the page. Throws USAGE where no outlet is known, and what `decode` and `scaffoldRule` throw.
 */
export async function startRule(
  source: Source,
  given: { readonly id: string | undefined; readonly checkout: string | undefined },
  session: Session,
): Promise<void> {
  const { file } = source;
  const html = decode(source);
  const { outlets } = loadLexicon();
  const id = given.id ?? outletOfPage(html, outlets);
  if (id === null) {
    const why = "no outlet is known by this page's address or site";
    throw new GuanxiError('USAGE', `${file}: ${why}; add it to lexicon/outlets.tsv, or give --id`);
  }
  if (!OUTLET_ID.test(id)) throw new GuanxiError('USAGE', `--id ${id} is no id such as sg-zaobao`);
  if (!outlets.some(({ organisation }) => organisation === id)) {
    const what = 'is not in lexicon/outlets.tsv yet: add its labels and hosts, or its pages will not be known';
    session.stderr.write(`${id} ${what}\n`);
  }
  const scaffold = scaffoldRule(html, file, id, new Date().toISOString().slice(0, 10));
  await writeScaffold(scaffold, html, given.checkout ?? packageFolder(), session);
}

async function writeScaffold(scaffold: Scaffold, html: string, checkout: string, session: Session): Promise<void> {
  const { outlet, yaml, skeleton } = scaffold;
  const folders = existsSync(join(checkout, RULES)) && existsSync(join(checkout, FIXTURES));
  const rule = join(checkout, RULES, `${outlet}.yaml`);
  const known = folders && existsSync(rule);
  if (!folders) session.stdout.write(yaml);
  else if (known)
    session.stderr.write(
      `${rule} stands already and was left as it is; a page like this would start it so:\n${indented(yaml)}`,
    );
  else {
    const fixture = join(checkout, FIXTURES, outlet);
    await writeFile(rule, yaml);
    await writeFile(`${fixture}.html`, skeleton.html);
    await writeFile(`${fixture}.yaml`, stringify(skeleton.expected, { lineWidth: 0 }));
    session.stderr.write(`wrote ${rule}\nwrote ${fixture}.html\nwrote ${fixture}.yaml\n`);
  }
  const text = known ? await readFile(rule, 'utf8') : yaml;
  session.stderr.write(report(html, text, `${outlet}.yaml`, known));
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}

/** What the rule gives on the page, and what is to be looked at by eye. */
function report(html: string, yaml: string, file: string, known: boolean): string {
  const rule = parseRule(yaml, file);
  const story = tryRule(html, rule);
  if (story === null) return `\n${file} finds no story on this page: compare its "story" with the page\n`;
  const body = story.passages.filter(({ zone }) => zone === 'BODY').map(({ text }) => text);
  const captions = story.passages.filter(({ zone }) => zone === 'CAPTION').length;
  const rows: readonly (readonly [string, string])[] = [
    ['title', story.title ?? '–'],
    ['day', story.days.join(', ') || '–'],
    ['authors', story.authors.join('、') || '–'],
    ['paragraphs', `${body.length}, and ${captions} captions`],
    ['first', short(body[0] ?? '–')],
    ['last', short(body.at(-1) ?? '–')],
  ];
  const check = [
    ...(story.title === null ? ['no title was found: add a selector to "title"'] : []),
    ...(story.days.length === 0 ? ['no day was found: add a selector or a meta to "date"'] : []),
    ...(story.authors.length === 0
      ? ['no authors were found: add a selector to "authors" if the outlet names them']
      : []),
    'compare the first and the last paragraph with the page: what is too much goes to "drop", "ends" or "lines"',
    'try it on a second page of the outlet: names that hold a number or a hash are those of one page',
    ...(known
      ? []
      : ['put furniture of the outlet (menu, shares, related, comments) into the fixture, and words of your own']),
    'run: npx vitest run test/golden/outlets.test.ts',
  ];
  const table = rows.map(([name, value]) => `  ${name.padEnd(10)}  ${value}\n`).join('');
  return `\nOn this page ${file} gives\n${table}\nCheck\n${check.map((line) => `  - ${line}\n`).join('')}`;
}
