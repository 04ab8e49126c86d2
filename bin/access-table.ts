import { writeFileSync } from 'node:fs';
import { accessTable } from './support/access-table';

writeFileSync('docs/access-table.md', accessTable());
