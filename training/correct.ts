import { loadLexicon } from '../src/lexicon/load.ts';
import { Gazetteer } from '../src/mentions/gazetteer.ts';
import { CORRECTIONS } from './corrections.ts';
import { formatLine, readLines } from './lines.ts';
import { readSentence } from './sentence.ts';

/** Labels of a teacher → labels by the guide: `npm run train:correct -- LINES.tsv[.gz] … > CORRECTED.tsv`. */
function main(write: (line: string) => void): void {
  const lexicon = loadLexicon();
  const gazetteer = new Gazetteer(lexicon);
  for (const file of process.argv.slice(2)) {
    for (const line of readLines(file)) {
      const reading = readSentence(line.text, lexicon, gazetteer);
      let labels = line.labels;
      for (const correct of CORRECTIONS) labels = correct(labels, reading);
      write(`${formatLine({ text: reading.document.text, labels })}\n`);
    }
  }
}

main((line) => process.stdout.write(line));
