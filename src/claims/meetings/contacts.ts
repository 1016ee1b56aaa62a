import { byPosition, type Span, within } from '../../model/span.ts';
import { piecesOf } from '../pieces.ts';
import { findConferences } from './conference-names.ts';
import type { Contact } from './contact.ts';
import { readAssemblies } from './read-assemblies.ts';
import { isPassing, readGuests, withGuests } from './read-guests.ts';
import { readTalks } from './read-talks.ts';
import type { Stage } from './stage.ts';

const NO_SENTENCE_OF_FACTS = new Set(['HEADING', 'BYLINE']);

/** Every mention of a meeting, in text order; guests told of without it join the last one. */
export function contactsOf(stage: Stage): Contact[] {
  const { mentions, document } = stage.scene.reading;
  const names: readonly Span[] = mentions.filter(
    ({ kind }) => kind === 'ORGANISATION' || kind === 'COUNTRY' || kind === 'PLACE',
  );
  const known = [...names, ...stage.phrases.filter(({ sort }) => sort === 'PAIR')].sort(byPosition);
  const people = stage.phrases.filter(({ sort }) => sort === 'PERSON');
  let out: Contact[] = [];
  for (const sentence of document.sentences.flatMap((one) => piecesOf(one, stage.text))) {
    if (NO_SENTENCE_OF_FACTS.has(sentence.zone)) continue;
    const assemblies = findConferences(
      stage.text,
      sentence,
      within(known, sentence),
      within(stage.scene.times, sentence),
      within(people, sentence),
    );
    const found = [...readTalks(stage, sentence, assemblies), ...readAssemblies(stage, sentence, assemblies)];
    found.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
    const alone = found.every(isPassing);
    out.push(...found);
    const guests = readGuests(stage, sentence, alone);
    if (guests.length > 0) out = withGuests(stage, out, guests);
  }
  return out;
}
