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
export { readDocument } from "./read-document.ts";
