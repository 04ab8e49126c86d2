import { completeLockFile } from './support/lock-file.mjs';

// After `npm install` with a registry that does not offer the packages of all platforms.
console.log(`package-lock.json: ${completeLockFile()} packages of other platforms added`);
