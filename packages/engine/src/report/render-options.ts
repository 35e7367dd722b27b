import type { Language } from "@netral/engine/model";

/** What a place that shows text can do. */
export interface TextOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

/** How to render a report. */
export interface RenderOptions extends TextOptions {
  /** Show other people's names and words as they are. */
  readonly reveal: boolean;
  /** Show the whole proof of every finding; matters to the terminal, since files hold it anyway. */
  readonly isDetailed?: boolean;
  /** The result may leave the machine: every format but the terminal, and every file. See docs/privacy.md. */
  readonly leavesMachine: boolean;
}
