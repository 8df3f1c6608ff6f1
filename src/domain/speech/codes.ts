// Codes of letters and digits: "b two b", "x k four four seven one", "covid nineteen".
import { sayCapitals } from "./capitals.ts";
import { figures } from "./cardinals.ts";
import { letters, type Reader } from "./reader.ts";

const sayPart = (part: string) => ` ${/\d/.test(part) ? figures(part) : part.length > 3 ? sayCapitals(part) : letters(part)} `;

export const CODES: Reader[] = [
  [
    /(?=[A-Za-z-]{0,12}\d)(?=[\d-]{0,12}[A-Za-z])[a-z]{0,2}[A-Z\d](?:(?!-[HQ]\d)-?[A-Z\d]){0,23}[a-z]?(?![\p{L}\d])/uy,
    (_habit, code) =>
      /[A-Za-z]/.test(code) && !/^\d+-\d+[a-z]?$/.test(code) ? code.replaceAll("-", " ").replaceAll(/[A-Za-z]+|\d+/g, sayPart) : "",
  ],
];
