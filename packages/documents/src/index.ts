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
export type { TextRecogniser } from "./ocr/recogniser.ts";
export { readDocument } from "./read-document.ts";
