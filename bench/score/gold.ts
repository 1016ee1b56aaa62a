import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/model/order.ts';

/** A person, body or policy that a reader found, with every form of its name in the text. */
export interface GoldName {
  readonly canonical: string;
  readonly forms: readonly string[];
}

export interface GoldOffice {
  readonly person: string;
  readonly office: string;
  readonly post: string;
  readonly status: string;
}

export interface GoldMeeting {
  readonly mention: string;
  readonly principals: readonly string[];
}

export interface GoldSaid {
  readonly speaker: string;
  readonly from: string;
  readonly until: string;
}

export interface GoldImposed {
  readonly by: readonly string[];
  readonly measure: string;
}

/** What a reader found in one story. */
export interface GoldArticle {
  readonly publisher: string | null;
  readonly bylines: readonly string[];
  readonly people: readonly GoldName[];
  readonly organisations: readonly GoldName[];
  readonly policies: readonly GoldName[];
  readonly offices: readonly GoldOffice[];
  readonly meetings: readonly GoldMeeting[];
  readonly said: readonly GoldSaid[];
  readonly imposed: readonly GoldImposed[];
}

/** The annotation of one file of articles; `name` is its own (`d07_meeting.json`), `file` the articles'. */
export interface GoldFile {
  readonly name: string;
  readonly file: string;
  readonly articles: readonly GoldArticle[];
}

/** The annotations of a folder, by file name. */
export function readGold(folder: string): GoldFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort(compareText)
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }) as GoldFile);
}
