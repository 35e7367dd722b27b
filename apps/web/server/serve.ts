import { fileURLToPath } from "node:url";
import { staticServer } from "./static-server.ts";

const port = Number(process.env["PORT"] ?? 4173);
const folder = fileURLToPath(new URL("../dist", import.meta.url));

staticServer(folder).listen(port, "127.0.0.1", () => {
  console.log(`Netral: http://localhost:${port}/`);
});
