export type {
  DocumentEvent,
  DocumentInput,
  DocumentKind,
  DocumentOptions,
  ReadDocument,
  ReadDocumentFunction,
  RecognisedText,
  RecogniseText,
} from "./contract.ts";
export { loadReaders } from "./load-readers.ts";
export type { TextRecogniser } from "./ocr/recogniser.ts";
export { createPictureReader, type PictureReader } from "./pictures/picture-reader.ts";
export { readDocument } from "./read-document.ts";
