import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { GuanxiError } from '../../errors.ts';
import { packageFolder } from '../../lexicon/load.ts';
import { OUTLET_RULE, type OutletRule } from './outlet-rule.ts';

const require = createRequire(import.meta.url);
const loaded = new Map<string, OutletRule | null>();

/** The folder of the rule files, one an outlet, named by its organisation: `sg-zaobao.yaml`. */
export function ruleFolder(): string {
  return join(packageFolder(), 'src', 'articles', 'outlets');
}

/** The rule of an outlet's organisation, read once when it is first asked for; null where nobody has written one. */
export function ruleOf(organisation: string): OutletRule | null {
  const known = loaded.get(organisation);
  if (known !== undefined) return known;
  const file = join(ruleFolder(), `${organisation}.yaml`);
  const rule = existsSync(file) ? parseRule(readFileSync(file, 'utf8'), file) : null;
  loaded.set(organisation, rule);
  return rule;
}

/**
 * The rule that a YAML text holds; `file` is its name, by which the outlet is told. Throws LEXICON, naming file and
 * field: `sg-zaobao.yaml: story.0 is no selector: …`.
 */
export function parseRule(yaml: string, file: string): OutletRule {
  const { parse } = require('yaml') as typeof import('yaml');
  let value: unknown;
  try {
    value = parse(yaml);
  } catch (cause) {
    const [line = 'is no YAML'] = cause instanceof Error ? cause.message.split('\n') : [];
    throw new GuanxiError('LEXICON', `${file}: ${line}`, { cause });
  }
  const { success, data, error } = OUTLET_RULE.safeParse(value);
  if (!success) {
    const [issue] = error.issues;
    throw new GuanxiError('LEXICON', `${file}: ${issue?.path.join('.') || 'the rule'}: ${issue?.message}`);
  }
  if (`${data.outlet}.yaml` === basename(file)) return data;
  throw new GuanxiError('LEXICON', `${file}: outlet: is ${data.outlet}; name the file ${data.outlet}.yaml`);
}
