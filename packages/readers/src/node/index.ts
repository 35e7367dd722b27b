export { nodeInflate } from "./node-inflate.ts";
export { openNodeInputs } from "./open-node-inputs.ts";
