import type { ConformanceCase } from "@netral/engine/model";
import { accountGrid } from "./account-grid.ts";
import { honorerGrid } from "./honorer-grid.ts";
import { inForceGrid, itemExceptionGrid, itemStageGrid, statusGrid } from "./item-grid.ts";
import { kindsGrid } from "./kinds-grid.ts";
import { leaveGrid } from "./leave-grid.ts";
import { nobodyGrid } from "./nobody-grid.ts";
import { photoAnswerGrid } from "./photo-answer-grid.ts";
import { photoGrid } from "./photo-grid.ts";
import { textGrid } from "./text-grid.ts";

/** The systematic cases by folder of `cases/`. */
export const GRIDS: Readonly<Record<string, () => ConformanceCase[]>> = {
  akun: accountGrid,
  berlaku: inForceGrid,
  foto: photoGrid,
  honorer: honorerGrid,
  kata: textGrid,
  pendamping: leaveGrid,
  ragam: kindsGrid,
  "tanpa-nama": nobodyGrid,
  "jawaban-foto": photoAnswerGrid,
  pengecualian: itemExceptionGrid,
  status: statusGrid,
  tahap: itemStageGrid,
};
