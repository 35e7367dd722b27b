import { nodeDoor } from "../src/node-door.ts";
import { runNetral } from "../src/run-netral.ts";

const here = (name: string) => new URL(name, import.meta.url).pathname;

/** Checks the sample; findings are what it is for, so only a check that could not be made is a failure. */
const code = await runNetral(
  [
    "check",
    here("export"),
    "--registry",
    here("registry.json"),
    "--profile",
    here("profile.json"),
    ...process.argv.slice(2),
  ],
  nodeDoor(),
);
process.exitCode = code === 2 ? 2 : 0;
