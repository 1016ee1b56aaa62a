import { loadLexicon } from '../src/lexicon/load.ts';
import { COUNTS, coverageIn } from './coverage/counts.ts';
import { share } from './coverage/measure.ts';

/**
 * Prints how many of the names in `folder` (raw counts of public news), seen often enough, the lexicon knows or a
 * reviewer has marked as none of ours, and which are missing.
 */
function main(folder: string, print: (line: string) => void): void {
  const coverage = coverageIn(folder, loadLexicon());
  if (coverage === null) {
    print(`left out: there are no counts in ${folder}`);
    return;
  }
  for (const [kind, part] of coverage) {
    const { known, notOurs, missing, spellings } = part;
    const total = known + notOurs + missing.length;
    const percent = (100 * share(part)).toFixed(1);
    print(`${kind}: ${percent} % of ${total}: ${known} known, ${notOurs} none of ours, ${missing.length} missing`);
    for (const { name, times } of missing) print(`  missing ${name} (${times})`);
    for (const { name, form, times } of spellings) print(`  spelling ${form} (${times}) of ${name}`);
  }
}

main(process.argv[2] ?? COUNTS, console.log);
