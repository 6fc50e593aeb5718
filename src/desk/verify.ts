/** `npm run verify -- <folder>`: compares the record's quotations with texts, and says how each of them stands. */
import { today } from '../clock.ts';
import { contentFolder } from '../site.ts';
import { verification } from './verifying/verification.ts';

const { lines, status } = verification(process.argv.slice(2), contentFolder, today());
for (const line of lines) (status === 2 ? console.error : console.log)(line);
process.exitCode = status;
