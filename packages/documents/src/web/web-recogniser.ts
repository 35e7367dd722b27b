import { recogniserOver, type TextRecogniser } from "../ocr/recogniser.ts";

/**
 * Reads text in pictures in a browser. `base` is the folder of the site's own origin that holds the files of
 * `recogniserAssets()`; they are fetched at `start()`, so call it before a file is chosen.
 */
export function webRecogniser({ base }: { readonly base: string }): TextRecogniser {
  return recogniserOver(async () => {
    const { createWorker } = await import("tesseract.js");
    const folder = base.replace(/\/$/, "");
    const worker = await createWorker("ind", 1, {
      workerPath: `${folder}/worker.min.js`,
      corePath: folder,
      langPath: folder,
      // A strict Content-Security-Policy forbids workers from a blob.
      workerBlobURL: false,
      // Nothing is kept on the device; the browser's own cache holds the files.
      cacheMethod: "none",
      errorHandler: () => undefined,
    });
    return {
      setParameters: (parameters) => worker.setParameters(parameters),
      recognize: (picture, options, output) =>
        worker.recognize(new Blob([new Uint8Array(picture)]), options, output),
      terminate: () => worker.terminate(),
    };
  });
}
