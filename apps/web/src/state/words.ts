import { catalogueOf } from "@netral/engine/report";
import { computed } from "@preact/signals";
import { language } from "./language.ts";

/** The report's own words in the language of the screen, so that screen and reports say the same. */
export const words = computed(() => catalogueOf(language.value));
