import { buildWhenNeeded } from './build.mjs';
import { installWhenNeeded } from './install.mjs';

/** Installs and, when asked, builds what is needed; ends the program with one sentence when that fails. */
export function prepare({ build = false } = {}) {
  try {
    installWhenNeeded();
    if (build) buildWhenNeeded();
  } catch (error) {
    console.log(error.message);
    process.exit(1);
  }
}
