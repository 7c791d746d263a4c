/** Writes what is generated: action.yml, its copy for our own workflows, and the tables of the README. `npm run docs`; a test says when it is due. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { actionYaml, readmeWithTables } from './generated.ts';

const root = resolve(import.meta.dirname, '../..');
writeFileSync(join(root, 'action.yml'), actionYaml());
writeFileSync(join(root, '.github/action/action.yml'), actionYaml('../../'));
const readme = join(root, 'README.md');
writeFileSync(readme, readmeWithTables(readFileSync(readme, 'utf8')));
