import type { ConformanceCase } from "@netral/engine/model";
import { accountGrid } from "./account-grid.ts";
import { inForceGrid, itemExceptionGrid, itemStageGrid, statusGrid } from "./item-grid.ts";
import { photoGrid } from "./photo-grid.ts";
import { textGrid } from "./text-grid.ts";

/** The systematic cases by folder of `cases/`. */
export const GRIDS: Readonly<Record<string, () => ConformanceCase[]>> = {
  akun: accountGrid,
  berlaku: inForceGrid,
  foto: photoGrid,
  kata: textGrid,
  pengecualian: itemExceptionGrid,
  status: statusGrid,
  tahap: itemStageGrid,
};
