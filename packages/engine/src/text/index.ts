export { maskNames, NAME_TOKEN } from "./mask-names.ts";
export type { Span } from "./span.ts";
