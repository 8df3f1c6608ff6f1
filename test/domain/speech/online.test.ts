// Claims: addresses are read sign by sign.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("mail", () =>
  claim(`
rosa@tern.example => rosa at tern dot example
jo_smith+news@mail.co.uk => jo underscore smith plus news at mail dot co dot u k
sales2@acme.io => sales two at acme dot i o
team365@acme.com => team three six five at acme dot com
Write to jo@acme.com. => write to jo at acme dot com
`));

describe("web", () =>
  claim(`
https://www.example.com => w w w dot example dot com
https://example.com/pricing => example dot com slash pricing
example.com/ => example dot com
bbc.co.uk/news => b b c dot co dot u k slash news
acme-tools.com.au => acme dash tools dot com dot a u
nhs.uk => n h s dot u k
example.org/a_b?c=1 => example dot org slash a underscore b question mark c equals one
Visit acme.com, please => visit acme dot com please
@acme => at acme
`));
