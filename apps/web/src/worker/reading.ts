export { lookInto, readExport } from "@netral/readers";
export { fileInputs, webInflate } from "@netral/readers/web";
