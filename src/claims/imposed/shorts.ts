import { countryId } from '../../entities/organisations.ts';
import { countriesByShort } from '../../lexicon/short-names.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { matchesOf, PatternSet } from '../../sentences/pattern-set.ts';
import type { Actor, Scene } from '../types.ts';

const SHORT = '[中美日韩朝俄英法德印澳加台港越菲伊土巴华]';
/** Closed templates in which one character names a country: 遭美制裁, 美拟禁止, 对华出口, 输美商品, 中企. */
const TEMPLATES: readonly RegExp[] = [
  new RegExp(
    `(?:遭|被|受)(?<short>${SHORT})(?:方|国)?(?=制裁|禁|列入|驱逐|加征|封杀|出口|单方面|财政部|商务部|国务院)`,
    'gu',
  ),
  new RegExp(
    `(?:^|[\\s、])(?<short>${SHORT})(?=拟|将|宣布|对|再|延长|解除|制裁|禁止|加征|驱逐|正|片面|单方面|批|暂停|取消|收紧|威胁|考虑|限制|财政部|商务部|国务院|政府)`,
    'gu',
  ),
  new RegExp(
    `(?:对|制裁|输|销|反制|针对|涉|向)(?<short>${SHORT})(?=加征|实施|采取|制裁|出口|关税|产品|商品|货|钢|贸易|芯片|禁|的|武器|军售|投资|征|方|\\d|$)`,
    'gu',
  ),
  /(?<short>[中俄美日])(?=企业?|资企业|资公司|资股|籍)/gu,
];

const SETS = new PatternSet(TEMPLATES, (template) => template);

/** Countries that a clause names by one character, as far as the article names them in full elsewhere. */
export function shortsIn(scene: Scene, clause: Span): Actor[] {
  const { document, lexicon } = scene.reading;
  const words = document.text.slice(clause.start, clause.end);
  const found: Actor[] = [];
  for (const template of SETS.within(document.text, clause)) {
    for (const match of matchesOf(template, words)) {
      const short = match.groups?.short ?? '';
      const country = countriesByShort(lexicon).get(short);
      if (country === undefined || !scene.actorNodes.has(countryId(country))) continue;
      const start = clause.start + match.index + match[0].indexOf(short);
      const actor = { start, end: start + 1, node: countryId(country), country } as const;
      if ([...scene.actors, ...found].some((other) => overlaps(other, actor))) continue;
      found.push({ ...actor, sort: 'COUNTRY' });
    }
  }
  return found;
}
