import { setFlagsFromString } from "node:v8";
import { nodeDoor } from "./node-door.ts";
import { runNetral } from "./run-netral.ts";

// Records live for a moment only: a small young generation keeps the peak at 241 instead of 316 MB on a 1 GB export.
setFlagsFromString("--max-semi-space-size=16");

process.exitCode = await runNetral(process.argv.slice(2), nodeDoor());
