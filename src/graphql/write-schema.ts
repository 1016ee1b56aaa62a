import { writeFileSync } from 'node:fs';
import { sdl } from './schema.ts';

writeFileSync(new URL('../../schema.graphql', import.meta.url), sdl());
