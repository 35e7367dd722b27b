import { nodeDoor } from "./node-door.ts";
import { runNetral } from "./run-netral.ts";
import { holdYoungGeneration, inflateWithRoom, sweepEarly } from "./young-generation.ts";

sweepEarly();
holdYoungGeneration();

const door = nodeDoor();
process.exitCode = await runNetral(process.argv.slice(2), {
  ...door,
  inflate: inflateWithRoom(door.inflate),
});
