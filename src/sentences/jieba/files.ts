import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GuanxiError } from '../../errors.ts';

/**
 * The bytes of a file of nodejieba's dictionaries: `jieba.dict.utf8`, `hmm_model.utf8`. Only its data is read: its
 * native module takes 1 s and 240 MB for the same. Throws LEXICON where the file is missing.
 */
export function readDictionaryFile(name: string): Buffer {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));
    return readFileSync(join(home, 'submodules/cppjieba/dict', name));
  } catch (cause) {
    throw new GuanxiError('LEXICON', `nodejieba's ${name} cannot be read; run npm ci`, { cause });
  }
}
