import { nodeDoor } from "./node-door.ts";
import { runNetral } from "./run-netral.ts";

process.exitCode = await runNetral(process.argv.slice(2), nodeDoor());
