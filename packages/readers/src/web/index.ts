export { fileInputs } from "./file-inputs.ts";
export { webInflate } from "./web-inflate.ts";
