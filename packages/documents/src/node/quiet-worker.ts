import { createRequire } from "node:module";

/**
 * The worker of tesseract.js with its mouth shut: the engine writes its internals to the console, which for a
 * command line is the user's screen.
 */
const silent = () => undefined;
Object.assign(console, { log: silent, warn: silent, error: silent, info: silent, debug: silent });

createRequire(import.meta.url)("tesseract.js/src/worker-script/node/index.js");
