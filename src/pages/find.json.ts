// Everything that can be found, as one static file that is fetched only when somebody looks for something.
import { readFindBook } from "../playbook/find/book.ts";

export const GET = async (): Promise<Response> => Response.json(await readFindBook());
