export { nodeInflate } from "./node-inflate.ts";
export { nodeSpill } from "./node-spill.ts";
export { openNodeInputs } from "./open-node-inputs.ts";
