export { webRecogniser } from "./web-recogniser.ts";
