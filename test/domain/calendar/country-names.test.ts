// Every country is understood by its English name or its code, and nothing else is.
import { expect, test } from "vitest";
import { countryNamed } from "../../../src/domain/calendar/country-names.ts";

test.each([
  ["Germany", "DE"],
  ["JAPAN", "JP"],
  ["fr", "FR"],
  ["UK", "GB"],
  ["Turkey", "TR"],
  ["Cote d'Ivoire", undefined],
  ["Atlantis", undefined],
  ["European Union", undefined],
  ["EU", undefined],
  ["QQ", undefined],
  ["", undefined],
])("%j is %s", (name, code) => expect(countryNamed(name)).toBe(code));
