export { lookInto, openMedia, readExport } from "@netral/readers";
export { fileInputs, webInflate, webSpill } from "@netral/readers/web";
