export { nodeRecogniser } from "./node-recogniser.ts";
export { type RecogniserAsset, recogniserAssets } from "./recogniser-assets.ts";
