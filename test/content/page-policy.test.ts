// Claims: a page's policy lets in what stands on the page and was let in before, and nothing else.
import { expect, test } from "vitest";
import { withOwnHashes } from "../../src/playbook/page-policy.ts";
import { hashOf } from "../../src/playbook/script-hash.ts";

const page = (policy: string, rest: string) => `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;
const listed = (...texts: string[]) => texts.map((text) => ` '${hashOf(text)}'`).join("");

test("hashes of other pages' styles and scripts are left out", () => {
  const body = "<style>a{}</style><script>1</script>";
  expect(withOwnHashes(page(`script-src 'self'${listed("1", "2")}; style-src 'self'${listed("b{}", "a{}")};`, body))).toBe(
    page(`script-src 'self'${listed("1")}; style-src 'self'${listed("a{}")};`, body),
  );
});

test("what the policy did not let in stays out", () => {
  const body = "<script>3</script>";
  expect(withOwnHashes(page("script-src 'self';", body))).toBe(page("script-src 'self';", body));
});

test("a hash in the page's words is left alone", () => {
  const words = `<p>${listed("4")}</p>`;
  expect(withOwnHashes(page("script-src 'self';", words))).toBe(page("script-src 'self';", words));
});

test("a file that is fetched needs no hash", () => {
  const body = '<script type="module" src="/a.js"></script>';
  expect(withOwnHashes(page(`script-src 'self'${listed("")};`, body))).toBe(page("script-src 'self';", body));
});
