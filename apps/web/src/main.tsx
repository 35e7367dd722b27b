import { render } from "preact";
import { App } from "./app.tsx";
import { startEngine, started } from "./state/engine.ts";
import { area } from "./state/profile.ts";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/views.css";
import "./styles/forced-colors.css";
import "./styles/print.css";

const root = document.querySelector("#app");
if (root) render(<App />, root);

await startEngine();
area.value ??= started.value?.edition.area;

// Not before everything is here: the copy for use without a network is made from the same files.
if ("serviceWorker" in navigator && location.protocol !== "file:") {
  await navigator.serviceWorker.register("./service-worker.js");
}
