import { version } from "../../../package.json";

/** The version that stands in reports. */
export const VERSION: string = version;
