import * as z from "zod/mini";

// The web app's Content-Security-Policy forbids `eval`, which zod's JIT would use.
z.config({ jitless: true });

export { z };
