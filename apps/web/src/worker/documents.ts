export { createPictureReader, loadReaders, readDocument } from "@netral/documents";
export { webRecogniser } from "@netral/documents/web";
