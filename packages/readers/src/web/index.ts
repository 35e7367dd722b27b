export { fileInputs } from "./file-inputs.ts";
export { webInflate } from "./web-inflate.ts";
export { webSpill } from "./web-spill.ts";
