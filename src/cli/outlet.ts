import { readConfiguration } from '../config.ts';
import { GuanxiError } from '../errors.ts';
import { readFileSource, readStandardInput } from '../sources/files.ts';
import { isAddress, shownAddress } from '../sources/web/address.ts';
import { command } from './command.ts';

/** `guanxi outlet`: the beginnings of a rule for an outlet, from one saved page of it. */
export const outletCommand = command({
  name: 'outlet',
  summary: "Start the rule of an outlet's pages from a saved page",
  words: { least: 1, most: 1 },
  examples: ['guanxi outlet page.html', 'guanxi outlet --id sg-zaobao --checkout ~/guanxi page.html'],
  args: {
    page: { type: 'positional', description: 'an article of the outlet, saved as HTML; - for standard input' },
    id: {
      type: 'string',
      description: 'its organisation in lexicon/outlets.tsv, where the page does not say',
      valueHint: 'ID',
    },
    checkout: {
      type: 'string',
      description:
        'where to write rule and fixture (else where guanxi runs from); printed where there is no such folder',
      valueHint: 'FOLDER',
    },
  },
  run: async (args, session) => {
    const [file = ''] = args._;
    const { maxBytes } = readConfiguration({}, session.environment);
    if (isAddress(file)) {
      throw new GuanxiError(
        'USAGE',
        `${shownAddress(file)} is an address; save the page with a browser and give the file`,
      );
    }
    const source =
      file === '-' ? await readStandardInput({ maxBytes, stdin: session.stdin }) : await readFileSource(file, maxBytes);
    if ('error' in source) throw source.error;
    // loaded only now: help and wrong use wait for no reader of pages
    const { startRule } = await import('./outlet-scaffold.ts');
    await startRule(source, { id: args.id, checkout: args.checkout }, session);
    return 0;
  },
});
