// How the tests run: the same virtual modules as the build, and time enough for a real browser.
import { defineConfig } from "vitest/config";
import { phoneMetadata } from "../src/playbook/phone-metadata.ts";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [phoneMetadata()],
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
