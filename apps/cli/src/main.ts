import { setFlagsFromString } from "node:v8";
import { nodeDoor } from "./node-door.ts";
import { runNetral } from "./run-netral.ts";

// Records live for a moment only: a young generation that does not grow keeps the peak at 256 instead of 346 MB on
// an X archive of 250 MB. Its size itself cannot be set any more once Node runs.
setFlagsFromString("--semi-space-growth-factor=1");

process.exitCode = await runNetral(process.argv.slice(2), nodeDoor());
