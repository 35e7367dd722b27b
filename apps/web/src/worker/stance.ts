export { shippedStance } from "@netral/engine/text";
