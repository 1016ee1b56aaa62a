import type { EntityNode, OfficeNode, OrganisationNode, PersonNode, StatementNode } from '../../src/model/entity.ts';
import { idOf } from '../../src/model/id.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { randomFrom } from './random.ts';
import { evidenceIn, meeting, organisation, person, recordOf } from './records.ts';

const COUNTRIES = 40;
const MINISTERS = 12;
const OUTLETS = 30;
const DAYS = 3_650;

/** The minister of an invented country, with the office and the bodies that come with it. */
interface Minister {
  readonly country: OrganisationNode;
  readonly ministry: OrganisationNode;
  readonly office: OfficeNode;
  readonly person: PersonNode;
}

/**
 * Invented news: two ministers meet, one says something. The first countries and ministers come up far more often than
 * the last, as in real news: half of all articles speak of the first country. The same number gives the same article.
 */
export function newsOf(number: number): ExtractionRecord {
  const random = randomFrom(number + 1);
  const often = (count: number) => Math.floor(count * random() ** 4);
  const host = ministerOf(often(COUNTRIES), often(MINISTERS));
  const guest = ministerOf(COUNTRIES + often(COUNTRIES), often(MINISTERS));
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * DAYS))).toISOString().slice(0, 10);
  const words = `“双方将在第${number}号议题上合作”`;
  const met = `${host.office.name}${host.person.name}会见${guest.office.name}${guest.person.name}`;
  const text = `${met}。${host.person.name}表示，${words}。`;
  const title = `第${number}则`;
  const article = idOf('article', title);
  const talks = meeting(`${host.person.id} ${guest.person.id} ${day}`, { date: day, dateBasis: 'STATED' });
  const start = text.indexOf(words);
  const said: StatementNode = {
    type: 'Statement',
    id: idOf('statement', article, start, start + words.length),
    text: words,
    start,
    end: start + words.length,
    direct: true,
    stance: 'PROMISED',
    date: day,
    dateBasis: 'STATED',
  };
  const [lesser = '', greater = ''] = [host.person.id, guest.person.id].sort();
  const nodes: readonly EntityNode[] = [
    ...[host, guest].flatMap(({ country, ministry, office, person: one }) => [country, ministry, office, one]),
    talks,
    said,
  ];
  return recordOf({
    title,
    text,
    publisher: `第${Math.floor(random() * OUTLETS)}报`,
    publishedOn: day,
    nodes,
    names: [host, guest].flatMap(({ country, office, person: one }) => [
      [country, country.name] as const,
      [office, office.name] as const,
      [one, one.name] as const,
    ]),
    edges: [
      ...[host, guest].flatMap(({ office, ministry, country, person: one }) => {
        const evidence = evidenceIn(text, office.name + one.name);
        const title_ = evidenceIn(text, office.name);
        return [
          {
            type: 'HELD' as const,
            from: one.id,
            to: office.id,
            evidence,
            status: 'CURRENT' as const,
            since: null,
            until: null,
          },
          { type: 'PART_OF' as const, from: office.id, to: ministry.id, evidence: title_ },
          { type: 'PART_OF' as const, from: ministry.id, to: country.id, evidence: title_ },
          {
            type: 'ATTENDED' as const,
            from: one.id,
            to: talks.id,
            evidence: evidenceIn(text, met),
            role: 'PRINCIPAL' as const,
          },
        ];
      }),
      {
        type: 'MET',
        from: lesser,
        to: greater,
        evidence: evidenceIn(text, met),
        meeting: talks.id,
        date: day,
        status: 'HELD',
      },
      {
        type: 'SAID',
        from: host.person.id,
        to: said.id,
        evidence: evidenceIn(text, `${host.person.name}表示，${words}`),
        addressees: [guest.person.id],
        via: [],
        meeting: talks.id,
      },
    ],
  });
}

function ministerOf(country: number, minister: number): Minister {
  const name = `第${country}国`;
  const ministry = organisation(`${name}外交部`, { kind: 'MINISTRY', implied: true });
  const office: OfficeNode = {
    type: 'Office',
    id: idOf('office', `${name}外长`),
    name: `${name}外长`,
    post: '外长',
    organisation: ministry.id,
    country: null,
  };
  return {
    country: organisation(name, { kind: 'COUNTRY' }),
    ministry,
    office,
    person: person(`${name}第${minister}任`),
  };
}
