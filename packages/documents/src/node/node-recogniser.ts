import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { recogniserOver, type TextRecogniser } from "../ocr/recogniser.ts";
import { languageFile } from "./recogniser-assets.ts";

/** Reads text in pictures on this machine; all it needs lies in installed packages, nothing is fetched. */
export function nodeRecogniser(): TextRecogniser {
  return recogniserOver(async () => {
    const { createWorker } = await import("tesseract.js");
    const worker = await createWorker("ind", 1, {
      workerPath: fileURLToPath(new URL("quiet-worker.ts", import.meta.url)),
      langPath: dirname(languageFile()),
      // Without it the unpacked data is written into the folder the user happens to be in.
      cacheMethod: "none",
      // Without a handler a picture that cannot be decoded ends the process.
      errorHandler: () => undefined,
    });
    return {
      setParameters: (parameters) => worker.setParameters(parameters),
      recognize: (picture, options, output) => worker.recognize(Buffer.from(picture), options, output),
      terminate: () => worker.terminate(),
    };
  });
}
