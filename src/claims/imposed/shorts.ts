import { countryId } from '../../entities/organisations.ts';
import { countriesByShort } from '../../lexicon/short-names.ts';
import type { OrganisationNode } from '../../model/entity.ts';
import { overlaps, type Span, within } from '../../model/span.ts';
import { matchesOf, PatternSet } from '../../sentences/pattern-set.ts';
import type { Actor, Scene } from '../types.ts';

const SHORT = '[中美日韩朝俄英法德印澳加台港越菲伊土巴华]';
/** Closed templates in which one character names a country: 遭美制裁, 美拟禁止, 对华出口, 输美商品, 中企. */
const TEMPLATES: readonly RegExp[] = [
  new RegExp(
    `(?:遭|被|受)(?<short>${SHORT})(?:方|国)?(?=制裁|禁|列入|驱逐|加征|封杀|出口|单方面|财政部|商务部|国务院|关税|打压|打入)`,
    'gu',
  ),
  new RegExp(
    `(?:^|[\\s、“]|敦促|要求|谴责|批评|称|传)(?<short>${SHORT})(?=拟|将|宣布|对|再|延长|解除|制裁|禁止|禁令|扩大|强化|加强|加征|驱逐|正|片面|单方面|批|暂停|取消|收紧|威胁|考虑|限制|财政部|商务部|国务院|政府|欲|又|首次|实施|发布|祭|可能|或|启动|发起|上调|提高|列|拒发|吊销|撤销|关税|终止|停止|中止)`,
    'gu',
  ),
  new RegExp(
    `(?:对|制裁|输|销|反制|针对|涉|向|与)(?<short>${SHORT})(?=加征|实施|施加|采取|制裁|出口|关税|产品|商品|货|钢|贸易|芯片|禁|的|武器|军|投资|征|方|交往|引渡|进口|汽车|葡萄酒|半导体|科技|技术|经济|封锁|限制|援助|祭出|发动|追加|开征|课|合作|断交|\\d|$)`,
    'gu',
  ),
  /(?<short>[中俄美日])(?=企业?|资企业|资公司|资股|籍)/gu,
];

/** Characters that are no other word in the templates: they stand for a country also where the article never names it in full. */
export const CLEAR: ReadonlySet<string> = new Set('美中俄英韩朝华伊港台澳');

const SETS = new PatternSet(TEMPLATES, (template) => template);

/**
 * Countries that a clause names by one character: 美 in 遭美制裁. One whose character is also a common word (日, 加, 法) only
 * where the article names it in full too.
 */
export function shortsIn(scene: Scene, clause: Span): Actor[] {
  const { document, lexicon } = scene.reading;
  const words = document.text.slice(clause.start, clause.end);
  const own = within(scene.actors, clause);
  const found: Actor[] = [];
  for (const template of SETS.within(document.text, clause)) {
    for (const match of matchesOf(template, words)) {
      const short = match.groups?.short ?? '';
      const country = countriesByShort(lexicon).get(short);
      if (country === undefined || !(CLEAR.has(short) || scene.actorNodes.has(countryId(country)))) continue;
      const start = clause.start + match.index + match[0].indexOf(short);
      const actor = { start, end: start + 1, node: countryId(country), country } as const;
      if ([...own, ...found].some((other) => overlaps(other, actor))) continue;
      found.push({ ...actor, sort: 'COUNTRY' });
    }
  }
  return found;
}

/** The nodes of countries among `actors` that the article names by one character alone, or only by a voice or a place of theirs. */
export function shortNodes(scene: Scene, actors: readonly Actor[]): OrganisationNode[] {
  const { document, lexicon } = scene.reading;
  const nodes = new Map<string, OrganisationNode>();
  for (const { node: id, sort, country, start, end } of actors) {
    const known = country === null ? undefined : lexicon.countries.get(country);
    if (sort !== 'COUNTRY' || known === undefined || scene.actorNodes.has(id)) continue;
    // a voice (美总统) or a place (新疆) makes its state known, but is no name of it
    const own = end - start === 1 ? [document.text.slice(start, end)] : [];
    const aliases = [...new Set([...(nodes.get(id)?.aliases ?? []), ...own])];
    const { name } = known;
    nodes.set(id, {
      type: 'Organisation',
      id,
      name,
      aliases,
      kind: 'COUNTRY',
      country,
      implied: aliases.length === 0,
      members: [],
    });
  }
  return [...nodes.values()];
}
