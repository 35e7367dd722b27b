import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A file that the recogniser needs in the browser. */
export interface RecogniserAsset {
  /** Name under the folder that is given to `webRecogniser`. */
  readonly name: string;
  /** Where it lies on this machine. */
  readonly path: string;
}

const require = createRequire(import.meta.url);

/**
 * The files a site serves for `webRecogniser`: the worker, three builds of the engine (a browser loads the one its
 * processor can run) and the language data.
 */
export function recogniserAssets(): readonly RecogniserAsset[] {
  const tesseract = createRequire(require.resolve("tesseract.js"));
  const core = dirname(tesseract.resolve("tesseract.js-core/package.json"));
  const builds = ["relaxedsimd-lstm", "simd-lstm", "lstm"].map((build) => `tesseract-core-${build}.wasm.js`);
  return [
    { name: "worker.min.js", path: require.resolve("tesseract.js/dist/worker.min.js") },
    ...builds.map((name) => ({ name, path: join(core, name) })),
    { name: "ind.traineddata.gz", path: languageFile() },
  ];
}

/** Indonesian, the small integer model: as right as the large one on rendered posters, a third of its size. */
export function languageFile(): string {
  return require.resolve("@tesseract.js-data/ind/4.0.0_best_int/ind.traineddata.gz");
}
